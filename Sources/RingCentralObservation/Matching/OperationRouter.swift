import RingCentralGenerator

/// Finds the operation to which a request belongs, by method and path; hosts don't matter.
struct OperationRouter {
    private struct Route {
        var endpoint: Endpoint
        /// The words of the path; nil where a parameter stands.
        var words: [String?]
    }

    /// An operation, and the values of its path parameters by name, decoded.
    struct Match {
        var endpoint: Endpoint
        var values: [NamedText]
    }

    /// The routes by method and number of segments, the most specific first.
    private var routes: [String: [Int: [Route]]] = [:]
    /// The first words of all paths: what begins otherwise is not a request to this API.
    private(set) var firstWords: Set<String> = []
    private static let longestPrefix = 4

    init(_ api: API) {
        for endpoint in api.endpoints {
            let words = Self.segments(endpoint.path).map { $0.hasPrefix("{") ? nil : String($0) }
            routes[endpoint.method.rawValue, default: [:]][words.count, default: []].append(
                Route(endpoint: endpoint, words: words))
            if let first = words.first.flatMap({ $0 }) { firstWords.insert(first) }
        }
        for method in routes.keys {
            for count in routes[method, default: [:]].keys {
                routes[method]?[count]?.sort(by: Self.isMoreSpecific)
            }
        }
    }

    /// A word goes before a parameter, the first difference decides; then the id, so that the order is the same
    /// everywhere.
    private static func isMoreSpecific(_ a: Route, _ b: Route) -> Bool {
        for (a, b) in zip(a.words, b.words) where (a == nil) != (b == nil) { return a != nil }
        return a.endpoint.id < b.endpoint.id
    }

    /// The operation of a request; nil if the API has none.
    ///
    /// A base path of up to four segments in front of the operation's path, such as that of a proxy, is left out.
    func match(method: String, path: String) -> Match? {
        let segments = Self.segments(path)
        guard let routes = routes[method] else { return nil }
        for prefix in 0...min(Self.longestPrefix, max(0, segments.count - 1)) {
            let rest = Array(segments.dropFirst(prefix))
            guard let route = routes[rest.count]?.first(where: { Self.fits($0, rest) }) else { continue }
            var names = route.endpoint.pathParameterNames[...]
            let values = zip(route.words, rest).compactMap { word, segment in
                word == nil ? names.popFirst().map { NamedText(name: $0, value: Self.decoded(segment)) } : nil
            }
            return Match(endpoint: route.endpoint, values: values)
        }
        return nil
    }

    /// Returns whether a request looks like one to this API, though no operation fits.
    func looksRelated(_ path: String) -> Bool {
        Self.segments(path).prefix(Self.longestPrefix + 1).contains { firstWords.contains(String($0)) }
    }

    private static func fits(_ route: Route, _ segments: [Substring]) -> Bool {
        zip(route.words, segments).allSatisfy { word, segment in
            guard let word else { return !segment.isEmpty }
            return word == segment || (segment.contains("%") && word == decoded(segment))
        }
    }

    private static func segments(_ path: String) -> [Substring] {
        var segments = path.split(separator: "/", omittingEmptySubsequences: false)
        if segments.first?.isEmpty == true { segments.removeFirst() }
        if segments.count > 1, segments.last?.isEmpty == true { segments.removeLast() }
        return segments
    }

    private static func decoded(_ segment: Substring) -> String { segment.removingPercentEncoding ?? String(segment) }
}
