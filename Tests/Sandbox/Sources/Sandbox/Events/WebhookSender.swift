import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Delivers to webhooks, on this machine only.
struct WebhookSender: Sendable {
    enum Handshake {
        case agreed
        /// Not on this machine: nothing is sent there.
        case foreign
        case unreachable
        case refused
    }

    /// The service waits no longer for an answer; seconds.
    private static let patience = 3.0

    private let session: URLSession

    init() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = Self.patience
        session = URLSession(configuration: configuration)
    }

    /// Sends a Validation-Token, which has to come back.
    func shakeHands(with address: String) async -> Handshake {
        guard Self.isLocal(address) else { return .foreign }
        let token = "sandbox-validation-\(UUID().uuidString)"
        guard let answer = await post(address, headers: ["Validation-Token": token], body: Data()) else {
            return .unreachable
        }
        return answer.statusCode == 200 && answer.value(forHTTPHeaderField: "Validation-Token") == token
            ? .agreed : .refused
    }

    /// - Returns: Whether the event was taken.
    func deliver(_ event: JSON, to address: String, verificationToken: String?) async -> Bool {
        guard Self.isLocal(address) else { return false }
        let headers = verificationToken.map { ["Verification-Token": $0] } ?? [:]
        let answer = await post(address, headers: headers, body: event.data)
        return answer.map { (200..<300).contains($0.statusCode) } ?? false
    }

    private func post(_ address: String, headers: [String: String], body: Data) async -> HTTPURLResponse? {
        guard let url = URL(string: address) else { return nil }
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.httpBody = body
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        return try? await session.data(for: request).1 as? HTTPURLResponse
    }

    private static func isLocal(_ address: String) -> Bool {
        let host = URL(string: address)?.host()
        return host == "127.0.0.1" || host == "localhost" || host == "::1" || host == "[::1]"
    }
}
