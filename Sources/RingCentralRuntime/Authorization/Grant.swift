import Foundation

/// What is shown to the service in order to get a token.
struct Grant: Sendable {
    let app: AppCredentials
    private let fields: [(String, Secret)]

    init(app: AppCredentials, fields: [(String, String)]) {
        self.app = app
        self.fields = fields.map { ($0, Secret($1)) }
    }

    /// A word for the way.
    var name: String { fields.contains { $0.0 == "assertion" } ? "jwt" : "clientCredentials" }

    /// The same app with the token that renews.
    func refreshing(_ token: Secret) -> Grant {
        Grant(app: app, fields: [("grant_type", "refresh_token"), ("refresh_token", token.text)])
    }

    /// The form; an app without a secret gives its id here.
    var form: Data {
        let own = app.secret == nil ? [("client_id", app.id)] : []
        let pairs = (fields.map { ($0.0, $0.1.text) } + own).map { "\($0)=\(PercentEncoding.encode($1))" }
        return Data(pairs.joined(separator: "&").utf8)
    }
}
