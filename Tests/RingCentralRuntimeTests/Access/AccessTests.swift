import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite struct AccessTests {
    let transport = MockTransport()

    /// A client as the generator writes it.
    struct Client: APIClient {
        let service: ServiceClient
        static var description: ServiceDescription { .sample }
        init(_ service: ServiceClient) { self.service = service }
        var callLog: CallLogEndpoints { CallLogEndpoints(service) }
    }

    var client: Client {
        Client(
            authorization: .bearer("t"), configuration: ClientConfiguration(transport: transport, clock: TestClock()))
    }

    @Test("A rule that was added later does not allow what an earlier one forbids")
    func laterRulesWiden() async throws {
        let client = client.allowing(.readOnly).allowing(.readWrite, areas: ["CallLog"]).allowing(.readWrite)
        let write = client.callLog.update(id: "1", CallLogRecord(id: "1"))
        #expect(await failure { try await write.value }?.kind == .notAllowed)
        let other = await failure { try await client.service.request(.get, "/other").value }
        #expect(other?.kind == .notAllowed)
        #expect(transport.sent.isEmpty)
    }

    @Test("A cancelled call is noted as cancelled")
    func notesCancellation() async throws {
        let entries = Locked<[AuditLog.Entry]>([])
        let audit = AuditLog { entry in entries.withLock { $0.append(entry) } }
        let client = endpoints(transport) { $0.audit = audit }.client
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await ping(client).send()
        }
        await #expect(throws: CancellationError.self) { _ = try await task.value }
        #expect(entries.withLock { $0.map(\.outcome) } == ["cancelled"])
    }

    @Test func aClientThatOnlyReadsSendsNoWrites() async throws {
        transport.answer(.get, "/many/1", json: "[]")
        let reader = client.allowing(.readOnly)
        _ = try await reader.callLog.readMany(["1"]).value
        let error = try #require(
            await failure { try await reader.callLog.update(id: "1", CallLogRecord(id: "1")).value })
        #expect(error.kind == .notAllowed)
        #expect("\(error)" == "update: not allowed, the client is narrowed to reading")
        #expect(await failure { try await reader.service.request(.delete, "/x").send() }?.kind == .notAllowed)
        #expect(transport.sent.count == 1)
    }

    @Test func everyRuleHasToHold() {
        let narrowed = client.allowing(areas: ["CallLog"]).allowing(permissions: ["ReadCallLog"]).service
        #expect(narrowed.allows(.readUserCallLog))
        #expect(!narrowed.allows(.readMany))
        #expect(!narrowed.allows(.sendFax))
        #expect(client.allowing(operations: [.sendFax]).service.allows(.sendFax))
        #expect(!client.allowing(operations: [.sendFax]).service.allows(.update))
    }

    @Test func whatIsRawIsInNoArea() async {
        let narrowed = client.allowing(.readOnly, areas: ["CallLog"]).service
        #expect(await failure { try await narrowed.request(.get, "/x").send() }?.kind == .notAllowed)
        #expect(transport.sent.isEmpty)
    }

    @Test func narrowingOutlivesAChangeOfAccount() {
        let narrowed = client.allowing(.readOnly).account("other")
        #expect(!narrowed.service.allows(.update))
        #expect(narrowed.service.account == "other")
    }

    @Test func reportsWhichPermissionsAreNeeded() {
        let report = PermissionReport([.readUserCallLog, .sendFax, .update])
        #expect(report.permissions == ["ReadCallLog": ["readUserCallLog"], "Faxes": ["sendFax"]])
        #expect(report.userPermissions == ["ReadCallLog": ["readUserCallLog"]])
        #expect(
            report.description == """
                app: Faxes: sendFax
                app: ReadCallLog: readUserCallLog
                user: ReadCallLog: readUserCallLog
                """)
    }

    @Test("Reports the permissions of events beside those of operations")
    func reportsPermissionsOfEvents() {
        let call = EventKind<JSONValue>("call", filters: ["/calls"], permissions: ["CallControl", "ReadCallLog"])
        let report = PermissionReport([.readUserCallLog], events: [call.facts, EventKind.presence.facts])
        #expect(report.eventPermissions == ["CallControl": ["call"], "ReadCallLog": ["call"]])
        #expect(
            report.description == """
                app: CallControl: event call
                app: ReadCallLog: readUserCallLog, event call
                user: ReadCallLog: readUserCallLog
                """)
    }

    @Test func notesEveryCallAndNoContent() async throws {
        let folder = try Folder()
        let file = folder.url.appendingPathComponent("audit")
        let log = try AuditLog(file: file)
        let endpoints = endpoints(transport, authorization: .bearer("secret")) { $0.audit = log }
        transport.answer(.get, "/many/4711", json: "[]", headers: ["RCRequestId": "r-1"])
        transport.answer(.put, "/records/4711", json: #"{"errorCode":"CMN-102"}"#, status: 404)
        _ = try await endpoints.readMany(["4711"]).value
        _ = await failure { try await endpoints.update(id: "4711", CallLogRecord(id: "4711")).value }
        _ = await failure { try await endpoints.update(id: "", CallLogRecord(id: "4711")).value }
        let text = try String(contentsOf: file, encoding: .utf8)
        let time = "2025-06-15T15:06:40Z"
        #expect(
            text == """
                {"access":"read","account":"default","operation":"readMany","outcome":"done","requestID":"r-1","status":200,"time":"\(time)"}
                {"access":"write","account":"default","operation":"update","outcome":"not found","status":404,"time":"\(time)"}
                {"access":"write","account":"default","operation":"update","outcome":"invalid request","time":"\(time)"}

                """)
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func anAuditLogThatCannotBeOpenedIsAnError() {
        #expect(throws: FileProblem.self) { try AuditLog(file: URL(fileURLWithPath: "/no/such/folder/audit")) }
    }
}
