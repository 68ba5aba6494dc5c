import Foundation

extension Administration {
    private static let usage = JSON.object([
        "message": """
        The body is {"filter": as subscribed to, "kind": a name in spec/service.json, "body": JSON, "count": a number, \
        "form": an event form, "mode": a mode}; only the filter is required.
        """
    ])

    /// Lets something happen that subscriptions tell of.
    func deliverEvents(_ request: ReceivedRequest) async -> Reply {
        guard let json = try? JSON(parsing: request.body), let filter = json["filter"]?.string else {
            return .json(400, Self.usage)
        }
        do {
            var occurrence = EventMaker.Occurrence(filter: filter, kind: json["kind"]?.string, body: json["body"])
            if let kind = occurrence.kind, sandbox.catalog.service.events[kind] == nil {
                throw RuleProblem("Unknown event '\(kind)'. 'events' in spec/service.json lists them.")
            }
            if let form = json["form"]?.string { occurrence.form = try EventForm.named(form) }
            if let mode = json["mode"]?.string { occurrence.mode = try ModeChoice(mode) }
            return try await deliver(occurrence, count: json["count"]?.integer ?? 1, links: sandbox.links(request))
        } catch {
            return .json(400, ["message": .string("\(error)")])
        }
    }

    private func deliver(_ occurrence: EventMaker.Occurrence, count: Int, links: Links) async throws -> Reply {
        let samples = SampleMaker(catalog: sandbox.catalog, links: links, area: "")
        let delivery = EventDelivery(
            store: sandbox.subscriptions, hooks: sandbox.hooks, sockets: sandbox.sockets,
            maker: EventMaker(catalog: sandbox.catalog, samples: samples, standingForm: sandbox.standingForm))
        var delivered = 0, failed = 0
        for number in 0..<max(0, count) {
            var next = occurrence
            next.number = number
            let outcome = try await delivery.deliver(next)
            delivered += outcome.delivered
            failed += outcome.failed
        }
        return .json(200, ["delivered": .integer(delivered), "failed": .integer(failed)])
    }
}
