import Foundation
import RingCentralRuntime

/// Sends faxes.
public struct Faxes: Sendable {
    private let client: RingCentralClient

    /// - Parameter address: where the service runs.
    public init(address: String) {
        client = RingCentralClient(
            authorization: .jwt("test-jwt", clientID: "test-client", clientSecret: "test-secret"),
            configuration: ClientConfiguration(server: Server(name: "sandbox", url: address)))
    }

    /// - Returns: the names of the cover pages that there are.
    public func coverPages() async throws -> [String] {
        try await client.fax.listFaxCoverPages().value.records?.compactMap(\.name) ?? []
    }
}
