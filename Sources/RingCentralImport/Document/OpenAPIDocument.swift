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
