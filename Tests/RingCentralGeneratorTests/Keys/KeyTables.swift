@testable import RingCentralCatalog
@testable import RingCentralGenerator

/// The tables of spec/README.md, each between `<!-- keys: OBJECT -->` and `<!-- end of keys -->`.
enum KeyTables {
    private static let end = "<!-- end of keys -->"

    /// Returns a document with its tables as the table of keys has them.
    static func updated(_ document: String) -> String {
        var lines: [String] = []
        var isInside = false
        for line in document.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line == end { isInside = false }
            if !isInside { lines.append(line) }
            guard let object = object(ofMarker: line) else { continue }
            isInside = true
            lines += table(object)
        }
        return lines.joined(separator: "\n")
    }

    /// The kinds of objects that have a table in a document.
    static func objects(in document: String) -> [CatalogObject] {
        document.split(separator: "\n").compactMap { object(ofMarker: String($0)) }
    }

    private static func object(ofMarker line: String) -> CatalogObject? {
        guard line.hasPrefix("<!-- keys: "), line.hasSuffix(" -->") else { return nil }
        return CatalogObject(rawValue: String(line.dropFirst(11).dropLast(4)))
    }

    private static func table(_ object: CatalogObject) -> [String] {
        let rows = rows(of: object, below: "")
        // Where everything is ours, nothing has to be said of it.
        let hasOwners = rows.contains { $0.key.owner != .catalog }
        let heads = hasOwners ? ["key", "value", "whose", "meaning"] : ["key", "value", "meaning"]
        let lines = rows.map { way, key in
            var cells = ["`\(way)`\(key.isRequired ? " (required)" : "")", words(key.value)]
            if hasOwners { cells.append(words(key.owner)) }
            return cells + [key.meaning]
        }
        return ([heads, heads.map { _ in "---" }] + lines).map { "| \($0.joined(separator: " | ")) |" }
    }

    private typealias Row = (way: String, key: CatalogKey)

    /// The keys of an object, and those of objects inside that have no table of their own.
    private static func rows(of object: CatalogObject, below way: String) -> [Row] {
        // A parameter has most keys of a type.
        let shared = object == .parameter ? CatalogObject.type.keys.map(\.meaning) : []
        return object.keys.filter { !shared.contains($0.meaning) }.flatMap { key -> [Row] in
            let own = way + key.name
            return switch key.value {
            case .object(let inner): [(own, key)] + rows(of: inner, below: own + "/")
            case .map(_, .object(let inner), _) where inner != .endpoint:
                [(own, key)] + rows(of: inner, below: own + "/*/")
            default: [(own, key)]
            }
        }
    }

    private static func words(_ owner: KeyOwner) -> String {
        switch owner {
        case .service: "upstream"
        case .catalog: "ours"
        case .both: "upstream, words ours"
        }
    }

    /// The kind of value in words; with an "s" there are several.
    private static func words(_ value: KeyValue) -> String {
        switch value {
        case .text, .nonEmptyText, .matching: "text"
        case .expression: "regular expression"
        case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        case .flag: "true or false"
        case .number: "number"
        case .whole, .format: "whole number"
        case .scalar: "simple value"
        case .anything: "any value"
        case .definition(let definition): definition.words
        case .optional(let inner): words(inner) + ", or null"
        case .type: "type"
        case .plainType: "word, or a list in brackets"
        case .flagOrType: "true, false or a type"
        case .parameter: "parameter"
        case .body: "body"
        case .response: "response"
        case .named: "sentence"
        case .object: "object"
        case .set(let element), .choices(let element), .list(let element, _): "list of \(words(element))s"
        case .map(_, .map(_, .list(let element, _), _), _): "lists of \(words(element))s by two names"
        case .map(_, .choices(let element), _): "lists of \(words(element))s by name"
        case .map(_, let values, _): words(values) + "s by name"
        }
    }
}
