import Foundation

/// Where a page stands among the others, by what the answer says.
struct PagePosition {
    let document: JSONDocument
    let parts: RequestParts
    /// How many records were read.
    let count: Int
    var names = ServiceDescription.Names()

    private var paging: ServiceDescription.PagingNames { names.paging }
    private var sync: ServiceDescription.SyncNames { names.sync }

    /// The way to the next page.
    func next() -> NextPage {
        switch parts.operation.paging {
        case .none, .recordCount: return .none
        case .page: return byNavigation() ?? number { .query(paging.page, String($0)) }
        case .bodyPage: return number { .body(paging.page, $0) }
        case .pageToken, .recordCountToken: return token().map { .known(.query(paging.token, $0)) } ?? .none
        case .sync:
            let step = text(sync.nextLink).map(PageToken.link) ?? text(sync.nextID).map { .query(sync.page, $0) }
            return step.map(NextPage.known) ?? .none
        case .startIndex: return startIndex { .query("startIndex", String($0)) }
        }
    }

    /// By links or a token; nil if the answer has neither, nor says by other links that this is the end.
    private func byNavigation() -> NextPage? {
        if let link = text(paging.navigation, paging.nextLink, paging.address) { return .known(.link(link)) }
        if let token = token() { return .known(.query(paging.token, token)) }
        return hasNavigation ? NextPage.none : nil
    }

    /// Whether the answer says which pages there are, so that a missing next one is the end.
    private var hasNavigation: Bool {
        guard let navigation = find([paging.navigation]) else { return false }
        return paging.otherLinks.contains { document.member($0, of: navigation) != nil }
    }

    private func token() -> String? {
        text(paging.object, paging.nextToken) ?? text(paging.navigation, paging.nextToken) ?? text(paging.nextToken)
    }

    /// By the number of the page, and whatever of the totals the answer gives.
    private func number(_ step: (Int) -> PageToken) -> NextPage {
        let page = int(paging.object, paging.page) ?? requested(paging.page) ?? 1
        let size = int(paging.object, paging.size) ?? requested(paging.size) ?? 0
        let total = paging.recordCounts.lazy.compactMap { int(paging.object, $0) }.first
        if let pages = int(paging.object, paging.pageCount) ?? total.flatMap({ Self.pages($0, size) }) {
            return page < pages ? .known(step(page + 1)) : .none
        }
        // Where a link led here, one would lead on.
        return recordCount > 0 && parts.address == nil ? .perhaps(step(page + 1)) : .none
    }

    private static func pages(_ total: Int, _ size: Int) -> Int? { size > 0 ? (total + size - 1) / size : nil }

    /// By the number of the first record, and the total if the answer gives it.
    private func startIndex(_ step: (Int) -> PageToken) -> NextPage {
        // An empty page is passed over by the size it should have had.
        let size = recordCount > 0 ? recordCount : requested("count") ?? int("itemsPerPage") ?? 0
        let next = (int("startIndex") ?? requested("startIndex") ?? 1) + size
        guard let total = int("totalResults") else { return recordCount > 0 ? .perhaps(step(next)) : .none }
        return size > 0 && next <= total ? .known(step(next)) : .none
    }

    /// How many records the answer has, also if some could not be read.
    var recordCount: Int {
        for name in [paging.records, "Resources"] {
            guard let list = find([name]), document.kind(list) == .array else { continue }
            var found = 0
            var element = list + 1
            while element < document.next(list) {
                found += 1
                element = document.next(element)
            }
            return found
        }
        return count
    }

    private func requested(_ name: String) -> Int? {
        // A link has its own query.
        if let address = parts.address {
            let items = URLComponents(string: address)?.queryItems
            return items?.last { $0.name == name }?.value.flatMap { Int(fromOutside: $0) }
        }
        if let item = parts.queryItems.last(where: { $0.name == name }) { return Int(fromOutside: item.value) }
        return parts.bodyMember(name)?.int.flatMap { Int(fromOutside: $0) }
    }

    /// The text at the end of a way; a missing, null or empty one is none.
    private func text(_ path: String...) -> String? {
        guard let index = find(path) else { return nil }
        switch document.kind(index) {
        case .string, .number:
            let text = document.text(index)
            return text.isEmpty ? nil : text
        default: return nil
        }
    }

    private func int(_ path: String...) -> Int? {
        guard let index = find(path) else { return nil }
        switch document.kind(index) {
        case .string, .number:
            // What can't be a count is taken for missing.
            let number: Int? = NumberText.integer(document.bytes(index))
            return number.flatMap { Int(fromOutside: $0) }
        default: return nil
        }
    }

    private func find(_ path: [String]) -> Int? {
        path.reduce(0) { index, name in index.flatMap { document.member(name, of: $0) } }
    }
}

extension RequestParts {
    /// A member of the body, if that is JSON.
    fileprivate func bodyMember(_ name: String) -> JSONValue? {
        guard case .data(let data, "application/json") = body else { return nil }
        do { return try JSONValue(jsonData: data)[name] } catch { return nil }
    }

    mutating func replaceInBody(_ name: String, _ value: Int) {
        var object = JSONObject()
        if case .data(let data, "application/json") = body {
            do { object = try JSONValue(jsonData: data).object ?? object } catch { refuse("the body is no JSON") }
        }
        object[name] = .number(JSONNumber(value))
        body(JSONValue.object(object))
    }
}
