import Foundation
import RingCentralRuntime
import RingCentralTesting

/// A client of a server on this machine whose exchanges are recorded. In a file of its own: the generator has types of
/// the same names as the runtime.
struct RecordedClient {
    let recording: RecordingTransport
    let server: String

    /// The identifier in the response to a request.
    func readID(path: String) async throws -> String? {
        let service = ServiceClient(
            description: ServiceDescription(
                name: "Sample", servers: [Server(name: "test", url: server)], tokenPath: "/token", revokePath: "/revoke"
            ),
            authorization: .bearer("s3cret"),
            configuration: ClientConfiguration(transport: recording, retries: .never))
        return try await service.request(.get, path).value["id"]?.string
    }
}
