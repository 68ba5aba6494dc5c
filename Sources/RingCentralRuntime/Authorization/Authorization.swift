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

    /// A token that somebody else got; it is not renewed.
    public static func bearer(_ token: String) -> Authorization {
        Authorization(kind: .bearer(Secret(token)), app: nil)
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
        return Authorization(kind: .grant(Grant(app: app, fields: fields)), app: app)
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
        return Authorization(kind: .grant(Grant(app: app, fields: fields)), app: app)
    }

    /// Tokens from a place of one's own.
    public static func custom(_ provider: any TokenProvider) -> Authorization {
        Authorization(kind: .custom(provider), app: nil)
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

    public var customMirror: Mirror { Mirror(self, children: []) }
}
