import Foundation
import RingCentralGenerator

/// Reads the file of an OpenAPI document, and refuses what can't be merged.
enum OpenAPIDocument {
    /// - Throws: `DiagnosticsError` if it is no JSON, or refers to something outside itself.
    static func read(_ path: String) throws -> JSONDocument {
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
                    at: .init(file: file), severity: .error)
            ])
        }
        let document = try JSONDocument(bytes, file: file)
        let bag = DiagnosticBag()
        checkReferences(document.root, document.root, bag)
        try bag.throwIfErrors()
        return document
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

    /// The keys below which values of the API stand, and none of the document's own parts.
    private static let values: Set<String> = ["example", "examples", "default", "const", "enum"]
    /// The keys below which names stand that the document gives.
    private static let named: Set<String> = [
        "properties", "patternProperties", "schemas", "parameters", "headers", "responses", "requestBodies", "paths",
        "pathItems", "callbacks", "links", "content", "securitySchemes", "$defs",
    ]

    /// References may only point into the document, and there to something that exists.
    private static func checkReferences(
        _ value: JSONValue, _ root: JSONValue, _ bag: DiagnosticBag, isNamed: Bool = false
    ) {
        value.forEachElement { checkReferences($0, root, bag) }
        value.forEachMember { key, _, member in
            if !isNamed, values.contains(key) { return }
            guard key == "$ref", let reference = member.string else {
                return checkReferences(member, root, bag, isNamed: !isNamed && named.contains(key))
            }
            if !reference.hasPrefix("#/") {
                bag.add(
                    .reference, "\"\(reference)\" points outside the document",
                    advice: "Bundle the document into one file first", at: member)
            } else if JSONPointer(reference).value(in: root) == nil {
                bag.add(
                    .reference, "\"\(reference)\" points to nothing", advice: "Add what it names, or correct it",
                    at: member)
            }
        }
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

    func value(in root: JSONValue) -> JSONValue? {
        keys.reduce(Optional(root)) { value, key in
            guard let value else { return nil }
            guard value.isArray else { return value[key] }
            return Int(key).flatMap { value.elements.indices.contains($0) ? value.elements[$0] : nil }
        }
    }

    func tree(in root: JSONTree) -> JSONTree? {
        keys.reduce(Optional(root)) { tree, key in
            guard let elements = tree?.array else { return tree?[key] }
            return Int(key).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
        }
    }
}
