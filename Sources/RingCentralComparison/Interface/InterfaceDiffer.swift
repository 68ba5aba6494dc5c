/// Compares the declarations of two clients by what a caller's code may say.
struct InterfaceDiffer {
    struct Difference {
        /// Code that was right before does not build any more.
        var breaking: Bool
        /// Where the catalog speaks of the declaration.
        var places: [ChangePlace]
        var detail: String
    }

    let old: Interface
    let new: Interface
    let renames: Renames

    func differences() -> [Difference] {
        var all: [Difference] = []
        var met: Set<String> = []
        for (name, before) in old.declarations {
            let now = new.declarations[name] == nil ? renames.apply(to: name) : name
            met.insert(now)
            guard let after = new.declarations[now] else {
                if !goesWithItsType(name) {
                    all.append(Difference(breaking: true, places: before.places, detail: "`\(name)` is gone"))
                }
                continue
            }
            // What is inside a renamed type comes with the type.
            if now != name, renames[name] != nil {
                let detail = "`\(name)` is `\(now)` now"
                all.append(Difference(breaking: true, places: before.places + after.places, detail: detail))
            }
            all += DeclarationDiffer(renames: renames).compare(before, after)
        }
        for (name, after) in new.declarations where !met.contains(name) {
            if comesWithItsType(name, met) { continue }
            // Who lists all cases of a union has to list one more.
            var breaking = false
            if case .unionCase = after.form { breaking = true }
            all.append(Difference(breaking: breaking, places: after.places, detail: "`\(name)` is new"))
        }
        return all.sorted { ($0.detail, $0.places.count) < ($1.detail, $1.places.count) }
    }

    /// Whether the type around a name is gone, which is said once, for the type.
    private func goesWithItsType(_ name: String) -> Bool {
        guard let outer = Self.outer(name), old.declarations[outer] != nil else { return false }
        return new.declarations[renames.apply(to: outer)] == nil && new.declarations[outer] == nil
    }

    private func comesWithItsType(_ name: String, _ met: Set<String>) -> Bool {
        guard let outer = Self.outer(name), new.declarations[outer] != nil else { return false }
        return !met.contains(outer)
    }

    private static func outer(_ name: String) -> String? { name.lastIndex(of: ".").map { String(name[..<$0]) } }
}
