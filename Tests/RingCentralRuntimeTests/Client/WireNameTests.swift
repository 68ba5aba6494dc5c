import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// A service with other names than the usual ones.
@Suite("Names on the wire of another service") struct WireNameTests {
    private let transport = MockTransport()

    private var client: ServiceClient {
        var description = ServiceDescription.sample
        description.requestIDHeader = "X-Trace"
        description.names = ServiceDescription.Names(
            errors: .init(
                list: "faults", code: "fault", message: "words", missingPermission: ["APP-1"],
                missingUserPermission: ["USER-1"]),
            rateLimits: .init(group: "X-Quota-Group", limit: "X-Quota", remaining: "X-Left", window: "X-Span"),
            paging: .init(records: "items", object: "at", page: "p", size: "n", pageCount: "pages"),
            sync: .init(object: "state", token: "since", type: "kind", full: "all", incremental: "new"))
        return endpoints(transport, of: description).client
    }

    private func call(_ paging: Paging) -> Call<CallLogResponse> { CallLogEndpoints(client).list(paging) }

    @Test("Reads errors and the request id by the names of the service") func errors() async {
        transport.answer(
            .get, "/list", json: #"{"faults":[{"fault":"USER-1","words":"no"}]}"#, status: 403,
            headers: ["X-Trace": "t-1"])
        let request = APIOperation(
            "list", .get, "/list", area: "Sample", permission: "App", userPermission: "User")
        let error = await failure { try await Call<JSONValue>(client, RequestParts(request)).send() }
        #expect(error?.code == "USER-1" && error?.message == "no" && error?.requestID == "t-1")
        #expect(error?.missingPermission == nil && error?.missingUserPermission == "User")
    }

    @Test("Reads rate limits from the headers of the service") func rateLimits() async throws {
        transport.answer(
            .get, "/list", json: "{}",
            headers: ["X-Quota-Group": "g", "X-Quota": "5", "X-Left": "4", "X-Span": "60"])
        let response = try await Call<JSONValue>(
            client, RequestParts(APIOperation("list", .get, "/list", area: "Sample"))
        ).response
        #expect(response.rateLimit?.group == "g" && response.rateLimit?.limit == 5)
        #expect(response.rateLimit?.remaining == 4 && response.rateLimit?.window == 60)
    }

    @Test("Follows pages by the names of the service") func pages() async throws {
        transport.answer(.get, "/list", query: "p=2", json: #"{"records":[],"items":[1],"at":{"p":2,"pages":2}}"#)
        transport.answer(.get, "/list", json: #"{"records":[],"items":[1],"at":{"p":1,"pages":2}}"#)
        var count = 0
        for try await _ in call(.page).pages { count += 1 }
        #expect(count == 2)
        #expect(transport.sent.map(\.query) == [nil, "p=2"])
    }

    @Test("Synchronizes by the names of the service") func sync() async throws {
        transport.answer(.get, "/list", json: #"{"records":[],"state":{"since":"s2"}}"#)
        var token: String?
        for try await change in call(.sync).sync(from: "s1") { token = change.token }
        #expect(token == "s2")
        #expect(transport.sent.map(\.query) == ["kind=new&since=s1"])
    }
}
