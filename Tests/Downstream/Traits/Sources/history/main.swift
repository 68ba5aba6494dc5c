import Foundation
import RingCentral
import RingCentralRuntime

// Reads a call log. usage: history ADDRESS
guard let address = CommandLine.arguments.dropFirst().first else {
    print("usage: history ADDRESS")
    exit(2)
}
let client = RingCentralClient(
    authorization: .jwt("test-jwt", clientID: "test-client", clientSecret: "test-secret"),
    configuration: ClientConfiguration(server: Server(name: "sandbox", url: address)))
let log = try await client.callLog.readUserCallLog(perPage: 5).value
// What was not asked for is not there.
let areas = Set(APIOperation.allOperations.map(\.area))
print("\(log.records.count) calls; areas: \(areas.sorted().joined(separator: ", "))")
exit(!log.records.isEmpty && areas.contains("SMS") && !areas.contains("Fax") ? 0 : 1)
