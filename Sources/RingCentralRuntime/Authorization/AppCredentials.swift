import Foundation

/// The app's id and secret.
struct AppCredentials: Sendable {
    let id: String
    let secret: Secret?

    init(id: String, secret: String?) {
        self.id = id
        // An empty secret is none: the service refuses Basic with one.
        self.secret = secret.flatMap { $0.isEmpty ? nil : Secret($0) }
    }

    /// The header of an app with a secret.
    var basicHeader: String? {
        secret.map { "Basic " + Data("\(id):\($0.text)".utf8).base64EncodedString() }
    }
}
