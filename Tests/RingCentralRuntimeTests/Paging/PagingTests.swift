import Foundation
import RingCentralRuntime
import RingCentralTesting
import Testing

@Suite struct PagingTests {
    let transport = MockTransport()

    /// Answers the list with a page; the others fields are given as JSON members.
    func page(_ ids: [Int], _ more: String = "", query: String? = nil, path: String = "/list") {
        let records = ids.map { #"{"id":"\#($0)","tags":[]}"# }.joined(separator: ",")
        transport.answer(
            .get, path, query: query, json: #"{"records":[\#(records)]\#(more.isEmpty ? "" : ",")\#(more)}"#)
    }

    func ids(_ call: Call<CallLogResponse>) async throws -> [String] {
        var ids: [String] = []
        for try await record in call.items { ids.append(record.id) }
        return ids
    }

    @Test func followsLinksOverAnEmptyPage() async throws {
        func next(_ uri: String) -> String { #""navigation":{"firstPage":{},"nextPage":{"uri":"\#(uri)"}}"# }
        page([1, 2], next("https://platform.example.com/list?page=2&orderBy=%2Bx"))
        page([], next("/list?page=3"), query: "page=2")
        page([3], #""navigation":{"firstPage":{}},"paging":{"page":3,"totalPages":99}"#, query: "page=3")
        #expect(try await ids(endpoints(transport).list(.page)) == ["1", "2", "3"])
        #expect(transport.sent.map(\.query) == [nil, "page=2&orderBy=%2Bx", "page=3"])
        #expect(transport.sent.allSatisfy { $0.headers["Authorization"] == "Bearer secret-token" })
    }

    @Test func countsPagesByTheirTotal() async throws {
        page([1], #""paging":{"page":1,"totalPages":2}"#)
        page([2], #""paging":{"page":2,"totalPages":2}"#, query: "page=2")
        #expect(try await ids(endpoints(transport).list(.page, perPage: 1)) == ["1", "2"])
        #expect(transport.sent.map(\.query) == ["perPage=1", "perPage=1&page=2"])
    }

    @Test("A total that does not fill the last page has that page all the same", arguments: [3, 4])
    func countsPagesByTheirElements(total: Int) async throws {
        page([1, 2], #""paging":{"page":1,"perPage":2,"totalElements":\#(total)}"#)
        page([3], #""paging":{"page":2,"perPage":2,"totalElements":\#(total)}"#, query: "page=2")
        #expect(try await ids(endpoints(transport).list(.page)) == ["1", "2", "3"])
        #expect(transport.sent.count == 2)
    }

    /// Without totals and links a short page may be one of the middle: only an empty one is the end.
    @Test(arguments: [#""page":1"#, #""page":1,"perPage":2"#, #""pageStart":0"#])
    func goesOnToAnEmptyPageWhereNothingSays(paging: String) async throws {
        func place(_ page: Int) -> String {
            #""paging":{\#(paging.replacingOccurrences(of: "\"page\":1", with: "\"page\":\(page)"))}"#
        }
        page([1, 2], place(1))
        page([3], place(2), query: "page=2")
        page([4, 5], place(3), query: "page=3")
        page([], place(4), query: "page=4")
        let call = endpoints(transport).list(.page)
        #expect(try await ids(call) == ["1", "2", "3", "4", "5"])
        #expect(transport.sent.map(\.query) == [nil, "page=2", "page=3", "page=4"])
        // The page that shows that there is no more is none.
        var counts: [Int] = []
        for try await page in call.pages { counts.append(page.pageItems.count) }
        #expect(counts == [2, 1, 2])
    }

    @Test func anAnswerThatComesAgainIsTheEndWhereNothingSays() async throws {
        page([1, 2])
        #expect(try await ids(endpoints(transport).list(.page)) == ["1", "2"])
        #expect(transport.sent.count == 2)
    }

    /// Where links lead from page to page, one without a link is the last, unless a total says that it is not.
    @Test func goesOnByNumberAfterALink() async throws {
        page([], query: "page=4")
        page([3], query: "page=3")
        page([2], #""paging":{"totalPages":3}"#, query: "page=2")
        page([1], #""navigation":{"nextPage":{"uri":"/list?page=2&perPage=1"}}"#, query: "perPage=1")
        #expect(try await ids(endpoints(transport).list(.page, perPage: 1)) == ["1", "2", "3"])
        #expect(
            transport.sent.map(\.query) == ["perPage=1", "page=2&perPage=1", "perPage=1&page=3", "perPage=1&page=4"])
    }

    @Test func whereLinksLeadTheOneWithoutIsTheLast() async throws {
        page([1], #""navigation":{"nextPage":{"uri":"/list?page=2"}}"#)
        page([2], query: "page=2")
        #expect(try await ids(endpoints(transport).list(.page)) == ["1", "2"])
        #expect(transport.sent.count == 2)
    }

    @Test func passesOverAnEmptyPageByTotals() async throws {
        for (number, ids) in [(1, [1]), (2, []), (3, [3])] {
            page(ids, #""paging":{"page":\#(number),"totalPages":3}"#, query: number == 1 ? nil : "page=\(number)")
        }
        #expect(try await ids(endpoints(transport).list(.page)) == ["1", "3"])
        page([1, 2], #""startIndex":1,"totalResults":6"#, path: "/scim")
        page([], #""startIndex":3,"totalResults":6,"itemsPerPage":0"#, query: "startIndex=3", path: "/scim")
        page([5, 6], #""startIndex":5,"totalResults":6"#, query: "startIndex=5", path: "/scim")
        #expect(try await ids(scim(count: 2)) == ["1", "2", "5", "6"])
    }

    @Test func countsRecordsWithoutATotal() async throws {
        page([1, 2], #""startIndex":1"#, path: "/scim")
        page([3], #""startIndex":3"#, query: "startIndex=3", path: "/scim")
        page([], query: "startIndex=4", path: "/scim")
        #expect(try await ids(scim()) == ["1", "2", "3"])
    }

    func scim(count: Int? = nil) -> Call<CallLogResponse> {
        var parts = RequestParts(APIOperation("scim", .get, "/scim", area: "Sample", paging: .startIndex))
        parts.query("count", count)
        return Call(endpoints(transport).client, parts)
    }

    @Test func countsPagesInTheBodyWithoutTotals() async throws {
        for ids in [[1], [2], []] { page(ids, #""paging":{"perPage":1}"#) }
        #expect(try await ids(endpoints(transport).list(.bodyPage, body: ["search": "x"])) == ["1", "2"])
        #expect(
            transport.sent.map(\.text) == [
                #"{"search":"x"}"#, #"{"search":"x","page":2}"#, #"{"search":"x","page":3}"#,
            ])
    }

    @Test(arguments: [
        (Paging.pageToken, #""paging":{"nextPageToken":"t+"}"#),
        (Paging.recordCountToken, #""navigation":{"nextPageToken":"t+"}"#),
    ]) func followsTokens(paging: Paging, token: String) async throws {
        page([1], token)
        page([2], #""paging":{"perPage":1},"navigation":{"nextPageToken":null}"#, query: "pageToken=t%2B")
        #expect(try await ids(endpoints(transport).list(paging, perPage: 1)) == ["1", "2"])
        #expect(transport.sent.map(\.query) == ["perPage=1", "perPage=1&pageToken=t%2B"])
    }

    @Test func followsSynchronization() async throws {
        page([1], #""syncInfo":{"syncToken":"s"},"nextPageId":77"#)
        page(
            [2], #""syncInfo":{"syncToken":"s"},"nextPageUri":"https://platform.example.com/list?pageId=78""#,
            query: "pageId=77")
        page([3], #""syncInfo":{"syncToken":"s","olderRecordsExist":true}"#, query: "pageId=78")
        #expect(try await ids(endpoints(transport).list(.sync)) == ["1", "2", "3"])
    }

    @Test func countsRecordsFromAnIndex() async throws {
        page([1, 2], #""startIndex":1,"itemsPerPage":2,"totalResults":3"#)
        page([3], #""startIndex":3,"itemsPerPage":1,"totalResults":3"#, query: "startIndex=3")
        #expect(try await ids(endpoints(transport).list(.startIndex)) == ["1", "2", "3"])
    }

    @Test func countsPagesInTheBody() async throws {
        page([1], #""paging":{"page":1,"perPage":1,"totalFound":2}"#)
        page([2], #""paging":{"page":2,"perPage":1,"totalFound":2}"#)
        let call = endpoints(transport).list(.bodyPage, body: ["search": "x", "page": 1])
        #expect(try await ids(call) == ["1", "2"])
        #expect(transport.sent.map(\.text) == [#"{"search":"x","page":1}"#, #"{"search":"x","page":2}"#])
    }

    @Test(arguments: [Paging.none, .recordCount]) func staysOnOnePage(paging: Paging) async throws {
        page([1], #""paging":{"page":1,"totalPages":5,"nextPageToken":"t"}"#)
        #expect(try await ids(endpoints(transport).list(paging)) == ["1"])
    }

    @Test func givesPages() async throws {
        page([1, 2], #""paging":{"nextPageToken":"t"}"#)
        page([3], query: "pageToken=t")
        var counts: [Int] = []
        for try await page in endpoints(transport).list(.pageToken).pages { counts.append(page.pageItems.count) }
        #expect(counts == [2, 1])
    }

    @Test func refusesCircles() async {
        page([1], #""paging":{"nextPageToken":"t"}"#)
        let error = await failure { try await ids(endpoints(transport).list(.pageToken)) }
        #expect(error?.kind == .paging)
        // The first page, and the one the token leads to.
        #expect(transport.sent.count == 2)
    }

    @Test func refusesForeignLinksAfterTheirPage() async {
        page([1], #""navigation":{"nextPage":{"uri":"https://evil.example/list?page=2"}}"#)
        var seen: [String] = []
        let error = await failure {
            for try await record in endpoints(transport).list(.page).items { seen.append(record.id) }
        }
        #expect(error?.kind == .redirected)
        #expect(seen == ["1"])
        #expect(transport.sent.count == 1)
    }

    @Test func endsAfterAnError() async throws {
        transport.answer(.get, "/list", json: "{}", status: 500)
        var pages = endpoints(transport).list(.page).pages.makeAsyncIterator()
        await #expect(throws: APIError.self) { try await pages.next() }
        #expect(try await pages.next() == nil)
    }

    @Test func goesOnWhereAnEarlierRunCameTo() async throws {
        for page in 1...3 {
            let next = page < 3 ? #","navigation":{"nextPage":{"uri":"/list?page=\#(page + 1)"}}"# : ""
            transport.answer(
                .get, "/list", query: page == 1 ? nil : "page=\(page)",
                json: #"{"records":[{"id":"\#(page)","tags":[]}]\#(next)}"#)
        }
        let call = endpoints(transport).list(.page)
        var saved: PageToken?
        for try await checkpoint in call.pages.checkpoints {
            saved = checkpoint.next
            break
        }
        let stored = try JSONEncoder().encode(saved)
        let token = try JSONDecoder().decode(PageToken?.self, from: stored)
        var ids: [String] = []
        for try await page in call.pages(from: token) { ids += page.pageItems.map(\.id) }
        #expect(ids == ["2", "3"])
        #expect(transport.sent.count == 3)
    }

    @Test func sendsForNoMorePagesThanAsked() async throws {
        transport.answer(
            .get, "/list", json: #"{"records":[{"id":"1","tags":[]}],"navigation":{"nextPageToken":"x"}}"#)
        var count = 0
        for try await _ in endpoints(transport).list(.pageToken).pages(limit: 1) { count += 1 }
        #expect(count == 1)
        #expect(transport.sent.count == 1)
    }

    @Test func aTokenThatLeadsElsewhereIsRefused() async throws {
        let token = try JSONDecoder().decode(
            PageToken.self, from: Data(#"{"step":{"link":{"_0":"https://evil.example/list"}}}"#.utf8))
        let call = endpoints(transport).list(.page)
        let error = await failure { for try await _ in call.pages(from: token) {} }
        #expect(error?.kind == .invalidRequest)
        #expect(transport.sent.isEmpty)
    }

    @Test("Leaves out records that come again while the list grows")
    func removesDuplicates() async throws {
        page([1, 2], #""navigation":{"nextPage":{"uri":"/list?page=2"}}"#)
        page([2, 3], query: "page=2")
        var ids: [String] = []
        for try await record in endpoints(transport).list(.page).items.removingDuplicates(by: \.id) {
            ids.append(record.id)
        }
        #expect(ids == ["1", "2", "3"])
    }

    @Test("Forgets the oldest ids when the window is full, and delivers records without an id")
    func boundedWindow() async throws {
        page([1, 2, 1, 1], #""navigation":{"nextPage":{"uri":"/list?page=2"}}"#)
        page([2, 2], query: "page=2")
        let items = endpoints(transport).list(.page).items
        var narrow: [String] = []
        for try await record in items.removingDuplicates(by: \.id, window: 1) { narrow.append(record.id) }
        #expect(narrow == ["1", "2", "1", "2"])
        var all = 0
        for try await _ in items.removingDuplicates(by: { _ in String?.none }) { all += 1 }
        #expect(all == 6)
    }

    @Test("Collects records up to a limit, and requests no page beyond it")
    func collects() async throws {
        page([1, 2], #""navigation":{"nextPage":{"uri":"/list?page=2"}}"#)
        page([3], query: "page=2")
        let items = endpoints(transport).list(.page).items
        #expect(try await items.collected(atMost: 2).map(\.id) == ["1", "2"])
        #expect(transport.sent.count == 1)
        #expect(try await items.collected(atMost: 9).map(\.id) == ["1", "2", "3"])
        #expect(try await items.collected(atMost: 0).isEmpty)
    }
}
