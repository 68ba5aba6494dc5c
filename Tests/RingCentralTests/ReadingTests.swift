import Foundation
import RingCentral
import RingCentralRuntime
import RingCentralTesting
import Testing

@Suite struct ReadingTests {
    /// A record as the service sends it, with what the description does not promise: a value of tomorrow, an id as a
    /// number, a date without a zone, a key that nobody knows.
    static let record = #"""
        {"id": 4711, "uri": "u", "sessionId": "1", "telephonySessionId": "s-1", "type": "Voice", "direction": "Sideways", "action": "VoIP Call", "duration": "17",
         "startTime": "2026-03-10T18:07:52", "from": {"phoneNumber": "+16505550100", "name": null}, "novelty": [1, {}],
         "legs": [{"startTime": "2026-03-10T18:07Z", "duration": 3, "type": "Voice", "direction": "Inbound",
          "action": "VoIP Call", "legType": "Accept"}]}
        """#

    @Test func aRecordIsReadForgivingly() throws {
        let record = try CallLogRecord(jsonData: Data(Self.record.utf8))
        #expect(record.id == "4711")
        #expect(record.direction == "Sideways")
        #expect(record.direction != .inbound)
        #expect(record.duration == 17)
        #expect(record.startTime == Date(timeIntervalSince1970: 1_773_166_072))
        #expect(record.from?.phoneNumber == "+16505550100")
        #expect(record.from?.name == nil)
        #expect(record.legs?.first?.duration == 3)
    }

    @Test func allPagesAreReadInALoop() async throws {
        let test = ClientUnderTest()
        let path = "/restapi/v1.0/account/~/extension/~/call-log"
        let next = "https://platform.ringcentral.com\(path)?page=2"
        test.transport.answer(
            .get, path, query: "page=2", json: "{\"records\": [\(Self.record)], \"paging\": {}, \"navigation\": {}}")
        test.transport.answer(
            .get, path,
            json:
                "{\"records\": [\(Self.record), \(Self.record)], \"paging\": {}, \"navigation\": {\"nextPage\": {\"uri\": \"\(next)\"}}}"
        )
        var count = 0
        for try await call in test.client.callLog.readUserCallLog().items {
            #expect(call.id == "4711")
            count += 1
        }
        #expect(count == 3)
        #expect(test.transport.sent.count == 2)
    }

    @Test func aLinkToAnotherHostIsNotFollowed() async {
        let test = ClientUnderTest()
        test.transport.answer(
            .get, "/restapi/v1.0/account/~/extension/~/call-log",
            json: #"{"records": [], "navigation": {"nextPage": {"uri": "https://evil.example/call-log?page=2"}}}"#)
        await #expect(throws: (any Error).self) {
            for try await _ in test.client.callLog.readUserCallLog().items {}
        }
        #expect(test.transport.sent.count == 1)
    }

    @Test func whatWasReadIsWrittenAgain() throws {
        let record = try CallLogRecord(jsonData: Data(Self.record.utf8))
        let again = try CallLogRecord(jsonData: record.jsonData())
        #expect(record == again)
        #expect(record.hashValue == again.hashValue)
        #expect(record != record.with { $0.duration = 18 })
    }

    @Test func anErrorSaysWhatIsMissing() async throws {
        let test = ClientUnderTest()
        test.transport.answer(
            .get, "/restapi/v1.0/account/~/extension/~/call-log",
            json: #"{"errorCode": "CMN-408", "message": "no", "errors": [{"errorCode": "CMN-408", "message": "no"}]}"#,
            status: 403, headers: ["RCRequestId": "abc"])
        let error = try await #require(throws: APIError.self) {
            try await test.client.callLog.readUserCallLog().value
        }
        #expect(error.status == 403)
        #expect(error.missingPermission == nil && error.missingUserPermission == "ReadCallLog")
        #expect(error.requestID == "abc")
        #expect(error.serviceErrors.first?.code == "CMN-408")
    }
}
