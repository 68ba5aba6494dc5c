import Foundation
import KitchenSink
import RingCentralRuntime
import RingCentralTesting
import Testing

/// The generated client of a service that is not RingCentral, driven: what the goldens only show is done here.
@Suite struct KitchenSinkTests {
    let transport = MockTransport()
    let client: KitchenClient

    init() {
        client = KitchenClient(
            authorization: .bearer("token"), configuration: ClientConfiguration(transport: transport))
    }

    private func sentJSON() throws -> NSDictionary? {
        try transport.sent.last.flatMap { try JSONSerialization.jsonObject(with: $0.body) as? NSDictionary }
    }

    @Test func aServiceOfAnotherNameHasItsOwnServers() {
        #expect(
            ServiceDescription.kitchen.servers.map(\.url) == ["https://api.example.com", "https://sandbox.example.com"])
        #expect(ServiceDescription.kitchen.batch?.limit == 30)
    }

    @Test func aServiceWithOtherNamesAnswersForEach() async throws {
        transport.answer(
            .get, "/accounts/~/things/1,2",
            json: #"[{"dish": "1", "code": 200, "plate": {"id": "1", "name": "n"}}, {"dish": "2", "code": 404}]"#,
            status: 207)
        let results = try await client.things.readThing(thingId: ["1", "2"]).results
        #expect(results.map(\.resourceID) == ["1", "2"])
        #expect(results.map(\.status) == [200, 404])
    }

    @Test func aDiscriminatorChoosesAndTheUnknownIsKept() throws {
        let sum = try KitchenSink.Expression(
            jsonData: Data(
                #"{"op": "sum", "left": {"op": "number", "value": 1}, "right": {"op": "number", "value": 2}}"#.utf8))
        guard case .sum = sum else {
            Issue.record("not a sum: \(sum)")
            return
        }
        let unknown = try KitchenSink.Expression(jsonData: Data(#"{"op": "root", "of": [4]}"#.utf8))
        guard case .other(let json) = unknown else {
            Issue.record("not kept: \(unknown)")
            return
        }
        #expect(try JSONSerialization.jsonObject(with: json.jsonData()) as? NSDictionary == ["op": "root", "of": [4]])
    }

    @Test func keysChooseWhereThereIsNoDiscriminator() throws {
        let square = try ByKeys(jsonData: Data(#"{"kind": "x", "side": 2}"#.utf8))
        guard case .square(let value) = square else {
            Issue.record("not a square: \(square)")
            return
        }
        #expect(value.side == 2)
    }

    @Test func leavingOutAndClearingAreTwoThings() async throws {
        transport.answer(.patch, "/things/t-1", json: #"{"id": "t-1", "name": "n"}"#)
        _ = try? await client.things.updateThing(thingId: "t-1", count: .value(3), name: .null).response
        #expect(try sentJSON() == ["count": 3, "name": NSNull()])
        _ = try? await client.things.updateThing(thingId: "t-1").response
        #expect(try sentJSON() == [:])
    }

    @Test func anOnlyValueIsSentUnasked() async throws {
        transport.answer(.post, "/things", json: #"{"id": "t-1", "name": "n"}"#)
        _ = try? await client.things.createThing(name: "n").response
        #expect(try sentJSON()?["kind"] as? String == "Thing")
    }

    @Test func wordsThatSwiftReservesAreSentAsTheyAre() throws {
        let keywords = Keywords(jsonObject: ["typealias": "a", "true": "b", "var": "c"])
        #expect(keywords?.`typealias` == "a")
        #expect(keywords?.`true` == "b")
        let written = try JSONSerialization.jsonObject(with: try #require(keywords).jsonData()) as? NSDictionary
        #expect(written == ["typealias": "a", "true": "b", "var": "c"])
    }
}

extension ModelValue {
    /// A model from what Foundation makes of JSON; nil if it can't be read.
    fileprivate init?(jsonObject: [String: Any]) {
        guard let data = try? JSONSerialization.data(withJSONObject: jsonObject) else { return nil }
        try? self.init(jsonData: data)
    }
}
