import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite struct APIErrorTests {
    let transport = MockTransport()

    func error(_ status: Int, _ body: String, _ headers: [String: String] = [:]) async throws -> APIError {
        transport.answer(.post, "/fax", json: body, status: status, headers: headers)
        let call = endpoints(transport).sendFax(FaxRequest(to: []), as: .formData(.jsonFirst))
        return try #require(await failure { try await call.send() })
    }

    @Test func readsAList() async throws {
        let error = try await error(
            400,
            #"{"errorCode":"X","errors":[{"errorCode":"CMN-101","message":"Parameter [to] +16505550100","parameterName":"to"},{"errorCode":"MSG-1"}]}"#,
            ["RCRequestId": "req-1"])
        #expect(error.kind == .refused)
        #expect(error.status == 400)
        #expect(error.operation == "sendFax")
        #expect(error.serviceErrors.map(\.code) == ["CMN-101", "MSG-1"])
        #expect(error.serviceErrors.first?.parameterName == "to")
        #expect(error.requestID == "req-1")
        #expect("\(error)" == "sendFax: refused, status 400, CMN-101 (to), MSG-1, request req-1")
        #expect(error.localizedDescription == "\(error)")
    }

    @Test(
        arguments: [
            (#"{"errorCode":"CMN-102","message":"m","parameterName":"p"}"#, "CMN-102", "m"),
            (#"{"error":"invalid_grant","error_description":"Token not found"}"#, "invalid_grant", "Token not found"),
            (#"{"schemas":["x"],"detail":"user not found","status":"404"}"#, nil, "user not found"),
            (#"{"schemas":["x"],"detail":"bad","scimType":"invalidFilter","status":"400"}"#, "invalidFilter", "bad"),
            (#"{"errors":[],"errorCode":"CMN-1"}"#, "CMN-1", nil), (#"{"message":"only words"}"#, nil, "only words"),
            ("<html><body>502</body></html>", nil, nil), ("", nil, nil), ("[1]", nil, nil),
            (#"{"errors":7}"#, nil, nil),
            (#"{"errors":[null,{"errorCode":5}]}"#, nil, nil),
        ] as [(String, String?, String?)]) func readsEveryShape(body: String, code: String?, message: String?)
        async throws
    {
        let error = try await error(404, body)
        #expect(error.code == code)
        #expect(error.message == message)
        #expect(error.kind == .notFound)
        #expect(error.body == Data(body.utf8))
    }

    @Test(arguments: [
        (304, APIError.Kind.notModified), (400, .refused), (401, .unauthorized), (403, .forbidden), (404, .notFound),
        (408, .timeout), (409, .conflict), (410, .notFound), (412, .conflict), (415, .refused), (422, .refused),
        (429, .rateLimited), (500, .server), (503, .server),
    ]) func sortsByStatus(status: Int, kind: APIError.Kind) async throws {
        #expect(try await error(status, "").kind == kind)
    }

    @Test(
        arguments: [
            ("CMN-401", "ReadCallLog", nil), ("CMN-408", nil, "OutboundLog"), ("CMN-1", "ReadCallLog", "OutboundLog"),
            (nil, "ReadCallLog", "OutboundLog"),
        ] as [(String?, String?, String?)]) func namesTheMissingPermission(code: String?, app: String?, user: String?)
        async throws
    {
        let body = code.map { #"{"errorCode":"Some","errors":[{"errorCode":"\#($0)"}]}"# } ?? "<html>"
        transport.answer(.get, "/log", json: body, status: 403)
        let operation = APIOperation(
            "log", .get, "/log", area: "", permission: "ReadCallLog", userPermission: "OutboundLog")
        let call = Call<Empty>(endpoints(transport).client, RequestParts(operation))
        let error = try #require(await failure { try await call.send() })
        #expect(error.missingPermission == app)
        #expect(error.missingUserPermission == user)
        #expect("\(error)".contains("the app needs the permission ReadCallLog") == (app != nil))
        #expect("\(error)".contains("the user needs the permission OutboundLog") == (user != nil))
    }

    @Test func namesNoPermissionWhereNoneIsMissing() async throws {
        let error = try await error(404, #"{"errorCode":"CMN-102"}"#)
        #expect(error.missingPermission == nil && error.missingUserPermission == nil)
    }

    @Test func tellsHowLongToWait() async throws {
        let error = try await error(429, "<html>", ["Retry-After": "17"])
        #expect(error.retryAfter == 17)
        let now = Date(timeIntervalSince1970: 784_111_770)
        #expect(RetryAfter.seconds("Sun, 06 Nov 1994 08:49:37 GMT", now: now) == 7)
        #expect(RetryAfter.seconds("Sun, 06 Nov 1994 08:49:00 GMT", now: now) == 0)
        #expect(RetryAfter.seconds("soon", now: now) == nil)
        #expect(RetryAfter.seconds("-5", now: now) == nil)
        #expect(RetryAfter.seconds("inf", now: now) == nil)
    }

    @Test func tellsNothingOfWhatWasSentOrReceived() async throws {
        let error = try await error(
            400,
            #"{"errorCode":"+1 650 555 0100","message":"secret-message","parameterName":"a b","x":"secret-body"}"#,
            ["RCRequestId": "16505550100"])
        for text in ["\(error)", String(reflecting: error), error.localizedDescription, dumped(error)] {
            #expect(!text.contains("secret"))
            #expect(!text.contains("0100"))
        }
    }

    @Test func reportsUnreadableAnswers() async throws {
        transport.answer(.get, "/list", json: #"{"records":[{"id":{},"tags":[]}]}"#, headers: ["RCRequestId": "r-1"])
        let error = try #require(
            await failure { try await endpoints(transport, decoding: .strict).list(.none).value })
        #expect(error.kind == .unreadableAnswer)
        #expect((error.underlying as? DecodingProblem)?.path == "records[0].id")
        #expect(error.requestID == "r-1")
        #expect("\(error)".contains("expected text, found an object at records[0].id"))
    }

    @Test func reportsBodiesThatAreNoJSON() async throws {
        transport.answer(.get, "/list", json: "<html>")
        let error = try #require(await failure { try await endpoints(transport).list(.none).value })
        #expect(error.kind == .unreadableAnswer)
        #expect(error.underlying is JSONProblem)
    }

    @Test func sortsFailuresOfTheTransport() async throws {
        transport.fail(.get, "/list", with: URLError(.timedOut))
        transport.fail(.get, "/list", with: URLError(.notConnectedToInternet))
        transport.fail(.get, "/list", with: URLError(.cancelled))
        let call = endpoints(transport).list(.none).retrying(.never)
        #expect(await failure { try await call.value }?.kind == .timeout)
        #expect(await failure { try await call.value }?.kind == .connection)
        await #expect(throws: CancellationError.self) { try await call.value }
    }

    private func dumped(_ error: APIError) -> String {
        var text = ""
        dump(error, to: &text)
        return text
    }
}
