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
        case ("POST", "modes"): return await setModes(request.body)
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
            try check(rules.map(\.pattern))
            await sandbox.rules.set(rules)
            return .json(200, ["rules": .integer(rules.count)])
        } catch {
            return .json(400, ["message": .string("\(error)")])
        }
    }

    private func setModes(_ body: Data) async -> Reply {
        do {
            let rules = try (JSON(parsing: body).array ?? []).map { try ModeRule($0) }
            try check(rules.map(\.pattern))
            await sandbox.modes.set(rules)
            return .json(200, ["rules": .integer(rules.count)])
        } catch {
            return .json(400, ["message": .string("\(error)")])
        }
    }

    /// A rule that fits nothing would make a test pass for no reason.
    private func check(_ patterns: [RequestPattern]) throws {
        let known = Set(sandbox.catalog.endpoints.map(\.id))
        guard let operation = patterns.compactMap(\.operation).first(where: { !known.contains($0) }) else { return }
        throw RuleProblem("Unknown operation '\(operation)'. The files in spec/areas list the operations.")
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
