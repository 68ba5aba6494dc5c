import RingCentralGenerator

/// The deviations that recordings show, in a fixed order.
public struct ObservationReport: Sendable {
    /// A deviation of one kind at one place.
    public struct Entry: Sendable {
        /// The id of the operation; empty for requests to an operation that the catalog lacks.
        public var operation: String
        public var method: String
        public var path: String
        /// The part of the exchange, such as `response 200 body`.
        public var part: String
        /// The path inside the part, such as `records[].from`; empty for the part as a whole.
        public var place: String
        public var kind: DeviationKind
        /// The type, the value or the media type that was found; empty where the kind says enough.
        public var found: String
        public var described: String
        /// The number of times it was seen.
        public var count: Int
        /// Of how many.
        public var of: Int
        /// An example, of which only type and shape remain.
        public var example: String
        public var sightings: [SourceSighting]
    }

    /// The sightings in one recording.
    public struct SourceSighting: Sendable, Hashable {
        /// The name of the file.
        public var source: String
        public var count: Int
        /// The first and the last day; nil if the recording has no dates.
        public var first: String?
        public var last: String?
    }

    public var recordings: [String]
    public var exchanges: Int
    public var matched: Int
    /// Requests that don't belong to the API.
    public var unrelated: Int
    public var operations: Int
    public var entries: [Entry]
    /// The findings about the recordings themselves.
    public var findings: [Diagnostic]
    /// The overrides that were proposed; empty unless they were asked for.
    public var proposals: [ProposedOverride] = []

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
    public func has(_ kinds: Set<DeviationKind>) -> Bool { entries.contains { kinds.contains($0.kind) } }
}

extension Deviation {
    /// The number of values that might have deviated. A missing or undescribed member is counted at the object that
    /// holds it.
    func total(at node: PlaceNode) -> Int {
        switch key.kind {
        case .missingMember, .unknownMember, .missingHeader, .missingParameter, .unknownParameter, .unknownStatus:
            max(count, node.parent?.seen ?? 0)
        default: max(count, node.seen)
        }
    }

    /// A described header may be missing now and then: descriptions don't say which always come.
    func isReported(at node: PlaceNode) -> Bool { key.kind != .missingHeader || node.seen == 0 }
}
