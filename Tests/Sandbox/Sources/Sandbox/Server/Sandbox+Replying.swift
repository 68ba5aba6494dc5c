extension Sandbox {
    /// Answers a request, and writes down what it was.
    func reply(to request: ReceivedRequest) async -> Reply {
        if request.path.hasPrefix(Administration.prefix) {
            return await Administration(sandbox: self).reply(to: request)
        }
        let (operation, reply, refusal) = await judged(request)
        await log.add(
            RequestLog.Entry(
                method: request.method, path: request.path, operation: operation, status: reply.status, refusal: refusal
            ))
        if options.prints {
            LineWriter.write("\(reply.status) \(request.method) \(request.path)\(refusal.map { "  (\($0))" } ?? "")")
        }
        return reply
    }

    private func judged(_ request: ReceivedRequest) async -> (operation: String?, Reply, refusal: String?) {
        let match: Routes.Match
        switch catalog.routes.find(request.method, path: request.path) {
        case .found(let found): match = found
        case .otherMethods(let methods):
            var reply = ErrorReply.service(405, "CMN-120", "\(request.method) is not possible here.")
            reply.headers["Allow"] = methods.joined(separator: ", ")
            return (nil, reply, "the method is not known for this path")
        case .unknown:
            let message = "Resource for \(request.path) is not found."
            return (nil, ErrorReply.service(404, "CMN-102", message), "the path is not known")
        }
        let endpoint = match.endpoint
        let faults = await faults(for: request, operation: endpoint.id)
        let group = endpoint.rateGroup ?? "Light"
        if let reply = faults.replacement(group: group.lowercased(), retryAfter: options.told(60)) {
            return (endpoint.id, faults.spoil(reply, catalog, nil), "a fault was asked for")
        }
        let reply: Reply
        var refusal: String?
        do {
            reply = try await accepted(request, match, faults)
            if reply.status >= 400 {
                refusal = reply.json?["message"]?.string ?? reply.json?["error_description"]?.string
            }
        } catch {
            reply = error.reply(isSCIM: request.path.hasPrefix("/scim/"))
            refusal = error.reason
        }
        let spoilt = faults.spoil(reply, catalog, endpoint.schema(of: reply))
        return (endpoint.id, await deviating(spoilt, request, endpoint), refusal)
    }

    private func faults(for request: ReceivedRequest, operation: String) async -> FaultSet {
        let asked = request.header("x-sandbox-fault").map { (try? FaultRule.faults($0)) ?? [.status(400)] } ?? []
        return FaultSet(faults: standingFaults + asked + (await rules.faults(for: request, operation: operation)))
    }

    /// The steps of a request that is as it should be.
    private func accepted(
        _ request: ReceivedRequest, _ match: Routes.Match, _ faults: FaultSet
    ) async throws(Refusal) -> Reply {
        let endpoint = match.endpoint
        let gate = Gate(sandbox: self, endpoint: endpoint)
        let session = try await gate.session(request)
        let rate = try await gate.rate(request, session)
        let body = try gate.content(request, match.values)
        var reply = await play(request, match, body, session, faults)
        if endpoint.method != "GET", reply.status < 300 { await changes.add(1, to: endpoint.area) }
        reply.headers.merge(rate) { own, _ in own }
        return reply
    }
}

extension Endpoint {
    /// The type of the JSON that a response holds.
    func schema(of reply: Reply) -> Schema? {
        guard let content = successes.first(where: { $0.status == reply.status })?.content else { return nil }
        if let schema = content["application/json"] { return schema }
        return content.sorted { $0.key < $1.key }.first { MediaType($0.key).isJSON }?.value
    }
}
