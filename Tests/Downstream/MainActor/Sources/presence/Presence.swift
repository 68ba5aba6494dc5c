import Foundation
import RingCentralRuntime

/// What a window would show.
final class PresenceView {
    private(set) var text = ""
    private let client: RingCentralClient

    init(_ client: RingCentralClient) { self.client = client }

    func refresh() async throws {
        let presence = try await client.presence.readUserPresenceStatus().value
        text = "\(presence.userStatus?.rawValue ?? "unknown"), \(APIOperation.allOperations.count) operations"
    }
}

// Shows who is available. usage: presence ADDRESS
@main
enum Main {
    static func main() async throws {
        guard let address = CommandLine.arguments.dropFirst().first else {
            print("usage: presence ADDRESS")
            exit(2)
        }
        let view = PresenceView(
            RingCentralClient(
                authorization: .jwt("test-jwt", clientID: "test-client", clientSecret: "test-secret"),
                configuration: ClientConfiguration(server: Server(name: "sandbox", url: address))))
        try await view.refresh()
        print(view.text)
        exit(view.text.hasSuffix("2 operations") ? 0 : 1)
    }
}
