import Foundation
import RingCentralRuntime
import RingCentralTesting
import Testing

@Suite("Identifiers")
struct IdentifierTests {
    @Test(
        "Takes numbers and strings, and writes them back as they came",
        arguments: [
            "7", "\"7\"", "12345678901234567890123", "\"~\"", "-1", "\"a-b\"",
        ])
    func forms(json: String) throws {
        let id = try Identifier(jsonData: Data(json.utf8))
        #expect(id.text == json.filter { $0 != "\"" })
        #expect(try String(decoding: id.jsonData(), as: UTF8.self) == json)
    }

    @Test("Compares by text, whatever the form")
    func equality() {
        #expect(Identifier("12") == 12 && Identifier(12) == "12" && Identifier("12") != "012")
        #expect(Set<Identifier>([12, "12", "a"]).count == 2)
        #expect(Identifier(9_007_199_254_740_993).int64 == 9_007_199_254_740_993)
        #expect(Identifier("a").int64 == nil)
        #expect(Reading(id: "12") == Reading(id: 12))
    }

    @Test("A missing one equals nothing, and is no entry that is found")
    func missing() {
        let missing = Identifier.missing
        #expect(missing != missing && missing != "" && missing.text == nil && missing.int64 == nil)
        #expect("\(missing)" == "missing")
        #expect(![missing].contains(missing))
        var seen: Set<Identifier> = []
        #expect(seen.insert(missing).inserted && seen.insert(missing).inserted)
        // A value stays equal to its copy.
        #expect(Reading() == Reading())
    }

    @Test("Is not made of anything but a number or a string", arguments: ["null", "true", "{}", "[1]"])
    func others(json: String) {
        #expect(throws: DecodingProblem.self) { try Identifier(jsonData: Data(json.utf8)) }
    }

    @Test("Fails a request that uses a missing one before it is sent")
    func requests() async throws {
        let transport = MockTransport()
        let client = endpoints(transport).client
        var path = RequestParts(.update)
        path.path(Identifier.missing)
        var list = RequestParts(.readMany)
        list.pathList([Identifier("1"), .missing])
        var query = RequestParts(APIOperation("list", .get, "/list", area: "Sample"))
        query.query("ownerId", Identifier.missing)
        var queries = RequestParts(APIOperation("list", .get, "/list", area: "Sample"))
        queries.queryList("ownerIds", [Identifier.missing])
        var header = RequestParts(APIOperation("list", .get, "/list", area: "Sample"))
        header.header("X-Owner", Identifier.missing)
        var body = RequestParts(APIOperation("list", .get, "/list", area: "Sample"))
        body.body([try Reading(json: ["name": "n"])])
        for parts in [path, list, query, queries, header, body] {
            let error = await failure { try await Call<Empty>(client, parts).send() }
            #expect(error?.kind == .invalidRequest)
            #expect((error?.underlying as? RequestProblem)?.reason.contains("missing") == true)
        }
        #expect(transport.sent.isEmpty)
    }
}
