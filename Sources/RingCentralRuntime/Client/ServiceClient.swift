import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What all the calls of a client go through.
public struct ServiceClient: Sendable {
    public let description: ServiceDescription
    public let configuration: ClientConfiguration
    /// Where the service runs.
    public let server: Server
    let transport: any Transport
    let tokens: any TokenProvider
    let app: AppCredentials?

    /// - Parameters:
    ///   - description: What to know of the service.
    ///   - authorization: Who asks.
    ///   - configuration: How to behave.
    public init(
        description: ServiceDescription, authorization: Authorization,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.description = description
        self.configuration = configuration
        let server = configuration.server ?? description.servers.first ?? Server(name: "none", url: "")
        let transport = configuration.transport ?? URLSessionTransport()
        self.server = server
        self.transport = transport
        app = authorization.app
        switch authorization.kind {
        case .bearer(let token): tokens = FixedToken(token: token)
        case .custom(let provider): tokens = provider
        case .grant(let grant):
            let endpoint = TokenEndpoint(
                address: ServerAddress.trimmed(server.url) + description.tokenPath, transport: transport,
                userAgent: configuration.userAgent, timeout: configuration.timeout,
                requestIDHeader: description.requestIDHeader)
            tokens = TokenKeeper(grant: grant, endpoint: endpoint)
        }
    }

    /// A call of an endpoint that has no function.
    ///
    /// - Parameters:
    ///   - path: The path from the root, encoded, perhaps with a query; addresses with a host are refused.
    ///   - query: More of the query, not yet encoded.
    ///   - body: What to send as JSON; nil for nothing.
    ///   - type: What to read the answer as.
    public func request<Output: ResponseValue>(
        _ method: HTTPMethod, _ path: String, query: KeyValuePairs<String, any ParameterValue> = [:],
        body: JSONValue? = nil, as type: Output.Type = JSONValue.self
    ) -> Call<Output> {
        let access: APIOperation.Access = method == .get || method == .head ? .read : .write
        let pathOnly = String(path.prefix { $0 != "?" })
        var parts = RequestParts(APIOperation("\(method) \(pathOnly)", method, pathOnly, area: "", access: access))
        if !ServerAddress.isRelative(path) { parts.refuse("the address is not a path from the root") }
        for (name, value) in query { parts.query(name, value) }
        let pairs = parts.queryItems.map { PercentEncoding.encode($0.name) + "=" + $0.value }
        let mark = path.contains("?") ? "&" : "?"
        parts.address = pairs.isEmpty ? path : path + mark + pairs.joined(separator: "&")
        parts.body(body)
        return Call(self, parts)
    }

    /// A call for a file at an address that the service returned, such as a recording's `contentUri`.
    ///
    /// - Parameter uri: The address; it has to be on one of the service's own hosts.
    public func media(at uri: String) -> Call<Media> {
        let isOnAPIHost = URL(string: uri).map { ServerAddress.isOwn($0, Server(name: "", url: server.url)) } ?? true
        let host: APIOperation.Host = isOnAPIHost || uri.hasPrefix("/") ? .api : .media
        var parts = RequestParts(APIOperation("media", .get, "", area: "", host: host))
        parts.follow(uri, server)
        return Call(self, parts)
    }
}

extension RequestParts {
    /// Uses an address that the service returned, if it is the service's own.
    mutating func follow(_ link: String, _ server: Server) {
        if ServerAddress.isRelative(link) {
            address = link
            return
        }
        guard let url = URL(string: link), ServerAddress.isOwn(url, server),
            let components = URLComponents(url: url, resolvingAgainstBaseURL: true)
        else { return refuse("a link leads away from the service") }
        let path = components.percentEncodedPath + (components.percentEncodedQuery.map { "?" + $0 } ?? "")
        guard ServerAddress.isRelative(path) else { return refuse("a link is no plain address") }
        address = path
    }
}
