import Foundation

/// Who asks: how a client comes by its access token.
public struct Authorization: Sendable {
    enum Kind: Sendable {
        case bearer(Secret)
        case grant(Grant)
        case custom(any TokenProvider)
    }

    let kind: Kind
    let app: AppCredentials?
    /// Where tokens are kept; nil for the memory of the client, so that two clients share none by accident.
    private(set) var store: (any TokenStore)?

    private init(_ kind: Kind) {
        self.kind = kind
        if case .grant(let grant) = kind { app = grant.app } else { app = nil }
    }

    /// A token that somebody else got; it is not renewed.
    public static func bearer(_ token: String) -> Authorization {
        Authorization(.bearer(Secret(token)))
    }

    /// A JWT that was made for the app and the user.
    ///
    /// - Parameters:
    ///   - assertion: The JWT.
    ///   - clientID: The app's id.
    ///   - clientSecret: The app's secret; nil for an app that has none.
    public static func jwt(_ assertion: String, clientID: String, clientSecret: String?) -> Authorization {
        let app = AppCredentials(id: clientID, secret: clientSecret)
        let fields = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"), ("assertion", assertion),
        ]
        return Authorization(.grant(Grant(app: app, fields: fields)))
    }

    /// The app itself, for an account, a brand, or a partner's account.
    public static func clientCredentials(
        clientID: String, clientSecret: String, accountID: String? = nil, brandID: String? = nil,
        partnerAccountID: String? = nil
    ) -> Authorization {
        let app = AppCredentials(id: clientID, secret: clientSecret)
        var fields = [("grant_type", "client_credentials")]
        if let accountID { fields.append(("account_id", accountID)) }
        if let brandID { fields.append(("brand_id", brandID)) }
        if let partnerAccountID { fields.append(("partner_account_id", partnerAccountID)) }
        return Authorization(.grant(Grant(app: app, fields: fields)))
    }

    /// A person, who signs in with a browser: see ``ServiceClient/signInRequest(redirectURI:options:)``.
    ///
    /// - Parameters:
    ///   - clientID: The app's id.
    ///   - clientSecret: The app's secret; nil for an app that can keep none, such as one on a phone.
    public static func user(clientID: String, clientSecret: String? = nil) -> Authorization {
        Authorization(.grant(Grant(app: AppCredentials(id: clientID, secret: clientSecret), fields: [])))
    }

    /// Tokens from a place of one's own.
    public static func custom(_ provider: any TokenProvider) -> Authorization {
        Authorization(.custom(provider))
    }
}

extension Authorization {
    /// Stores tokens in a store instead of in memory. It has no effect on ``bearer(_:)`` and ``custom(_:)``.
    ///
    /// Several clients can share a store. Each uses only the tokens of its own account name, server, client ID and
    /// grant: see ``TokenKey``.
    public func stored(in store: any TokenStore) -> Authorization {
        var copy = self
        copy.store = store
        return copy
    }

    /// The same, with wishes about the tokens. What the service does not grant fails when a token is asked for.
    ///
    /// - Parameters:
    ///   - scope: The permissions to ask for, separated by spaces; nil for all that the app has.
    ///   - accessTokenLifetime: In seconds; nil for what is usual, an hour.
    ///   - refreshTokenLifetime: In seconds; nil for what is usual, a week.
    ///   - endpointID: A name for this device or program, so that signing in again replaces its tokens.
    public func requesting(
        scope: String? = nil, accessTokenLifetime: Int? = nil, refreshTokenLifetime: Int? = nil,
        endpointID: String? = nil
    ) -> Authorization {
        guard case .grant(let grant) = kind else { return self }
        let options = [
            ("scope", scope), ("access_token_ttl", accessTokenLifetime.map(String.init)),
            ("refresh_token_ttl", refreshTokenLifetime.map(String.init)), ("endpoint_id", endpointID),
        ].compactMap { name, value in value.map { (name, $0) } }
        var copy = Authorization(.grant(grant.asking(for: options)))
        copy.store = store
        return copy
    }

    /// What is the same for all who use the same tokens, and tells nothing of them.
    func identity(_ account: String) -> String {
        switch kind {
        case .bearer(let token): SHA256.hexDigest(of: Array(token.text.utf8))
        case .grant(let grant): SHA256.hexDigest(of: Array("\(grant.identity) \(account)".utf8))
        case .custom: SHA256.hexDigest(of: Array(account.utf8))
        }
    }
}

extension Authorization: CustomStringConvertible, CustomReflectable {
    /// The way, without any secret.
    public var description: String {
        switch kind {
        case .bearer: "Authorization.bearer"
        case .grant(let grant): "Authorization.\(grant.name)"
        case .custom: "Authorization.custom"
        }
    }

    /// Shows nothing, since a dump ends up in logs as well.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
