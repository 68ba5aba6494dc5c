import Foundation
import RingCentralRuntime
import RingCentralTesting
import Testing

@Suite struct StubTests {
    let transport = MockTransport()

    func record(_ id: Int) throws -> CallLogRecord { try CallLogRecord(json: ["id": .string(String(id)), "tags": []]) }

    func page(_ ids: [Int]) throws -> CallLogResponse {
        try CallLogResponse(json: ["records": .array(ids.map { try record($0).json })])
    }

    func operation(_ paging: Paging) -> APIOperation {
        APIOperation("list", .get, "/list", area: "Sample", paging: paging)
    }

    @Test func answersAnOperationWithAModel() async throws {
        try transport.answer(.readUserCallLog, with: try page([1]))
        let answer = try await endpoints(transport).readUserCallLog(extensionId: "a/b", direction: [.inbound]).value
        #expect(answer.pageItems.map(\.id) == ["1"])
        let sent = try transport.onlySent(.readUserCallLog)
        #expect(sent.pathValues(.readUserCallLog) == ["accountId": "~", "extensionId": "a/b"])
        #expect(sent.query("direction") == ["Inbound"])
        #expect(sent.query("nothing") == [])
    }

    @Test(arguments: [
        Paging.page, .pageToken, .recordCountToken, .sync, .startIndex, .bodyPage,
    ]) func drivesThePager(paging: Paging) async throws {
        // With an index, a page without records is the end.
        let second = paging == .startIndex ? [3] : []
        let third = paging == .startIndex ? [4] : [3, 4]
        try transport.answer(operation(paging), pages: [page([1, 2]), page(second), page(third)])
        var ids: [String] = []
        for try await record in endpoints(transport).list(paging, body: ["page": 1]).items { ids.append(record.id) }
        #expect(ids == ["1", "2", "3", "4"])
        #expect(transport.sent.count == 3)
    }

    @Test(arguments: [Paging.none, .recordCount]) func hasOnePageWhereThereIsNoWayOn(paging: Paging) async throws {
        try transport.answer(operation(paging), pages: [page([1])])
        #expect(try await endpoints(transport).list(paging).value.pageItems.count == 1)
        #expect(throws: UnfitStub.self) {
            try transport.answer(operation(paging), pages: [page([1]), page([2])])
        }
    }

    @Test func refusesAsTheServiceDoes() async throws {
        transport.refuse(.readUserCallLog, code: "CMN-102", status: 404)
        let error = await failure { try await endpoints(transport).readUserCallLog().value }
        #expect(error?.kind == .notFound)
        #expect(error?.code == "CMN-102")
    }

    @Test func failsBeforeAnAnswer() async throws {
        transport.fail(.update, with: URLError(.timedOut))
        let error = await failure { try await endpoints(transport).update(id: "1", try record(1)).value }
        #expect(error?.kind == .timeout)
        #expect(try transport.onlySent(.update).body(as: CallLogRecord.self).id == "1")
    }

    @Test func whatSaysMoreGoesFirst() async throws {
        try transport.answer(.readMany, with: ["any"] as [String])
        transport.answer(.get, "/many/1", json: #"["one"]"#)
        let service = endpoints(transport).client
        #expect(try await service.request(.get, "/many/2").value == ["any"])
        #expect(try await service.request(.get, "/many/1").value == ["one"])
    }

    @Test func saysWhatWasSentInstead() throws {
        let problem = #expect(throws: UnexpectedRequests.self) { try transport.onlySent(.update) }
        #expect(problem?.description == "update was sent 0 times, not once; sent were: ")
    }
}
