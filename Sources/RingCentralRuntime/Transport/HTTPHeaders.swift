import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The headers of an answer; their names are the same in upper and lower case.
public struct HTTPHeaders: Sendable, Hashable {
    /// The values by name in lower case.
    private var values: [String: String] = [:]

    package init(_ response: HTTPURLResponse) {
        for (name, value) in response.allHeaderFields {
            values["\(name)".lowercased()] = "\(value)"
        }
    }

    /// - Parameter values: The values by name.
    public init(_ values: [String: String] = [:]) {
        for (name, value) in values { self.values[name.lowercased()] = value }
    }

    /// The value of a header; nil if there is none.
    public subscript(name: String) -> String? { values[name.lowercased()] }

    /// Whether the body was compressed on the way: its length is another then.
    var isEncoded: Bool { self["Content-Encoding"].map { $0.lowercased() != "identity" } ?? false }

    /// The size of the body, in bytes; nil if the service doesn't give it, or gives that of the compressed form.
    var bodyLength: Int64? {
        isEncoded ? nil : self["Content-Length"].flatMap { ContentRange.number($0) }
    }

    /// Whether the body is said to be JSON, of whatever kind.
    package var isJSON: Bool {
        let type = self["Content-Type"]?.prefix { $0 != ";" && $0 != " " }.lowercased() ?? ""
        return type == "application/json" || type.hasSuffix("+json")
    }

    /// The names in lower case, sorted.
    public var names: [String] { values.keys.sorted() }
}
