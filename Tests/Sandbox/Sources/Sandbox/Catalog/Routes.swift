import Foundation

/// Finds the endpoint of a request.
struct Routes: Sendable {
    struct Match: Sendable {
        var endpoint: Endpoint
        /// The path's values, percent-encoded as they came.
        var values: [String: String]
    }

    enum Result: Sendable {
        case found(Match)
        /// The path is known, with these methods.
        case otherMethods([String])
        case unknown
    }

    private let routes: [Int: [(template: PathTemplate, endpoint: Endpoint)]]

    init(_ endpoints: [Endpoint]) {
        let all = endpoints.map { (template: PathTemplate($0.path), endpoint: $0) }
        routes = Dictionary(grouping: all) { $0.template.segments.count }.mapValues { list in
            list.sorted {
                ($0.template.weight, $1.endpoint.id) > ($1.template.weight, $0.endpoint.id)
            }
        }
    }

    func find(_ method: String, path: String) -> Result {
        let segments = PathTemplate.split(path)
        var others: Set<String> = []
        for (template, endpoint) in routes[segments.count] ?? [] {
            guard let values = template.match(segments) else { continue }
            if endpoint.method == method { return .found(Match(endpoint: endpoint, values: values)) }
            others.insert(endpoint.method)
        }
        return others.isEmpty ? .unknown : .otherMethods(others.sorted())
    }
}
