import Foundation

/// Where a page stands among the others, by what the answer says.
struct PagePosition {
    let document: JSONDocument
    let parts: RequestParts
    /// How many records were read.
    let count: Int

    /// The way to the next page; nil if this is the last one.
    func next() -> PageToken? {
        switch parts.operation.paging {
        case .none, .recordCount: return nil
        case .page: return byNavigation() ?? (hasNavigation ? nil : number().map { .query("page", String($0)) })
        case .bodyPage: return number().map { .body("page", $0) }
        case .pageToken, .recordCountToken: return token().map { .query("pageToken", $0) }
        case .sync:
            if let link = text("nextPageUri") { return .link(link) }
            return text("nextPageId").map { .query("pageId", $0) }
        case .startIndex: return startIndex().map { .query("startIndex", String($0)) }
        }
    }

    /// Whether the answer says which pages there are, so that a missing next one is the end.
    private var hasNavigation: Bool {
        guard let navigation = document.value(at: "navigation") else { return false }
        let links: [StaticString] = ["firstPage", "previousPage", "lastPage"]
        return links.contains { document.member($0, of: navigation) != nil }
    }

    private func byNavigation() -> PageToken? {
        if let link = text("navigation", "nextPage", "uri") { return .link(link) }
        return token().map { .query("pageToken", $0) }
    }

    private func token() -> String? {
        text("paging", "nextPageToken") ?? text("navigation", "nextPageToken") ?? text("nextPageToken")
    }

    /// The number of the next page, by whatever of the totals the answer gives.
    private func number() -> Int? {
        let page = int("paging", "page") ?? requested("page") ?? 1
        if let pages = int("paging", "totalPages") { return page < pages ? page + 1 : nil }
        let size = int("paging", "perPage") ?? requested("perPage")
        let total = int("paging", "totalElements") ?? int("paging", "totalFound")
        if let total, let size, size > 0 { return page < (total + size - 1) / size ? page + 1 : nil }
        // A full page may be followed by another, any other one is the last.
        guard let size, size > 0, recordCount >= size else { return nil }
        return page + 1
    }

    private func startIndex() -> Int? {
        guard recordCount > 0 else { return nil }
        let next = (int("startIndex") ?? requested("startIndex") ?? 1) + recordCount
        return next <= (int("totalResults") ?? 0) ? next : nil
    }

    /// How many records the answer has, also if some could not be read.
    private var recordCount: Int {
        for name: StaticString in ["records", "Resources"] {
            guard let list = document.value(at: name), document.kind(list) == .array else { continue }
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
        if let item = parts.queryItems.last(where: { $0.name == name }) { return Int(item.value) }
        return parts.bodyMember(name)?.int
    }

    /// The text at the end of a way; a missing, null or empty one is none.
    private func text(_ path: StaticString...) -> String? {
        guard let index = find(path) else { return nil }
        switch document.kind(index) {
        case .string, .number:
            let text = document.text(index)
            return text.isEmpty ? nil : text
        default: return nil
        }
    }

    private func int(_ path: StaticString...) -> Int? {
        guard let index = find(path) else { return nil }
        switch document.kind(index) {
        case .string, .number: return NumberText.integer(document.bytes(index))
        default: return nil
        }
    }

    private func find(_ path: [StaticString]) -> Int? {
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
