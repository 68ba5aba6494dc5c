import Foundation

/// What an app says of itself when it asks for a token.
struct ClientCredentials {
    struct Client {
        var id: String
        var isPublic: Bool
        var permissions: Set<String>?
    }

    /// Id and secret of the Authorization header.
    private let basic: (id: String, secret: String)?
    private let hasHeader: Bool
    private let bodyID: String?
    private let assertion: String?

    init(_ request: ReceivedRequest, _ form: FormFields) {
        let header = request.header("authorization")
        hasHeader = header != nil
        basic = header.flatMap(Self.basic)
        bodyID = form["client_id"]
        assertion = form["client_assertion"]
    }

    /// The app, if it is known and proves itself as it has to.
    func app(in options: SandboxOptions) throws(GrantProblem) -> Client {
        if hasHeader {
            guard let basic else { throw .client("The Authorization header is not Basic with id and secret.") }
            guard !basic.secret.isEmpty else { throw .client("The secret is empty; a public app sends client_id.") }
            guard let apps = options.apps else { return Client(id: basic.id, isPublic: false, permissions: nil) }
            guard let app = apps.first(where: { $0.id == basic.id }), app.secret == basic.secret else {
                throw .client("The app is not known, or its secret is another one.")
            }
            return Client(id: app.id, isPublic: false, permissions: app.permissions)
        }
        guard let bodyID else { throw .client("Neither the Authorization header nor client_id names the app.") }
        guard let apps = options.apps else { return Client(id: bodyID, isPublic: assertion == nil, permissions: nil) }
        guard let app = apps.first(where: { $0.id == bodyID }) else { throw .client("The app is not known.") }
        guard app.secret == nil || assertion != nil else {
            throw .client("A confidential app authenticates with its secret.")
        }
        return Client(id: app.id, isPublic: app.secret == nil, permissions: app.permissions)
    }

    private static func basic(_ header: String) -> (String, String)? {
        guard header.lowercased().hasPrefix("basic "),
            let data = Data(base64Encoded: header.dropFirst("basic ".count).trimmingWhitespace())
        else { return nil }
        let halves = String(decoding: data, as: UTF8.self)
            .split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return halves.count == 2 ? (halves[0], halves[1]) : nil
    }
}

/// The proof of PKCE (RFC 7636): the verifier shows that both requests come from one app.
struct ProofKey {
    let challenge: String?
    let method: String

    func accepts(_ verifier: String?) -> Bool {
        guard let challenge else { return verifier == nil }
        guard let verifier, (43...128).contains(verifier.count) else { return false }
        switch method {
        case "S256": return Base64URL.encode(SHA256.digest(Array(verifier.utf8))) == challenge
        case "plain": return verifier == challenge
        default: return false
        }
    }
}
