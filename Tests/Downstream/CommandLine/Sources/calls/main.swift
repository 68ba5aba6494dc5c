import Foundation
import RingCentralRuntime

// Sends a text and counts calls. usage: calls ADDRESS
guard let address = CommandLine.arguments.dropFirst().first else {
    print("usage: calls ADDRESS")
    exit(2)
}
let client = RingCentralClient(
    authorization: .jwt("test-jwt", clientID: "test-client", clientSecret: "test-secret"),
    configuration: ClientConfiguration(server: Server(name: "sandbox", url: address)))

let sent = try await client.sms.createSMSMessage(
    from: "+16505550100", to: ["+16505550101"], text: "The parcel has arrived."
).value
var calls = 0
for try await _ in client.callLog.readUserCallLog(perPage: 100).items { calls += 1 }
print("sent message \(sent.id?.text ?? "?"), counted \(calls) calls")
exit(calls > 0 ? 0 : 1)
