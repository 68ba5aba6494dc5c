import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The endpoints that issue and revoke tokens.
struct TokenEndpoint: Sendable {
    let courier: Courier

    private var description: ServiceDescription { courier.description }
    /// The address of the service.
    var server: Server { courier.server }

    /// Requests tokens.
    ///
    /// - Throws: ``APIError`` of the kind ``APIError/Kind/authorization``, or of that of the failure that kept the
    ///   response from arriving; CancellationError.
    func fetch(_ grant: Grant) async throws -> StoredTokens { try await fetch(grant, over: courier) }

    /// Exchanges the code of a sign-in for tokens. The code lives for a minute: it waits for no rate limit, behind which
    /// other token requests may stand.
    ///
    /// - Throws: As ``fetch(_:)``.
    func exchange(_ grant: Grant) async throws -> StoredTokens {
        var direct = courier
        direct.limiter = RateLimiter(
            groups: [], policy: RateLimitPolicy(excess: .waitAtMost(30)), clock: courier.configuration.clock,
            account: courier.account, identity: .none)
        return try await fetch(grant, over: direct)
    }

    private func fetch(_ grant: Grant, over courier: Courier) async throws -> StoredTokens {
        let requested = courier.configuration.clock.now
        let answer = try await post(grant.form, to: description.tokenPath, id: "token", as: grant.app, over: courier)
        return try answer.read { try TokenResponse(jsonData: answer.body).tokens(requested: requested) }
    }

    /// Revokes a token.
    ///
    /// - Throws: As ``fetch(_:)``.
    func revoke(_ token: String, of app: AppCredentials) async throws {
        let form = Grant(app: app, fields: [("token", token)]).form
        _ = try await post(form, to: description.revokePath, id: "revoke", as: app, over: courier)
    }

    private func post(
        _ form: Data, to path: String, id: String, as app: AppCredentials, over courier: Courier
    ) async throws -> Answer {
        let operation = APIOperation(
            id, .post, path, area: "OAuth", rateGroup: description.tokenRateGroup, access: .write,
            authorization: .client)
        let request = TransportRequest(head: try head(operation), body: .data(form))
        let came = try await courier.send(operation, request, retries: .tokens) { app.basicHeader }
        let answer = Answer(to: operation, came, courier.configuration, description)
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

/// The response of the token endpoint.
private struct TokenResponse: Model {
    var accessToken: String?
    /// In seconds, in any form.
    var expiresIn: JSONValue?
    var refreshToken: String?
    /// In seconds, in any form.
    var refreshTokenExpiresIn: JSONValue?
    var ownerID: String?
    var endpointID: String?
    var scope: String?

    init(_ blank: Blank) {}

    mutating func visit(_ fields: FieldVisitor) {
        fields.field("access_token", &accessToken)
        fields.field("expires_in", &expiresIn)
        fields.field("refresh_token", &refreshToken)
        fields.field("refresh_token_expires_in", &refreshTokenExpiresIn)
        fields.field("owner_id", &ownerID)
        fields.field("endpoint_id", &endpointID)
        fields.field("scope", &scope)
    }

    /// The tokens; an empty refresh token counts as none.
    ///
    /// - Parameter requested: The time of the request, from which lifetimes are counted.
    /// - Throws: ``DecodingProblem`` if there is no access token that can be sent: decoding is tolerant, and an empty
    ///   one would replace the tokens that are stored.
    func tokens(requested: Date) throws -> StoredTokens {
        let accessToken = try DecodingProblem.checked(accessToken, of: "access_token")
        guard HeaderRules.canCarry(token: accessToken) else {
            throw DecodingProblem(
                codingPath: [.key("access_token")], expected: "printable ASCII", found: "another character")
        }
        return StoredTokens(
            accessToken: accessToken, issued: requested,
            expires: requested.addingTimeInterval(Lifetime.seconds(expiresIn) ?? 3600),
            refreshToken: refreshToken.flatMap { $0.isEmpty ? nil : $0 },
            refreshExpires: Lifetime.seconds(refreshTokenExpiresIn).map { requested.addingTimeInterval($0) },
            ownerID: ownerID, endpointID: endpointID, scope: scope)
    }
}
