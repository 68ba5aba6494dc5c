import RingCentralGenerator

/// The operations that were observed until now, with the deviations at each place.
final class ObservationTable {
    /// A part of an operation's exchanges, each with paths of its own.
    enum Part: Hashable, Comparable {
        case path, query, requestHeader, requestBody
        /// The statuses of responses; the name of a place is a status.
        case status
        case responseHeader(String)
        case responseBody(String)
    }

    /// The observations of one operation.
    final class Operation {
        let endpoint: Endpoint
        var exchanges = 0
        private(set) var parts: [Part: PlaceNode] = [:]

        init(_ endpoint: Endpoint) { self.endpoint = endpoint }

        subscript(_ part: Part) -> PlaceNode {
            if let node = parts[part] { return node }
            let node = PlaceNode()
            parts[part] = node
            return node
        }
    }

    /// The most operations that the catalog lacks which are kept.
    static let mostUnknownOperations = 500

    private(set) var operations: [String: Operation] = [:]
    /// By method and path, data left out.
    private(set) var unknownOperations: [String: Deviation] = [:]
    var exchanges = 0
    var matched = 0
    /// Requests to something else, as an archive of a browser has many.
    var unrelated = 0

    func operation(_ endpoint: Endpoint) -> Operation {
        if let known = operations[endpoint.id] { return known }
        let operation = Operation(endpoint)
        operations[endpoint.id] = operation
        return operation
    }

    func sawUnknownOperation(_ name: String, in source: String, on date: String?) {
        if unknownOperations[name] == nil {
            guard unknownOperations.count < Self.mostUnknownOperations else { return }
            unknownOperations[name] = Deviation(
                .init(kind: .unknownOperation, found: name), target: CatalogPath(kind: "endpoints", name: ""), name: "",
                described: "", example: "")
        }
        unknownOperations[name]?.saw(in: source, on: date)
    }
}

extension ObservationTable.Part {
    /// As reports name it.
    var text: String {
        switch self {
        case .path: "request path"
        case .query: "request query"
        case .requestHeader: "request header"
        case .requestBody: "request body"
        case .status: "response"
        case .responseHeader(let status): "response \(status) header"
        case .responseBody(let status): "response \(status) body"
        }
    }

    private var rank: Int {
        switch self {
        case .path: 0
        case .query: 1
        case .requestHeader: 2
        case .requestBody: 3
        case .status: 4
        case .responseHeader: 5
        case .responseBody: 6
        }
    }

    static func < (a: Self, b: Self) -> Bool { (a.rank, a.text) < (b.rank, b.text) }
}
