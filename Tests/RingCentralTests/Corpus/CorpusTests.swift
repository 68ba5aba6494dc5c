import Foundation
import RingCentral
import RingCentralRuntime
import Testing

@Suite("Responses of the service")
struct CorpusTests {
    @Test("Are decoded by their functions and encoded again without loss", arguments: CorpusResponse.all)
    func roundTrip(_ response: CorpusResponse) async throws {
        let call = try #require(
            CorpusCalls.all[response.operation], "Add the call of \(response.operation) to CorpusCalls.swift")
        let client = RingCentralClient(
            // The operation that gives tokens is authorized by the app itself.
            authorization: response.operation == "getToken"
                ? .jwt("assertion", clientID: "client", clientSecret: "secret") : .bearer("test-token"),
            configuration: ClientConfiguration(
                transport: OneResponse(status: response.status, body: try response.body.jsonData())))
        let values = try await call(client)
        let bodies = response.bodies
        #expect(values.count == bodies.count)
        for (value, body) in zip(values, bodies) {
            let differences = Lossless.differences(body, value)
            #expect(differences.isEmpty, "\(response.operation): \(differences.joined(separator: ", "))")
        }
    }

    @Test("Cover the operations that are used most")
    func coverage() {
        let covered = Set(CorpusResponse.all.map(\.operation))
        #expect(covered.isSubset(of: Set(APIOperation.allOperations.map(\.id))))
        #expect(covered.count >= 60)
    }

    @Test("Members that the description lacks, or describes otherwise, are reachable")
    func unknown() async throws {
        func client(_ json: JSONValue, status: Int = 200) throws -> RingCentralClient {
            RingCentralClient(
                authorization: .bearer("test-token"),
                configuration: ClientConfiguration(transport: OneResponse(status: status, body: try json.jsonData())))
        }
        let parsed = try await client(["results": [["originalString": "1", "category": "Regular"]]])
            .phoneNumbers.parsePhoneNumberV2(originalStrings: ["1"]).value
        #expect(parsed.results?.first?.unknownMembers["category"] == "Regular")
        let added = try await client(["id": "t", "status": "Accepted"], status: 202)
            .phoneNumbers.addNumbersToInventoryV2(records: []).value
        guard case .accepted(let task) = added else { throw Unexpected() }
        #expect(task.id == "t")
        let message = try await client(["id": 7, "type": "SMS"]).messageStore.readMessage(messageId: ["7"]).response
        let text = try #require(message.value.results.first?.value)
        #expect(text.id == 7 && text.vmSideRecipients.isEmpty)
        #expect(message.deviations.contains { $0.path == "vmSideRecipients" && $0.kind == .missing })
    }

    private struct Unexpected: Error {}
}
