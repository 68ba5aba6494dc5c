import Foundation

/// A path with the names of its parameters in braces.
struct PathTemplate: Sendable {
    enum Segment: Sendable, Hashable {
        case fixed(String)
        case parameter(String)
        /// A parameter with text around it, as in `{id}.json`.
        case mixed(before: String, name: String, after: String)
    }

    let segments: [Segment]

    init(_ path: String) {
        segments = Self.split(path).map(Self.segment)
    }

    var names: [String] {
        segments.compactMap {
            switch $0 {
            case .fixed: nil
            case .parameter(let name), .mixed(_, let name, _): name
            }
        }
    }

    /// The parameters' values, percent-encoded as they came; nil if the path is another one.
    func match(_ path: [String]) -> [String: String]? {
        guard path.count == segments.count else { return nil }
        var values: [String: String] = [:]
        for (segment, text) in zip(segments, path) {
            switch segment {
            case .fixed(let expected):
                guard text == expected else { return nil }
            case .parameter(let name):
                guard !text.isEmpty else { return nil }
                values[name] = text
            case .mixed(let before, let name, let after):
                guard text.hasPrefix(before), text.hasSuffix(after), text.count > before.count + after.count
                else { return nil }
                values[name] = String(text.dropFirst(before.count).dropLast(after.count))
            }
        }
        return values
    }

    /// How many segments are fixed: where two templates match, the one with more wins.
    var weight: Int {
        segments.count { if case .fixed = $0 { true } else { false } }
    }

    static func split(_ path: String) -> [String] {
        path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
    }

    private static func segment(_ text: String) -> Segment {
        guard let open = text.firstIndex(of: "{"), let close = text.firstIndex(of: "}"), open < close else {
            return .fixed(text)
        }
        let before = String(text[..<open]), after = String(text[text.index(after: close)...])
        let name = String(text[text.index(after: open)..<close])
        return before.isEmpty && after.isEmpty ? .parameter(name) : .mixed(before: before, name: name, after: after)
    }
}
