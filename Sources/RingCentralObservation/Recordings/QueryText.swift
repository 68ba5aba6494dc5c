import Foundation

/// Reads what stands in addresses.
enum QueryText {
    /// The pairs of a query or a form, decoded.
    static func pairs(_ text: String) -> [NamedText] {
        text.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return NamedText(
                name: decoded(parts.first ?? ""), value: decoded(parts.count > 1 ? parts[1] : ""))
        }
    }

    /// A text without percent-encoding; as it stands where the encoding is wrong.
    static func decoded(_ text: Substring) -> String {
        let spaced = text.replacing("+", with: " ")
        return spaced.removingPercentEncoding ?? String(spaced)
    }

    /// The path and the query of an address, which may lack scheme and host.
    static func split(_ address: String) -> (path: String, query: String?) {
        var rest = address[...]
        if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
        var query: String?
        if let mark = rest.firstIndex(of: "?") {
            query = String(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        if let scheme = rest.range(of: "://") {
            rest = rest[scheme.upperBound...]
            rest = rest[(rest.firstIndex(of: "/") ?? rest.endIndex)...]
        }
        return (rest.isEmpty ? "/" : String(rest), query)
    }
}
