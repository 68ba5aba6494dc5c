import Foundation

/// Answers a request that was accepted, from what the catalog says of the answer.
struct Answerer {
    let catalog: Catalog
    let options: SandboxOptions
    let endpoint: Endpoint
    let links: Links
    let faults: FaultSet

    private var samples: SampleMaker { SampleMaker(catalog: catalog, links: links, area: endpoint.area) }

    /// - Parameters:
    ///   - values: The path's values, percent-encoded.
    ///   - changes: How many changes the area has seen.
    func reply(_ request: ReceivedRequest, body: JSON?, values: [String: String], changes: Int, era: String) -> Reply {
        guard let success = endpoint.success else { return Reply(status: 200) }
        let last = PathTemplate(endpoint.path).names.last.flatMap { values[$0] }
        if let last, endpoint.batch != nil, let form = catalog.service.batch {
            let ids = PathList.ids(last)
            if ids.count > 1 || ids.contains(where: faults.failingIDs.contains) {
                return batch(ids, form, success, body).reply(request)
            }
        }
        guard !success.content.isEmpty else {
            return Reply(status: success.status, headers: headers(success))
        }
        let (type, schema) = choose(success, accept: request.header("accept"))
        if case .simple("binary") = catalog.resolve(schema).kind {
            let content = MediaContent(size: options.mediaSize, seed: Self.seed(request.path))
            return MediaAnswer(content: content, type: type).reply(to: request)
        }
        guard MediaType(type).isJSON else { return text(type, schema, success.status) }
        var reply = json(request, body, schema, changes, era)
        if endpoint.paging == nil {
            reply = reply.replacing(named(echo(reply.json ?? .null, body, schema), last, schema))
        }
        reply.headers["Content-Type"] = type
        reply.headers.merge(headers(success)) { own, _ in own }
        if reply.status == 200 { reply.status = success.status }
        return conditional(reply, request)
    }

    private func json(_ request: ReceivedRequest, _ body: JSON?, _ schema: Schema, _ changes: Int, _ era: String)
        -> Reply
    {
        guard endpoint.paging != nil, let shape = ListShape(schema, catalog) else {
            return .json(200, samples.value(schema, name: "", number: 0))
        }
        let list = ListAnswer(samples: samples, endpoint: endpoint, total: options.records, faults: faults)
        guard endpoint.paging == "sync" else { return list.reply(request, body: body, schema, shape) }
        return SyncAnswer(list: list, changes: changes, era: era).reply(request, schema, shape)
    }

    private func batch(
        _ ids: [String], _ form: ServiceFacts.Batch, _ success: Endpoint.Success, _ body: JSON?
    ) -> BatchAnswer {
        let schema = success.content["application/json"]
        return BatchAnswer(
            endpoint: endpoint, ids: ids, failing: faults.failingIDs, form: form, links: links
        ) { id in
            schema.map { named(echo(samples.value($0, name: "", number: 0), body, $0), id, $0) }
        }
    }

    /// What was sent comes back where the answer has a property for it.
    private func echo(_ answer: JSON, _ body: JSON?, _ schema: Schema) -> JSON {
        (body?.object ?? [:]).reduce(answer) { answer, member in
            guard let type = samples.property(member.key, of: schema) else { return answer }
            let value = answer[member.key]?.overlaid(with: member.value) ?? member.value
            let fits = ValueCheck(catalog: catalog, isAnswer: true).findings(value, type, name: member.key).isEmpty
            return fits ? answer.setting(member.key, value) : answer
        }
    }

    /// The id that was asked for is the id of the answer.
    private func named(_ answer: JSON, _ id: String?, _ schema: Schema) -> JSON {
        guard let id = id?.removingPercentEncoding, id != "~", let type = samples.property("id", of: schema),
            PathTemplate(endpoint.path).segments.last.map({ if case .fixed = $0 { false } else { true } }) == true
        else { return answer }
        switch catalog.resolve(type).kind {
        case .simple(let word):
            let value = SimpleType.value(of: id, word)
            return SimpleType.problem(value, word) == nil ? answer.setting("id", value) : answer
        default: return answer
        }
    }

    /// The media type that is asked for, or JSON, or the first.
    private func choose(_ success: Endpoint.Success, accept: String?) -> (type: String, schema: Schema) {
        let wanted = (accept ?? "").split(separator: ",").map { MediaType(String($0)).name }
        let known = success.content.keys.sorted()
        let key =
            wanted.lazy.compactMap { want in known.first { $0 == want || MediaType(want).fits($0) } }.first
            ?? known.first { $0 == "application/json" } ?? known[0]
        let samples = [
            "image/*": "image/png", "audio/*": "audio/mpeg", "video/*": "video/mp4", "*/*": "application/octet-stream",
        ]
        let named = wanted.first { MediaType($0).fits(key) && !$0.contains("*") }
        return (named ?? samples[key] ?? key, success.content[key] ?? Schema(kind: .simple("any")))
    }

    private func text(_ type: String, _ schema: Schema, _ status: Int) -> Reply {
        let value = samples.value(schema, name: "text", number: 0)
        return .text(status, value.string ?? "name,value\r\nsample,1\r\n", type: type)
    }

    private func headers(_ success: Endpoint.Success) -> [String: String] {
        success.headers.reduce(into: [:]) { result, header in
            guard header.key != "ETag" else { return }
            result[header.key] = samples.value(header.value, name: header.key, number: 0).string
        }
    }

    /// Where the catalog knows an ETag or If-None-Match, what has not changed is not sent again.
    private func conditional(_ reply: Reply, _ request: ReceivedRequest) -> Reply {
        let tagged = endpoint.parameters["If-None-Match"] != nil || endpoint.success?.headers["ETag"] != nil
        guard tagged, case .data(let data) = reply.body else { return reply }
        var result = reply
        let tag = "\"\(Self.seed(String(decoding: data, as: UTF8.self)))\""
        result.headers["ETag"] = tag
        return request.header("if-none-match") == tag ? Reply(status: 304, headers: ["ETag": tag]) : result
    }

    /// A number that follows from the text, on every machine the same.
    private static func seed(_ text: String) -> Int {
        text.utf8.reduce(5381) { ($0 &* 33 &+ Int($1)) & 0xFFFF_FFFF }
    }
}
