extension CountingIdentity {
    /// - Parameters:
    ///   - account: The name of the account.
    ///   - server: Where the service runs.
    ///   - configuration: Who shares neither time nor transport does not talk to the same service.
    init(_ authorization: Authorization, account: String, server: Server, _ configuration: ClientConfiguration) {
        let transport = configuration.transport.flatMap { $0 is URLSessionTransport ? nil : $0 }
        let parts: [String?] = [
            Self.tokens(authorization, account), server.url,
            transport.map(Self.object) ?? "network", Self.clock(configuration.clock),
        ]
        let known = parts.compactMap(\.self)
        self.init(
            file: authorization.identity(account),
            process: known.count == parts.count ? known.joined(separator: "\n") : nil)
    }

    /// What is the same where the tokens are.
    private static func tokens(_ authorization: Authorization, _ account: String) -> String? {
        switch authorization.kind {
        case .bearer: return authorization.identity(account)
        // The grant says for whom it is, whatever the account is called.
        case .grant(let grant) where grant.isRepeatable: return grant.identity
        // Anybody may have signed in: it is the same person only where the tokens lie in the same place.
        case .grant(let grant):
            guard let store = authorization.store else { return nil }
            let place = (store as? FileTokenStore)?.path ?? object(store)
            return place.map { [grant.identity, $0, account].joined(separator: " ") }
        case .custom(let provider): return object(provider)
        }
    }

    private static func clock(_ clock: any ClientClock) -> String? {
        (clock as? SystemClock).map { "\($0.speed)" } ?? object(clock)
    }

    /// What tells an object from others; nil for a value, which may be the same as another and yet not be it.
    private static func object(_ value: any Sendable) -> String? {
        guard type(of: value) is AnyClass else { return nil }
        return "\(ObjectIdentifier(value as AnyObject))"
    }
}
