import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Where tokens are asked for, and given back.
struct TokenEndpoint: Sendable {
    let courier: Courier

    private var description: ServiceDescription { courier.description }

    /// Asks for tokens.
    ///
    /// - Throws: ``APIError`` of the kind ``APIError/Kind/authorization``, or of that of the failure that kept the
    ///   answer from arriving; CancellationError.
    func fetch(_ grant: Grant) async throws -> StoredTokens {
        let asked = courier.configuration.clock.now
        let answer = try await post(grant.form, to: description.tokenPath, id: "token", as: grant.app)
        return try answer.read { try TokenAnswer(jsonData: answer.body).tokens(asked: asked) }
    }

    /// Gives tokens back: they are good no longer.
    ///
    /// - Throws: The same.
    func revoke(_ token: String, of app: AppCredentials) async throws {
        let form = Grant(app: app, fields: [("token", token)]).form
        _ = try await post(form, to: description.revokePath, id: "revoke", as: app)
    }

    private func post(
        _ form: Data, to path: String, id: String, as app: AppCredentials
    ) async throws -> Answer {
        let operation = APIOperation(
            id, .post, path, area: "OAuth", rateGroup: description.tokenRateGroup, access: .write,
            authorization: .client)
        let request = TransportRequest(head: try head(operation), body: .data(form))
        let came = try await courier.send(operation, request, retries: .tokens) { app.basicHeader }
        let answer = Answer(
            to: operation, status: came.head.statusCode, headers: HTTPHeaders(came.head), body: came.body,
            courier.configuration, description)
        guard (200..<300).contains(answer.status) else {
            let kind = APIError.Kind(status: answer.status)
            throw answer.error(kind == .rateLimited || kind == .server ? kind : .authorization)
        }
        return answer
    }

    private func head(_ operation: APIOperation) throws -> URLRequest {
        var parts = RequestParts(operation)
        parts.accept("application/json")
        parts.header("Content-Type", "application/x-www-form-urlencoded")
        do { return try parts.request(server: courier.server, courier.configuration) } catch {
            throw APIError(.invalidRequest, operation: operation.id, underlying: error)
        }
    }
}

/// What comes back when tokens are asked for.
private struct TokenAnswer: Model {
    var accessToken: String
    /// Seconds from now.
    var expiresIn: Int?
    var refreshToken: String?
    /// Seconds from now.
    var refreshTokenExpiresIn: Int?
    var ownerID: String?
    var endpointID: String?
    var scope: String?

    init(_ blank: Blank) { accessToken = .init(blank) }

    mutating func visit(_ fields: FieldVisitor) {
        fields.field("access_token", &accessToken)
        fields.field("expires_in", &expiresIn)
        fields.field("refresh_token", &refreshToken)
        fields.field("refresh_token_expires_in", &refreshTokenExpiresIn)
        fields.field("owner_id", &ownerID)
        fields.field("endpoint_id", &endpointID)
        fields.field("scope", &scope)
    }

    func tokens(asked: Date) -> StoredTokens {
        StoredTokens(
            accessToken: accessToken, issued: asked,
            expires: asked.addingTimeInterval(TimeInterval(expiresIn ?? 3600)),
            refreshToken: refreshToken,
            refreshExpires: refreshTokenExpiresIn.map { asked.addingTimeInterval(TimeInterval($0)) },
            ownerID: ownerID, endpointID: endpointID, scope: scope)
    }
}
