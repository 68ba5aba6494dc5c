import Foundation

/// A request to a webhook, in the words of no server in particular.
public struct WebhookRequest: Sendable {
    /// The method, such as `POST`.
    public var method: String
    /// The headers, by name in upper or lower case.
    public var headers: HTTPHeaders
    /// The body as it came.
    public var body: Data

    /// - Parameters:
    ///   - method: The method, such as `POST`.
    ///   - headers: The headers by name, in upper or lower case.
    ///   - body: The body as it came.
    public init(method: String, headers: [String: String], body: Data) {
        self.method = method
        self.headers = HTTPHeaders(headers)
        self.body = body
    }
}

extension WebhookRequest: CustomStringConvertible, CustomReflectable {
    /// The method and the number of bytes; not the headers, which hold the verification token.
    public var description: String { "\(method), \(body.count) bytes" }
    /// Shows no more than the description, since a dump may end up in logs.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
