import Foundation

/// Answers a synchronization: everything at first, then what changed since a token.
struct SyncAnswer {
    let list: ListAnswer
    /// How many changes the area has seen.
    let changes: Int
    /// Distinguishes the tokens of this run from older ones, which are no longer good.
    let era: String

    func reply(_ request: ReceivedRequest, _ type: Schema, _ shape: ListShape) -> Reply {
        let token = request.query("syncToken")
        let wanted = request.query("syncType") ?? (token == nil ? "FSync" : "ISync")
        if wanted == "ISync" { return incremental(token, type, shape, request) }
        // A service may also forget what a later page belongs to.
        if request.query("pageId") != nil, list.faults.syncTokenIsStale { return stale }
        let size = request.query("recordCount").flatMap { Int($0) } ?? request.query("perPage").flatMap { Int($0) }
        let page = Page(number: Self.page(request), size: max(1, size ?? list.total), total: list.total)
        var answer = list.answer(type, shape, page.records, ["syncInfo": info(type, "FSync", olderExist: page.hasNext)])
        if list.samples.property("nextPageUri", of: type) != nil {
            answer = answer.setting("nextPageId", page.hasNext ? .integer(page.number + 1) : nil)
            answer = answer.setting("nextPageUri", page.hasNext ? .string(next(page.number + 1, request)) : nil)
        }
        return .json(200, answer)
    }

    private func incremental(_ token: String?, _ type: Schema, _ shape: ListShape, _ request: ReceivedRequest) -> Reply
    {
        guard let token else {
            return ErrorReply.invalid([Finding(name: "syncToken", message: "syncToken is missing")])
        }
        guard let seen = SyncToken(token, era: era)?.changes, seen <= changes, !list.faults.syncTokenIsStale else {
            return stale
        }
        let records = list.total + seen..<list.total + changes
        let answer = list.answer(type, shape, records, ["syncInfo": info(type, "ISync", olderExist: false)])
        return .json(200, answer.setting("nextPageId", nil).setting("nextPageUri", nil))
    }

    private var stale: Reply {
        let code = list.endpoint.errors.first { $0.hasPrefix("CLG-10") } ?? "MSG-333"
        return ErrorReply.service(400, code, "The sync token is too old: start again with FSync.")
    }

    private func info(_ type: Schema, _ kind: String, olderExist: Bool) -> JSON? {
        list.fill(
            "syncInfo", of: type,
            [
                "syncType": .string(kind), "syncToken": .string(SyncToken.text(changes, era: era)),
                "syncTime": .string(Date.now.formatted(.iso8601)), "olderRecordsExist": .bool(olderExist),
                "newerRecordsExist": false,
            ])
    }

    private func next(_ page: Int, _ request: ReceivedRequest) -> String {
        let query =
            request.query.filter { $0.name != "pageId" } + [FormFields.Field(name: "pageId", value: String(page))]
        return "\(list.samples.links.base)\(request.path)?\(FormFields.text(query))"
    }

    private static func page(_ request: ReceivedRequest) -> Int {
        max(1, request.query("pageId").flatMap { Int($0) } ?? 1)
    }
}

/// A sync token: the era of the sandbox and the number of changes seen.
struct SyncToken {
    let changes: Int

    /// - Returns: nil if the token is of another era.
    init?(_ text: String, era: String) {
        guard text.hasPrefix(era + "-"), let changes = Int(text.dropFirst(era.count + 1)) else { return nil }
        self.changes = changes
    }

    static func text(_ changes: Int, era: String) -> String { "\(era)-\(changes)" }
}
