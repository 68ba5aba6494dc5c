/// Answers a request that names several ids: each has a result of its own.
struct BatchAnswer {
    let endpoint: Endpoint
    let ids: [String]
    /// Ids that fail.
    let failing: Set<String>
    let form: ServiceFacts.Batch
    let links: Links
    /// The answer for one id; nil where it has no content.
    let single: (String) -> JSON?

    func reply(_ request: ReceivedRequest) -> Reply {
        if let limit = endpoint.batch, ids.count > limit {
            return ErrorReply.service(400, "CMN-106", "\(ids.count) ids were given, \(limit) are the most.")
        }
        let failed = ids.contains { failing.contains($0) }
        if endpoint.method == "DELETE", !failed { return Reply(status: 204) }
        let accepted = request.header("accept") ?? ""
        if accepted.contains(form.media) { return .json(207, list, type: form.media) }
        let several = endpoint.successes.first { $0.status == 207 }?.content ?? [:]
        if several.keys.contains("application/json"), !accepted.contains("multipart/mixed") { return .json(207, list) }
        return form.mixed.map { mixed($0.list, $0.address) } ?? .json(207, list, type: form.media)
    }

    private func status(_ id: String) -> Int {
        failing.contains(id) ? 404 : endpoint.method == "DELETE" ? 204 : 200
    }

    private func body(_ id: String) -> JSON? {
        failing.contains(id) ? ErrorReply.service(404, "CMN-102", "Resource for \(id) is not found.").json : single(id)
    }

    private var list: JSON {
        .array(
            ids.map { id in
                .object(
                    [form.id: .string(id), form.status: .integer(status(id)), form.body: body(id)]
                        .compactMapValues { $0 })
            })
    }

    /// A first part that says how each went, then a part for each.
    private func mixed(_ list: String, _ address: String) -> Reply {
        let folder = links.path.split(separator: "/").dropLast().joined(separator: "/")
        let head = JSON.object([
            list: .array(
                ids.map { id in
                    [
                        address: .string("\(links.base)/\(folder)/\(id)"), form.status: .integer(status(id)),
                        "responseDescription": failing.contains(id) ? "Not Found" : "OK",
                    ]
                })
        ])
        let boundary = "sandbox-part"
        var text = ""
        for part in [head] + ids.map({ body($0) ?? [:] }) {
            text += "--\(boundary)\r\nContent-Type: application/json\r\n\r\n"
            text += String(decoding: part.data, as: UTF8.self) + "\r\n"
        }
        return .text(207, text + "--\(boundary)--\r\n", type: "multipart/mixed; boundary=\(boundary)")
    }
}
