import Foundation

/// Understands what the service sends to a webhook: a request goes in, an answer and perhaps an event come out.
///
///     let outcome = WebhookHandler(verificationToken: token).handle(request)
///     if let event = outcome.event { queue.append(event) }
///     return outcome.response
///
/// It keeps nothing and waits for nothing. Answer first and work on the event afterwards: the service waits 3 seconds,
/// and stops delivering to an address that keeps failing.
public struct WebhookHandler: Sendable {
    /// The largest body that is read, in bytes: a server need not take in more.
    public let maximumBodySize: Int
    /// Nil if every request is accepted.
    private let verificationToken: Secret?

    static let handshakeHeader = "Validation-Token"
    static let tokenHeader = "Verification-Token"

    /// - Parameters:
    ///   - verificationToken: The secret that the subscription was created with. Events without it are rejected. An empty
    ///     one, such as of an environment variable that is not set, rejects every request with status 500.
    ///   - maximumBodySize: The size of the largest body that is decoded, in bytes.
    public init(verificationToken: String, maximumBodySize: Int = 1 << 20) {
        self.init(token: Secret(verificationToken), maximumBodySize)
    }

    /// Creates a handler that accepts events without a verification token: everyone who knows the address can send
    /// some. Use it only for subscriptions without a token, behind an address that nobody can guess.
    ///
    /// - Parameter maximumBodySize: The size of the largest body that is decoded, in bytes.
    public static func unverified(maximumBodySize: Int = 1 << 20) -> WebhookHandler {
        WebhookHandler(token: nil, maximumBodySize)
    }

    private init(token: Secret?, _ maximumBodySize: Int) {
        verificationToken = token
        self.maximumBodySize = maximumBodySize
    }

    /// Whether a token is as good as none: servers drop the spaces around the value of a header.
    static func isBlank(_ token: String) -> Bool { token.allSatisfy(\.isWhitespace) }

    /// Decides on the meaning of a request, and on the response to it.
    public func handle(_ request: WebhookRequest) -> WebhookOutcome {
        if let verificationToken, Self.isBlank(verificationToken.text) {
            return refuse(
                500, "the handler has an empty verification token: set it, or use WebhookHandler.unverified()")
        }
        guard request.method.uppercased() == "POST" else {
            return refuse(405, "events are posted", headers: ["Allow": "POST"])
        }
        if let token = request.headers[Self.handshakeHeader] { return handshake(token) }
        guard request.body.count <= maximumBodySize else {
            return refuse(413, "the body is larger than \(maximumBodySize) bytes")
        }
        if let verificationToken {
            guard let given = request.headers[Self.tokenHeader] else {
                return refuse(401, "the header \(Self.tokenHeader) is missing")
            }
            guard ConstantTime.areEqual(verificationToken.text, given) else {
                return refuse(403, "the \(Self.tokenHeader) is another")
            }
        }
        do {
            let event = try ServiceEvent(jsonData: request.body)
            return WebhookOutcome(meaning: .event(event), response: WebhookResponse(200))
        } catch {
            return refuse(400, "the body is no event")
        }
    }

    /// The service asks for its token back; what is no token isn't given back.
    private func handshake(_ token: String) -> WebhookOutcome {
        let isToken = !token.isEmpty && token.utf8.count <= 1024 && token.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        guard isToken else { return refuse(400, "the header \(Self.handshakeHeader) is no token") }
        return WebhookOutcome(
            meaning: .handshake, response: WebhookResponse(200, headers: [Self.handshakeHeader: token]))
    }

    private func refuse(_ status: Int, _ reason: String, headers: [String: String] = [:]) -> WebhookOutcome {
        WebhookOutcome(
            meaning: .refused(reason),
            response: WebhookResponse(status, ["error": .string(reason)], headers: headers))
    }
}
