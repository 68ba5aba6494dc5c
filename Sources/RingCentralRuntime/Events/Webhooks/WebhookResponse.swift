import Foundation

/// What a webhook answers.
public struct WebhookResponse: Sendable, Hashable {
    /// The HTTP status.
    public var status: Int
    /// The headers by name.
    public var headers: [String: String]
    /// The body to send back.
    public var body: Data

    init(_ status: Int, _ body: JSONValue = .object(JSONObject()), headers: [String: String] = [:]) {
        self.status = status
        self.headers = headers.merging(["Content-Type": "application/json"]) { given, _ in given }
        self.body = Data(body.description.utf8)
    }
}
