import RingCentralRuntime

/// What became of a call.
struct Outcome: Sendable {
    let operation: APIOperation
    /// Why it failed; nil if it was accepted and its answer read.
    let failure: String?

    init(_ call: EndpointCall) async {
        operation = call.operation
        do {
            try await call.run()
            failure = nil
        } catch {
            failure = Self.words(error)
        }
    }

    /// The error, and what the server said: it was a test that sent the request, so nothing has to be hidden.
    private static func words(_ error: any Error) -> String {
        guard let error = error as? APIError else { return "\(error)" }
        let said = error.message ?? String(decoding: error.body.prefix(300), as: UTF8.self)
        return said.isEmpty ? "\(error)" : "\(error): \(said)"
    }
}

/// The outcomes of all calls.
struct Report: Sendable {
    let outcomes: [Outcome]

    /// Makes the calls: those of a rate group one after the other, since a group's limit is shared; the groups at once.
    init(_ calls: [EndpointCall]) async {
        let groups = Dictionary(grouping: calls) { $0.operation.rateGroup ?? "" }
        outcomes = await withTaskGroup(of: [Outcome].self) { tasks in
            for group in groups.values {
                tasks.addTask {
                    var outcomes: [Outcome] = []
                    for call in group { outcomes.append(await Outcome(call)) }
                    return outcomes
                }
            }
            return await tasks.reduce(into: []) { $0 += $1 }
        }
    }

    private var failed: [Outcome] { outcomes.filter { $0.failure != nil } }

    /// The figures, on one line.
    var line: String {
        "Endpoints: \(outcomes.count) called, \(outcomes.count - failed.count) answered, \(failed.count) failed"
    }

    /// What failed, and why.
    var failures: [String] {
        failed.map { "\($0.operation.method.rawValue) \($0.operation.path): \($0.failure ?? "")" }.sorted()
    }
}
