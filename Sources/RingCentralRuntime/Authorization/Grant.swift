import Foundation

/// What is shown to the service in order to get tokens.
struct Grant: Sendable {
    let app: AppCredentials
    /// What is asked for every time: scope, lifetimes, and the like.
    let options: [(String, String)]
    private let fields: [(String, Secret)]

    init(app: AppCredentials, fields: [(String, String)], options: [(String, String)] = []) {
        self.init(app: app, options: options, fields: fields.map { ($0, Secret($1)) })
    }

    /// The same with wishes.
    func asking(for options: [(String, String)]) -> Grant {
        Grant(app: app, options: options, fields: fields)
    }

    private init(app: AppCredentials, options: [(String, String)], fields: [(String, Secret)]) {
        self.app = app
        self.options = options
        self.fields = fields
    }

    /// Whether it can be shown again and again; if not, somebody has to sign in.
    var isRepeatable: Bool { !fields.isEmpty }

    /// A word for the way.
    var name: String {
        if fields.contains(where: { $0.0 == "assertion" }) { return "jwt" }
        return isRepeatable ? "clientCredentials" : "user"
    }

    /// The same app with the token that renews.
    func refreshing(_ token: Secret) -> Grant {
        Grant(app: app, fields: [("grant_type", "refresh_token"), ("refresh_token", token.text)], options: options)
    }

    /// The form; an app without a secret gives its id here.
    var form: Data {
        let own = app.secret == nil ? [("client_id", app.id)] : []
        let pairs = (fields.map { ($0.0, $0.1.text) } + options + own).map { "\($0)=\(PercentEncoding.encode($1))" }
        return Data(pairs.joined(separator: "&").utf8)
    }

    /// The digest of the server, the client ID and the grant that tokens belong to. The client's secret is no part of
    /// it, so that tokens outlive a change of the secret.
    func binding(to server: Server) -> String {
        let scope = options.filter { $0.0 == "scope" }.map { "scope=\($0.1)" }
        let parts = [ServerAddress.origin(server.url), app.id, name] + fields.map { "\($0.0)=\($0.1.text)" } + scope
        // Encoded, so that no part runs into the next.
        return SHA256.hexDigest(of: Array(parts.map { PercentEncoding.encode($0) }.joined(separator: "&").utf8))
    }

    /// What is the same for all who use the same app for the same user, and tells neither.
    var identity: String {
        let text = ([app.id] + fields.map { "\($0.0)=\($0.1.text)" }).joined(separator: "\n")
        return SHA256.hexDigest(of: Array(text.utf8))
    }
}
