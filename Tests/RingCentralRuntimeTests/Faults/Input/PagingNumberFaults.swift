import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Pages whose numbers can't be right, over a socket.
@Suite("Numbers of pages", .hangLimit(minutes: 1))
struct PagingNumberFaults: FaultSuite {
    /// A number of a page, and how an endpoint with it pages.
    private static let members: [(name: String, paging: Paging, json: @Sendable (String) -> String)] = [
        ("paging.page", .page, { #""paging":{"page":\#($0)}"# }),
        ("paging.perPage", .page, { #""paging":{"page":1,"perPage":\#($0),"totalElements":9}"# }),
        ("paging.totalElements", .page, { #""paging":{"page":1,"perPage":2,"totalElements":\#($0)}"# }),
        ("paging.totalPages", .page, { #""paging":{"page":1,"totalPages":\#($0)}"# }),
        ("paging.totalFound", .bodyPage, { #""paging":{"page":1,"perPage":2,"totalFound":\#($0)}"# }),
        ("startIndex", .startIndex, { #""startIndex":\#($0),"totalResults":9"# }),
        ("itemsPerPage", .startIndex, { #""startIndex":1,"itemsPerPage":\#($0),"totalResults":9"# }),
        ("totalResults", .startIndex, { #""startIndex":1,"itemsPerPage":2,"totalResults":\#($0)"# }),
    ]

    static let faults: [FaultCase] =
        members.flatMap { member in
            HostileNumbers.all.map { numbers in
                FaultCase(.input, "`\(member.name)` has numbers \(numbers.name)", outcome: .succeeds) {
                    for value in numbers.values { try await read(member.paging, member.json(value)) }
                }
            }
        } + emptyPages + [circle, asked, gaps]

    /// The page with the numbers has records; the one after it, if any is asked for, has none.
    private static func read(_ paging: Paging, _ members: String) async throws {
        let count = Locked(0)
        let server = try LoopbackServer { _, connection in
            let number = count.withLock { count in
                count += 1
                return count
            }
            let first = #"{"records":[{"id":"1","tags":[]},{"id":"2","tags":[]}],\#(members)}"#
            try connection.answer(json: number == 1 ? first : #"{"records":[]}"#)
        }
        var ids: [String] = []
        for try await record in list(server, paging).items { ids.append(record.id) }
        #expect(ids == ["1", "2"] && count.withLock { $0 } <= 2)
    }

    /// A page that is numbered in the body is asked for by POST.
    private static func list(
        _ server: LoopbackServer, _ paging: Paging, perPage: Int = 2, page: Int? = nil
    ) -> Call<CallLogResponse> {
        let method: HTTPMethod = paging == .bodyPage ? .post : .get
        var parts = RequestParts(APIOperation("list", method, "/list", area: "Sample", paging: paging))
        if paging == .bodyPage {
            var body: JSONObject = ["perPage": .number(JSONNumber(perPage))]
            body["page"] = page.map { .number(JSONNumber($0)) }
            parts.body(JSONValue.object(body))
        } else {
            parts.query(paging == .startIndex ? "count" : "perPage", perPage)
            parts.query(paging == .startIndex ? "startIndex" : "page", page)
        }
        return Call(endpoints(server).client, parts)
    }

    private static let emptyPages: [FaultCase] = endless.map { name, paging, json in
        let count = Locked(0)
        return FaultCase.failing(
            .input, "Empty pages without end, by \(name)", outcome: .unknown, kind: .paging,
            check: { error in
                #expect("\(error)".contains("101 pages in a row have no records"))
                #expect(count.withLock { $0 } == 101)
            }
        ) {
            let server = try LoopbackServer { _, connection in
                let number = count.withLock { count in
                    count += 1
                    return count
                }
                try connection.answer(json: #"{"records":[],\#(json(number))}"#)
            }
            for try await _ in list(server, paging).items {}
        }
    }

    private static let endless: [(name: String, paging: Paging, json: @Sendable (Int) -> String)] = [
        ("links", Paging.page, { #""navigation":{"nextPage":{"uri":"/list?page=\#($0)"}}"# }),
        ("tokens", .pageToken, { #""paging":{"nextPageToken":"t\#($0)"}"# }),
        ("page numbers", .page, { #""paging":{"page":\#($0),"totalPages":1000000}"# }),
        ("a synchronization", .sync, { #""nextPageId":"\#($0)""# }),
        ("indices", .startIndex, { #""startIndex":\#($0 * 2 - 1),"itemsPerPage":2,"totalResults":1000000"# }),
    ]

    private static let circle = FaultCase.failing(
        .input, "Pages lead in circles", outcome: .unknown, kind: .paging,
        check: { #expect("\($0)".contains("back to a page")) }
    ) {
        let server = try LoopbackServer { _, connection in
            try connection.answer(json: #"{"records":[{"id":"1","tags":[]}],"paging":{"nextPageToken":"t"}}"#)
        }
        for try await _ in endpoints(server).list(.pageToken).items {}
    }

    private static let gaps = FaultCase(.input, "Two of three pages are empty, 300 in all", outcome: .succeeds) {
        let count = Locked(0)
        let server = try LoopbackServer { _, connection in
            let number = count.withLock { count in
                count += 1
                return count
            }
            let record = number % 3 == 0 ? #"{"id":"1","tags":[]}"# : ""
            let next = number < 300 ? #","paging":{"nextPageToken":"t\#(number)"}"# : ""
            try connection.answer(json: #"{"records":[\#(record)]\#(next)}"#)
        }
        var records = 0
        for try await _ in list(server, .pageToken).items { records += 1 }
        #expect(records == 100)
    }

    /// The numbers of the request itself may come from outside, too.
    private static let asked = FaultCase(
        .input, "The call's own `page`, `perPage`, `startIndex` and `count` are near 2^63", outcome: .succeeds
    ) {
        for paging in [Paging.page, .bodyPage, .startIndex] {
            let server = try LoopbackServer { _, connection in
                try connection.answer(
                    json: #"{"records":[{"id":"1","tags":[]}],"paging":{"totalElements":3},"totalResults":3}"#)
            }
            var count = 0
            for try await _ in list(server, paging, perPage: .max, page: .max).pages(limit: 2) { count += 1 }
            #expect(count > 0)
        }
    }

    @Test("Comes through pages with impossible numbers", arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }
}
