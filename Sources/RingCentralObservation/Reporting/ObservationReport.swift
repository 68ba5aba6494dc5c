import RingCentralGenerator

/// The deviations that recordings show, in a fixed order.
package struct ObservationReport: Sendable {
    /// A deviation of one kind at one place.
    package struct Entry: Sendable {
        /// The id of the operation; empty for requests to an operation that the catalog lacks.
        package var operation: String
        package var method: String
        package var path: String
        /// The part of the exchange, such as `response 200 body`.
        package var part: String
        /// The path inside the part, such as `records[].from`; empty for the part as a whole.
        package var place: String
        package var kind: DeviationKind
        /// The type, the value or the media type that was found; empty where the kind says enough.
        package var found: String
        package var described: String
        /// The number of times it was seen.
        package var count: Int
        /// Of how many.
        package var of: Int
        /// An example, of which only type and shape remain.
        package var example: String
        package var sightings: [SourceSighting]
    }

    /// The sightings in one recording.
    package struct SourceSighting: Sendable, Hashable {
        /// The name of the file.
        package var source: String
        package var count: Int
        /// The first and the last day; nil if the recording has no dates.
        package var first: String?
        package var last: String?
    }

    package var recordings: [String]
    package var exchanges: Int
    package var matched: Int
    /// Requests that don't belong to the API.
    package var unrelated: Int
    package var operations: Int
    package var entries: [Entry]
    /// The findings about the recordings themselves.
    package var findings: [Diagnostic]
    /// The overrides that were proposed; empty unless they were asked for.
    package var proposals: [ProposedOverride] = []

    init(_ table: ObservationTable, recordings: [String], findings: [Diagnostic]) {
        self.recordings = recordings
        self.findings = findings
        exchanges = table.exchanges
        matched = table.matched
        unrelated = table.unrelated
        operations = table.operations.count
        let unknown = table.unknownOperations.sorted { $0.key < $1.key }.map { name, deviation in
            Entry(
                operation: "", method: String(name.prefix { $0 != " " }),
                path: String(name.drop { $0 != " " }.dropFirst()), part: "request", place: "", kind: .unknownOperation,
                found: "", described: "", count: deviation.count, of: deviation.count, example: "",
                sightings: Self.sightings(deviation))
        }
        entries =
            unknown
            + table.operations.values.sorted { $0.endpoint.id < $1.endpoint.id }.flatMap { operation in
                operation.parts.sorted { $0.key < $1.key }.flatMap { Self.entries(operation.endpoint, $0, $1) }
            }
    }

    private static func entries(
        _ endpoint: Endpoint, _ part: ObservationTable.Part, _ root: PlaceNode
    ) -> [Entry] {
        var all: [Entry] = []
        root.forEachNode { node in
            for deviation in node.deviations.values where deviation.isReported(at: node) {
                all.append(
                    Entry(
                        operation: endpoint.id, method: endpoint.method.rawValue, path: endpoint.path, part: part.text,
                        place: node.path, kind: deviation.key.kind, found: deviation.key.found,
                        described: deviation.described, count: deviation.count, of: deviation.total(at: node),
                        example: deviation.example, sightings: sightings(deviation)))
            }
        }
        return all.sorted { ($0.place, $0.kind, $0.found) < ($1.place, $1.kind, $1.found) }
    }

    static func sightings(_ deviation: Deviation) -> [SourceSighting] {
        deviation.sightings.sorted { $0.key < $1.key }.map { source, sighting in
            SourceSighting(source: source, count: sighting.count, first: sighting.first, last: sighting.last)
        }
    }

    /// Returns whether one of some kinds is among the deviations.
    package func has(_ kinds: Set<DeviationKind>) -> Bool { entries.contains { kinds.contains($0.kind) } }
}
