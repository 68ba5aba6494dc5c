/// What every request has to pass: token, permission, rate limit, and the catalog's rules.
struct Gate {
    let sandbox: Sandbox
    let endpoint: Endpoint

    /// The session of the token; nil where none is needed.
    func session(_ request: ReceivedRequest) async throws(Refusal) -> Session? {
        guard endpoint.authorization == .token else { return nil }
        let header = request.header("authorization") ?? ""
        guard header.lowercased().hasPrefix("bearer ") else {
            throw Refusal(401, "OAU-149", "The request has no access token.", headers: ["WWW-Authenticate": "Bearer"])
        }
        let token = header.dropFirst("bearer ".count).trimmingWhitespace()
        guard let (session, isGood) = await sandbox.tokens.use(token, now: sandbox.now) else {
            throw Refusal(401, "OAU-213", "The access token is not known.", headers: ["WWW-Authenticate": "Bearer"])
        }
        guard isGood else {
            throw Refusal(401, "OAU-128", "The access token has expired.", headers: ["WWW-Authenticate": "Bearer"])
        }
        if let needed = endpoint.permission, let held = session.permissions, !held.contains(needed) {
            let message = "In order to call this, the app needs to have the permission [\(needed)]."
            throw Refusal(403, "CMN-401", message)
        }
        if let needed = endpoint.userPermission, let held = sandbox.options.userPermissions, !held.contains(needed) {
            let message = "In order to call this, the user needs to have the permission [\(needed)]."
            throw Refusal(403, "CMN-408", message)
        }
        return session
    }

    /// The headers that tell of the rate limit.
    func rate(_ request: ReceivedRequest, _ session: Session?) async throws(Refusal) -> [String: String] {
        let options = sandbox.options
        guard options.limitsRates, let name = endpoint.rateGroup, let group = sandbox.catalog.service.rateGroups[name],
            let limit = group.limit
        else { return [:] }
        let client = session?.client ?? Self.client(request)
        let verdict = await sandbox.limiter.count(
            RateLimiter.Key(client: client, user: session?.user ?? "", group: name), limit: limit,
            window: options.scaled(group.window), penalty: options.scaled(group.penalty), now: sandbox.now)
        var headers = [
            "X-Rate-Limit-Group": name.lowercased(), "X-Rate-Limit-Limit": String(limit),
            "X-Rate-Limit-Remaining": String(verdict.remaining),
            "X-Rate-Limit-Window": String(options.told(group.window)),
        ]
        guard verdict.retryAfter == nil else {
            headers["Retry-After"] = String(options.told(group.penalty))
            throw Refusal(429, "CMN-301", "Request rate exceeded.", headers: headers)
        }
        return headers
    }

    /// The body, if parameters and body are as the catalog says.
    func content(_ request: ReceivedRequest, _ path: [String: String]) throws(Refusal) -> JSON? {
        if let limit = endpoint.maximumBodySize, request.body.count > limit {
            throw Refusal(413, "CMN-101", "The body has \(request.body.count) bytes, \(limit) are the most.")
        }
        let findings = ParameterCheck(catalog: sandbox.catalog, endpoint: endpoint).findings(request, path: path)
        guard findings.isEmpty else { throw Refusal(findings) }
        // The token endpoint looks at its form itself: each grant has fields of its own.
        if endpoint.path == sandbox.catalog.service.tokenPath { return nil }
        switch BodyCheck(catalog: sandbox.catalog, endpoint: endpoint).check(request) {
        case .accepted(let json): return json
        case .refused(let findings): throw Refusal(findings)
        case .unsupported(let message): throw Refusal(415, "CMN-101", message)
        case .badMultipart(let code, let message): throw Refusal(400, code, message)
        }
    }

    /// The app that a request without a token speaks for.
    private static func client(_ request: ReceivedRequest) -> String {
        request.header("authorization") ?? request.query("client_id")
            ?? FormFields(String(decoding: request.body.prefix(4096), as: UTF8.self))["client_id"] ?? ""
    }
}
