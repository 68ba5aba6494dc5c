import Foundation
import RingCentral
import RingCentralRuntime
import Testing

/// What the README shows, compiled: a test below holds the two against each other, line by line.
private func readme(assertion: String, clientID: String, clientSecret: String) async throws {
    let client = RingCentralClient(
        authorization: .jwt(assertion, clientID: clientID, clientSecret: clientSecret),
        configuration: ClientConfiguration(userAgent: "MyApp/1.0"))

    // Sends a real text message.
    let sent = try await client.sms.createSMSMessage(
        from: "+16505550100", to: ["+16505550101"], text: "The parcel has arrived."
    ).value
    print("message", sent.id ?? 0, sent.messageStatus ?? "on its way")

    // Reads a call log, page after page.
    let lastWeek = Date.now.addingTimeInterval(-7 * 86_400)
    for try await call in client.callLog.readUserCallLog(dateFrom: lastWeek, direction: [.inbound]).items {
        print(call.from?.phoneNumber ?? "unknown", call.duration ?? 0)
    }
}

@Suite struct ReadmeTests {
    @Test func theExampleOfTheReadmeIsTheOneThatCompiles() throws {
        let here = URL(fileURLWithPath: #filePath)
        let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let source = try String(contentsOf: here, encoding: .utf8)
        let compiled = Set(source.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
        // The first block; the others are typechecked by `.ci/run examples`.
        let block = try #require(readme.components(separatedBy: "```swift\n").dropFirst().first)
        for line in block.components(separatedBy: "```")[0].split(separator: "\n") {
            let text = line.trimmingCharacters(in: .whitespaces)
            #expect(compiled.contains(text), "not compiled: \(text)")
        }
    }
}
