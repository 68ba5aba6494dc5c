import Foundation
import RingCentral
import RingCentralRuntime
import RingCentralTesting
import Testing

@Suite struct SendingTests {
    @Test func aTextGoesOutAsTheServiceWantsIt() async throws {
        let test = ClientUnderTest()
        test.transport.answer(
            .post, "/restapi/v1.0/account/~/extension/~/sms",
            json: #"{"id": 12345678901234567, "messageStatus": "Queued"}"#)
        let call = test.client.sms.createSMSMessage(from: "+16505550100", to: ["+16505550101"], text: "Hello \u{1F44B}")
        let sent = try await call.value
        #expect(sent.id == 12_345_678_901_234_567)
        let body = try test.lastBody()
        let expected: NSDictionary = [
            "from": ["phoneNumber": "+16505550100"], "to": [["phoneNumber": "+16505550101"]], "text": "Hello \u{1F44B}",
        ]
        #expect(body == expected)
        #expect(test.transport.sent.count == 1)
    }

    @Test func nothingIsSentBeforeItIsAskedFor() {
        let test = ClientUnderTest()
        _ = test.client.ringOut.createRingOutCall(from: "+16505550100", to: "+16505550101")
        #expect(test.transport.sent.isEmpty)
    }

    @Test func queriesCarryPlusSignsAndListsAndDates() async throws {
        let test = ClientUnderTest()
        test.transport.answer(.get, "/restapi/v1.0/account/~/extension/~/call-log", json: #"{"records": []}"#)
        _ = try await test.client.callLog.readUserCallLog(
            dateFrom: Date(timeIntervalSince1970: 1_700_000_000), direction: [.inbound, "Sideways"], perPage: .max,
            phoneNumber: "+16505550100"
        ).value
        let query = try #require(test.transport.sent.last?.query)
        let items = Set(query.split(separator: "&").map(String.init))
        #expect(items.contains("phoneNumber=%2B16505550100"))
        #expect(items.contains("direction=Inbound"))
        #expect(items.contains("direction=Sideways"))
        #expect(items.contains("perPage=max"))
        #expect(items.contains { $0.hasPrefix("dateFrom=2023-11-14T22") })
    }

    @Test func pathsAreFilledInTheOrderOfTheTemplate() async throws {
        let test = ClientUnderTest()
        test.transport.answer(.get, "/restapi/v1.0/account/11/extension/22/message-store/33,44/content/55", json: "")
        _ = try? await test.client.messageStore.readMessageContent(
            messageId: "33,44", attachmentId: "55", accountId: "11", extensionId: "22"
        ).response
        // A comma inside one id is part of the id.
        #expect(
            test.transport.sent.last?.path == "/restapi/v1.0/account/11/extension/22/message-store/33%2C44/content/55")
    }

    @Test func aValueCanNotChangeThePath() async {
        let test = ClientUnderTest()
        for hostile in ["", ".", ".."] {
            await #expect(throws: (any Error).self) {
                try await test.client.messageStore.readMessageContent(messageId: Identifier(hostile), attachmentId: "1")
                    .response
            }
        }
        #expect(test.transport.sent.isEmpty)
    }

    @Test func deletingNeedsAnId() async {
        let test = ClientUnderTest()
        await #expect(throws: (any Error).self) {
            try await test.client.messageStore.deleteMessageByFilter(conversationId: []).send()
        }
        await #expect(throws: (any Error).self) {
            try await test.client.messageStore.deleteMessage(messageId: []).send()
        }
        #expect(test.transport.sent.isEmpty)
    }

    @Test func aFaxLeadsWithJSONAndCarriesItsFiles() async throws {
        let test = ClientUnderTest()
        test.transport.answer(.post, "/restapi/v1.0/account/~/extension/~/fax", json: #"{"id": 1}"#)
        let page = FilePart(Data("first page".utf8), filename: "one.txt", contentType: "text/plain")
        let other = FilePart(Data("second page".utf8), filename: "two.txt", contentType: "text/plain")
        _ = try await test.client.fax.createFaxMessage(to: ["+16505550101"], attachment: [page, other]).value
        let body = String(decoding: try #require(test.transport.sent.last?.body), as: UTF8.self)
        let json = try #require(body.range(of: "+16505550101"))
        let first = try #require(body.range(of: "first page"))
        let second = try #require(body.range(of: "second page"))
        #expect(json.upperBound < first.lowerBound)
        #expect(first.upperBound < second.lowerBound)
        #expect(body.contains("filename=\"one.txt\""))
    }
}
