import RingCentralGenerator

/// The Swift names that differ between two clients for the same endpoint, model or property.
struct SwiftNames {
    /// New full names by old ones.
    private(set) var renamed: [String: String] = [:]

    init(_ old: ComparedCatalog, _ new: ComparedCatalog, _ pairs: Pairs) {
        for (before, after) in pairs.models { renamed[old.types[before.name] ?? ""] = new.types[after.name] }
        let functions = Self.functions(new.plan)
        for (id, names) in Self.functions(old.plan) {
            guard let now = functions[pairs.newEndpoints[id] ?? id] else { continue }
            for (name, other) in zip(names, now) { renamed[name] = other }
        }
    }

    /// The full names of an endpoint's function and of its facts.
    private static func functions(_ plan: ClientPlan) -> [String: [String]] {
        var names: [String: [String]] = [:]
        for area in plan.areas {
            for function in area.functions {
                names[function.operation.id] = [
                    "\(area.typeName.text).\(function.name.text)", "APIOperation.\(function.constant.text)",
                ]
            }
        }
        return names
    }
}
