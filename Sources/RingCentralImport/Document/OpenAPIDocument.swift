import Foundation
import RingCentralGenerator

/// Reads the file of an OpenAPI document.
package enum OpenAPIDocument {
    /// - Throws: `DiagnosticsError` if it is no JSON.
    package static func read(_ path: String) throws -> JSONDocument {
        let bytes: [UInt8]
        do {
            bytes = try FileBytes.read(path)
        } catch {
            throw DiagnosticsError([
                Diagnostic(
                    .unreadableFile, "The document can't be read: \(error)",
                    advice: "Check the path", at: .init(file: path))
            ])
        }
        return try parse(bytes, file: path)
    }

    /// - Throws: `DiagnosticsError`, as `read` does.
    static func parse(_ bytes: [UInt8], file: String) throws -> JSONDocument {
        if isYAML(bytes, file) {
            throw DiagnosticsError([
                Diagnostic(
                    .unsupported, "The document is YAML",
                    advice:
                        "Convert it to JSON with a YAML 1.2 tool; YAML 1.1 readers turn words like On and Off into booleans",
                    at: .init(file: file, line: 1, column: 1), severity: .error)
            ])
        }
        return try JSONDocument(bytes, file: file)
    }

    /// By the name of the file, or since it begins with a key outside of braces, a comment or three dashes.
    private static func isYAML(_ bytes: [UInt8], _ file: String) -> Bool {
        if file.hasSuffix(".yaml") || file.hasSuffix(".yml") { return true }
        let head = String(decoding: bytes.prefix(200), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if ["---", "#", "%YAML"].contains(where: { head.hasPrefix($0) }) { return true }
        let key = head.prefix { $0 != ":" && !$0.isNewline }
        let isKey = key.allSatisfy { $0.isLetter || $0.isNumber || "\"'-_. ".contains($0) }
        return isKey && !key.isEmpty && head.dropFirst(key.count).first == ":"
    }
}

/// The way to a part of a document, from its root on: `#/components/schemas/Thing`.
struct JSONPointer {
    let keys: [String]

    init(_ reference: String) {
        keys = reference.dropFirst(2).split(separator: "/", omittingEmptySubsequences: false).map { part in
            let key = part.replacingOccurrences(of: "~1", with: "/").replacingOccurrences(of: "~0", with: "~")
            return key.removingPercentEncoding ?? key
        }
    }

    func tree(in root: JSONTree) -> JSONTree? {
        keys.reduce(Optional(root)) { tree, key in
            guard let elements = tree?.array else { return tree?[key] }
            return Int(key).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
        }
    }
}
