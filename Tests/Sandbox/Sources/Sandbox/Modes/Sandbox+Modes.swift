extension Sandbox {
    /// Applies the mode that is asked for, and says in headers what deviates.
    ///
    /// `X-Sandbox-Variants` has the number of variants, `X-Sandbox-Deviation` the place and kind of the deviation.
    func deviating(_ reply: Reply, _ request: ReceivedRequest, _ endpoint: Endpoint) async -> Reply {
        guard reply.status < 300 else { return reply }
        let choice: ModeChoice
        do {
            guard let found = try await self.choice(for: request, operation: endpoint.id) else { return reply }
            choice = found
        } catch {
            return ErrorReply.service(400, "CMN-101", error.description)
        }
        let variants = choice.mode.variants(described(reply, request, endpoint))
        let number = await modes.turn(choice, operation: endpoint.id, of: variants.count)
        var result = variants.indices.contains(number) ? deviating(reply, choice.mode, variants[number]) : reply
        result.headers["X-Sandbox-Variants"] = String(variants.count)
        return result
    }

    private func deviating(_ reply: Reply, _ mode: ResponseMode, _ variant: ResponseVariant) -> Reply {
        var result = variant.make(reply)
        result.headers["X-Sandbox-Deviation"] = "\(mode.name): \(variant.path) \(variant.words)"
        return result
    }

    /// The response to a request in all variants of a mode; one as it is described if the mode does not apply.
    func replies(to request: ReceivedRequest, in mode: ResponseMode) async -> [Reply] {
        let reply = await reply(to: request)
        guard reply.status < 300, case .found(let match) = catalog.routes.find(request.method, path: request.path)
        else {
            return [reply]
        }
        let variants = mode.variants(described(reply, request, match.endpoint))
        return variants.isEmpty ? [reply] : variants.map { deviating(reply, mode, $0) }
    }

    private func choice(for request: ReceivedRequest, operation: String) async throws(RuleProblem) -> ModeChoice? {
        if let text = request.header("x-sandbox-mode") { return try ModeChoice(text) }
        return await modes.choice(for: request, operation: operation) ?? standingMode
    }

    private func described(_ reply: Reply, _ request: ReceivedRequest, _ endpoint: Endpoint) -> DescribedResponse {
        DescribedResponse(
            catalog: catalog, reply: reply, schema: endpoint.schema(of: reply) ?? batchSchema(reply, endpoint),
            otherSuccesses: otherSuccesses(than: reply, request, endpoint))
    }

    /// The type of a list with an entry for each of several ids.
    private func batchSchema(_ reply: Reply, _ endpoint: Endpoint) -> Schema? {
        guard reply.status == 207, reply.json?.array != nil, let form = catalog.service.batch else { return nil }
        var entry = Structure()
        entry.properties = [form.id: Schema(kind: .simple("string")), form.status: Schema(kind: .simple("int32"))]
        entry.properties[form.body] = endpoint.success?.content["application/json"]
        entry.required = Set(entry.properties.keys)
        return Schema(kind: .list(Schema(kind: .structure(entry))))
    }

    /// What the catalog describes beside the usual response; several results are a response of their own.
    private func otherSuccesses(than reply: Reply, _ request: ReceivedRequest, _ endpoint: Endpoint) -> [Reply] {
        let samples = SampleMaker(catalog: catalog, links: links(request), area: endpoint.area)
        return endpoint.successes.filter {
            (200..<300).contains($0.status) && ![reply.status, 207].contains($0.status)
        }
        .map { success in
            guard let schema = success.content["application/json"] else { return Reply(status: success.status) }
            return .json(success.status, samples.value(schema, name: "", number: 0))
        }
    }
}
