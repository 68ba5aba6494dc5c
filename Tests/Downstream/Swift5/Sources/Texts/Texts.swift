import RingCentralRuntime

/// Sends texts; who uses it sees the generated types.
public struct Texts {
    public let client: TextAPI.RingCentralClient

    public init(_ service: ServiceClient) { client = TextAPI.RingCentralClient(service) }

    /// - Returns: what the service made of the text.
    public func send(_ text: String, to recipient: String) async throws -> TextAPI.GetSMSMessageInfoResponse {
        try await client.sms.createSMSMessage(
            from: "+16505550100", to: [.init(phoneNumber: recipient)], text: text
        ).value
    }
}
