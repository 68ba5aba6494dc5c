import Foundation
import RingCentral
import RingCentralRuntime
import RingCentralTesting

/// A client that talks to memory.
struct ClientUnderTest {
    let transport = MockTransport()
    let client: RingCentralClient

    init() {
        client = RingCentralClient(
            authorization: .bearer("test-token"),
            configuration: ClientConfiguration(userAgent: "Tests/1", transport: transport))
    }

    /// The JSON of the last body that was sent, as Foundation reads it.
    func lastBody() throws -> NSDictionary? {
        guard let body = transport.sent.last?.body else { return nil }
        return try JSONSerialization.jsonObject(with: body) as? NSDictionary
    }
}
