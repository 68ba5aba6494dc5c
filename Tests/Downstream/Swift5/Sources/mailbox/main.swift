import Foundation
import RingCentralRuntime
import Texts

// Sends a text through another module's client, and reads the mailbox with its own. usage: mailbox ADDRESS
guard let address = CommandLine.arguments.dropFirst().first else {
    print("usage: mailbox ADDRESS")
    exit(2)
}
let client = RingCentralClient(
    authorization: .jwt("test-jwt", clientID: "test-client", clientSecret: "test-secret"),
    configuration: ClientConfiguration(server: Server(name: "sandbox", url: address)))
let sent = try await Texts(client.service).send("Hello", to: "+16505550101")
let list = try await client.messageStore.listMessages(perPage: 5).value
print("sent \(sent.direction?.rawValue ?? "?"), \(list.records.count) messages")
exit(list.records.isEmpty ? 1 : 0)
