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

/// What a request to a webhook was.
public struct WebhookOutcome: Sendable {
    /// What came of a request.
    public enum Meaning: Sendable, Hashable {
        /// The service makes sure that the address is ours.
        case handshake
        /// The service tells of an event.
        case event(ServiceEvent)
        /// Nothing that the service sends; with the reason, which is in the answer as well.
        case refused(String)
    }

    /// What came of the request.
    public var meaning: Meaning
    /// What to answer, in any case.
    public var response: WebhookResponse

    /// The event, if the request brought one.
    public var event: ServiceEvent? { if case .event(let event) = meaning { event } else { nil } }
}
