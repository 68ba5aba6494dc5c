import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Answers that are a value rather than a model.
@Suite struct AnswerTests {
    private func read<Output: ResponseValue>(
        _ type: Output.Type, _ body: String, _ contentType: String = "application/json; charset=utf-8"
    ) async throws -> Output {
        let transport = MockTransport()
        transport.answer(.get, "/value", json: body, headers: ["Content-Type": contentType])
        let client = endpoints(transport).client
        return try await Call<Output>(client, RequestParts(APIOperation("value", .get, "/value", area: "X"))).value
    }

    @Test func scalarsAreAnswers() async throws {
        #expect(try await read(Bool.self, "true"))
        #expect(try await read(Int.self, " 7 ") == 7)
        #expect(try await read(Int64.self, "-7") == -7)
        #expect(try await read(Double.self, "0.5") == 0.5)
        #expect(try await read(Date.self, #""1970-01-01T00:00:01Z""#) == Date(timeIntervalSince1970: 1))
        #expect(try await read(CallLogRecord.Direction.self, #""Inbound""#) == "Inbound")
        #expect(try await read([String].self, #"["a"]"#) == ["a"])
    }

    @Test(arguments: [
        (#""a\n""#, "application/json", "a\n"), (#""a""#, "application/scim+json;charset=utf-8", "a"),
        (#""a""#, "text/plain", #""a""#), ("a\n", "text/plain; charset=utf-8", "a\n"),
    ]) func textHasNoQuotesInJSONOnly(body: String, contentType: String, text: String) async throws {
        #expect(try await read(String.self, body, contentType) == text)
    }

    @Test func anotherValueIsAnError() async {
        #expect(await failure { try await read(Int.self, #"{"a":1}"#) }?.kind == .unreadableAnswer)
        #expect(await failure { try await read(String.self, "<html>") }?.kind == .unreadableAnswer)
    }

    @Test("An HTML page is an error where nothing was described; the outcome of a write is unknown")
    func pageInPlaceOfNothing() async throws {
        #expect(try await read(Empty.self, "", "text/plain") == Empty())
        #expect(try await read(Empty.self, #"{"anything": 1}"#) == Empty())
        #expect(try await read(Empty.self, "", "text/html") == Empty())
        #expect(
            await failure { try await read(Empty.self, "<html>", "Text/HTML; charset=utf-8") }?.kind
                == .unreadableAnswer)
        let transport = MockTransport()
        transport.answer(.delete, "/value", json: "<html>", headers: ["Content-Type": "text/html"])
        let parts = RequestParts(APIOperation("value", .delete, "/value", area: "X", access: .write))
        let error = await failure { try await Call<Empty>(endpoints(transport).client, parts).send() }
        #expect(error?.kind == .unreadableAnswer && error?.mayHaveBeenCarriedOut == true)
    }
}
