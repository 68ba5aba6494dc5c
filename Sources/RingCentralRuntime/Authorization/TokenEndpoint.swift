import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Where tokens are asked for.
struct TokenEndpoint: Sendable {
    let address: String
    let transport: any Transport
    let userAgent: String
    let timeout: TimeInterval
    let requestIDHeader: String

    static let operation = APIOperation("token", .post, "", area: "OAuth", access: .write, authorization: .client)

    /// Asks for a token.
    ///
    /// - Throws: ``APIError`` of the kind ``APIError/Kind/authorization``, or of that of the failure that kept the
    ///   answer from arriving.
    func fetch(_ grant: Grant) async throws -> TokenAnswer {
        guard let url = URL(string: address), url.host != nil else {
            throw APIError(
                .invalidRequest, operation: Self.operation.id,
                underlying: RequestProblem(reason: "the address is no URL"))
        }
        var request = URLRequest(url: url)
        request.timeoutInterval = timeout
        request.httpMethod = "POST"
        request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
        request.setValue("application/json", forHTTPHeaderField: "Accept")
        request.setValue(userAgent, forHTTPHeaderField: "User-Agent")
        if let header = grant.app.basicHeader { request.setValue(header, forHTTPHeaderField: "Authorization") }
        let response: TransportAnswer
        do { response = try await transport.send(TransportRequest(head: request, body: .data(grant.form))) } catch {
            throw TransportFailure.error(error, operation: Self.operation.id)
        }
        let headers = HTTPHeaders(response.head)
        let answer = Answer(
            status: response.head.statusCode, headers: headers, body: response.body, operation: Self.operation,
            decoding: DecodingOptions(), requestID: headers[requestIDHeader])
        guard (200..<300).contains(answer.status) else {
            let kind = APIError.Kind(status: answer.status)
            throw answer.error(kind == .rateLimited || kind == .server ? kind : .authorization)
        }
        return try answer.read { try TokenAnswer(jsonData: answer.body) }
    }
}

/// What comes back.
struct TokenAnswer: Model {
    var accessToken: String
    /// Seconds from now.
    var expiresIn: Int?
    var refreshToken: String?

    init(_ blank: Blank) { accessToken = .init(blank) }

    mutating func visit(_ fields: FieldVisitor) {
        fields.field("access_token", &accessToken)
        fields.field("expires_in", &expiresIn)
        fields.field("refresh_token", &refreshToken)
    }
}
