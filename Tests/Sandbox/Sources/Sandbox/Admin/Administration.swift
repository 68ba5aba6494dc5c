import Foundation

/// The calls below `/__sandbox/`, by which a test looks in and takes a hand.
struct Administration {
    static let prefix = "/__sandbox/"

    let sandbox: Sandbox

    func reply(to request: ReceivedRequest) async -> Reply {
        switch (request.method, request.path.dropFirst(Self.prefix.count)) {
        case ("GET", "log"): return .json(200, await sandbox.log.log)
        case ("GET", "counts"): return .json(200, await sandbox.log.totals)
        case ("POST", "reset"):
            await sandbox.reset()
            return Reply(status: 204)
        case ("POST", "faults"): return await setFaults(request.body)
        case ("POST", "changes"): return await addChanges(request.body)
        case ("POST", "events"): return await deliverEvents(request)
        case ("POST", "cut-sockets"):
            await sandbox.sockets.cut()
            return Reply(status: 204)
        case ("POST", "expire-tokens"):
            await sandbox.tokens.expireAll()
            return Reply(status: 204)
        default:
            return .json(404, ["message": "There is no such call; the README lists them."])
        }
    }

    private func setFaults(_ body: Data) async -> Reply {
        do {
            let rules = try (JSON(parsing: body).array ?? []).map { try FaultRule($0) }
            for operation in rules.compactMap(\.operation) where !isKnown(operation) {
                throw FaultProblem("the catalog has no operation \(operation); spec/areas lists them by their ids")
            }
            await sandbox.rules.set(rules)
            return .json(200, ["rules": .integer(rules.count)])
        } catch {
            return .json(400, ["message": .string("\(error)")])
        }
    }

    /// A rule that fits nothing would make a test pass for no reason.
    private func isKnown(_ operation: String) -> Bool {
        sandbox.catalog.endpoints.contains { $0.id == operation }
    }

    /// Lets something happen that subscriptions tell of.
    private func deliverEvents(_ request: ReceivedRequest) async -> Reply {
        guard let json = try? JSON(parsing: request.body), let filter = json["filter"]?.string else {
            return .json(
                400, ["message": "The body is {\"filter\": as subscribed to, \"body\": JSON, \"count\": a number}."])
        }
        let samples = SampleMaker(catalog: sandbox.catalog, links: sandbox.links(request), area: "")
        let delivery = EventDelivery(
            store: sandbox.subscriptions, hooks: sandbox.hooks, sockets: sandbox.sockets,
            maker: EventMaker(catalog: sandbox.catalog, samples: samples))
        var delivered = 0, failed = 0
        for number in 0..<(json["count"]?.integer ?? 1) {
            let outcome = await delivery.deliver(.init(filter: filter, body: json["body"], number: number))
            delivered += outcome.delivered
            failed += outcome.failed
        }
        return .json(200, ["delivered": .integer(delivered), "failed": .integer(failed)])
    }

    /// Counts changes in an area, for what synchronizes with it.
    private func addChanges(_ body: Data) async -> Reply {
        guard let json = try? JSON(parsing: body), let area = json["area"]?.string,
            sandbox.catalog.endpoints.contains(where: { $0.area == area })
        else { return .json(400, ["message": "The body is {\"area\": an area's id, \"count\": a number}."]) }
        await sandbox.changes.add(json["count"]?.integer ?? 1, to: area)
        return .json(200, ["count": .integer(await sandbox.changes.count(area))])
    }
}
