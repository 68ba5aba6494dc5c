import Foundation
import RingCentral
import RingCentralRuntime

/// The smallest app of use: sends a text, then reads the call log.
@main
enum Main {
    static func main() async throws {
        let token = ProcessInfo.processInfo.environment["RINGCENTRAL_TOKEN"] ?? ""
        let client = RingCentralClient(authorization: .bearer(token))
        let sent = try await client.sms.createSMSMessage(
            from: "+16505550100", to: ["+16505550101"], text: "Hello"
        ).value
        print(sent.id ?? "")
        for try await record in client.callLog.readUserCallLog(direction: [.inbound]).items {
            print(record.startTime ?? .distantPast)
        }
    }
}
