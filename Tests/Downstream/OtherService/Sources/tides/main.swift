import Foundation
import RingCentralRuntime

// Reports the level at a station. usage: tides ADDRESS
guard let address = CommandLine.arguments.dropFirst().first else {
    print("usage: tides ADDRESS")
    exit(2)
}
let client = TideClient(
    authorization: .clientCredentials(clientID: "test-client", clientSecret: "test-secret", accountID: "1"),
    configuration: ClientConfiguration(server: Server(name: "sandbox", url: address)))

let stations = try await client.stations.listStations(ocean: .atlantic).value.stations
for station in stations {
    let level = try await client.levels.reportLevel(stationId: station.id, metres: 1.5, trend: .rising).value
    print("station \(station.id): \(level.metres ?? 0) m")
}
let description = client.service.description
let knows = "\(description.servers.map(\.name)) \(description.rateGroups.map(\.name)) \(description.tokenPath)"
print(knows, APIOperation.allOperations.count, "operations")
let isRight = knows == #"["north", "south"] ["Calm"] /access/token"# && APIOperation.allOperations.count == 3
exit(isRight && !stations.isEmpty ? 0 : 1)
