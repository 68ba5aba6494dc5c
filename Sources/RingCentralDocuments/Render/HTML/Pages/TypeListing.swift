import RingCentralGenerator

/// All types by name, each with the place that tells of it.
struct TypeListing {
    /// A type, and what is declared within it and told of in the same place.
    struct Entry {
        var name: String
        /// Names of inner types, from the outer one on.
        var inner: [String] = []
        var spot: SiteMap.Spot
    }

    private(set) var entries: [Entry] = []

    init(_ plan: DocumentationPlan, _ map: SiteMap) {
        var known: [String: Int] = [:]
        for type in plan.types {
            guard let spot = map.spot(ofType: type.name) else { continue }
            let outer = type.name.lastIndex(of: ".").flatMap { known[String(type.name[..<$0])] }
            if let outer, entries[outer].spot == spot {
                entries[outer].inner.append(String(type.name.dropFirst(entries[outer].name.count + 1)))
                known[type.name] = outer
            } else {
                known[type.name] = entries.count
                entries.append(Entry(name: type.name, spot: spot))
            }
        }
    }
}
