import RingCentralGenerator

/// A kind of deviation at one place: how often it was seen, where, and an example.
final class Deviation {
    /// The identity of a deviation at one place.
    struct Key: Hashable {
        var kind: DeviationKind
        /// The type or the value that was found; empty where the kind says enough.
        var found: String
    }

    let key: Key
    /// The place in the catalog of what is deviated from.
    let target: CatalogPath
    /// The name of the member, parameter or status concerned; empty where the target says enough.
    let name: String
    /// The type that the catalog describes there; empty if none.
    let described: String
    let example: String
    private(set) var count = 0
    private(set) var sightings: [String: Sighting] = [:]
    /// The common type of the values seen, where the catalog may have to describe them.
    private(set) var inferred: InferredType?

    /// The sightings of a deviation in one file: their number, and the first and the last day.
    struct Sighting: Equatable {
        var count = 0
        var first: String?
        var last: String?
    }

    init(_ key: Key, target: CatalogPath, name: String, described: String, example: String) {
        self.key = key
        self.target = target
        self.name = name
        self.described = described
        self.example = example
    }

    func infer(from value: JSONValue) {
        var type = inferred ?? InferredType()
        type.add(value)
        inferred = type
    }

    func saw(in source: String, on date: String?) {
        count += 1
        var sighting = sightings[source] ?? Sighting()
        sighting.count += 1
        if let date {
            sighting.first = min(sighting.first ?? date, date)
            sighting.last = max(sighting.last ?? date, date)
        }
        sightings[source] = sighting
    }
}
