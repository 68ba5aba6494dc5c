import Foundation

/// The keys that lead to a part of a JSON document, as RFC 6901 writes them: `~1` for a slash in a key, `~0` for a tilde.
package struct JSONPointer: Hashable {
    package var keys: [String]

    package init(_ keys: some Sequence<String>) { self.keys = Array(keys) }

    /// Reads keys that are separated by slashes, without one before the first: as the targets of overrides are written.
    /// Without any text it is the whole document.
    package init(path: some StringProtocol) {
        keys = path.isEmpty ? [] : Self.keys(path)
    }

    /// Reads a reference within a document, such as `#/components/schemas/Thing`; nil if it is not one.
    package init?(reference: String) {
        guard reference.hasPrefix("#") else { return nil }
        let path = reference.dropFirst()
        guard path.hasPrefix("/") else { return nil }
        // Each key by itself, so that an encoded slash is part of it: documents have it so, though RFC 6901 has `~1`.
        keys = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map { step in
            Self.key(step.removingPercentEncoding ?? String(step))
        }
    }

    /// The keys as a path.
    package var path: String {
        keys.map { $0.replacingOccurrences(of: "~", with: "~0").replacingOccurrences(of: "/", with: "~1") }
            .joined(separator: "/")
    }

    private static func keys(_ path: some StringProtocol) -> [String] {
        path.split(separator: "/", omittingEmptySubsequences: false).map { key($0) }
    }

    private static func key(_ step: some StringProtocol) -> String {
        // In this order: `~01` is a tilde and a 1.
        step.replacingOccurrences(of: "~1", with: "/").replacingOccurrences(of: "~0", with: "~")
    }
}
