import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralDocuments
@testable import RingCentralGenerator

extension TextRuleTests {
    /// The catalog that has a string of most kinds.
    private static let source = Places.golden.appendingPathComponent("prose-hostile/catalog")

    /// A place of the table, in a file of that catalog.
    struct Slot {
        var file: String
        /// The keys on the way; nil for whatever stands there.
        var keys: [String?]
        var isKey: Bool
    }

    /// The place of a kind of string; nil where the catalog has none.
    static func slot(for place: String) -> Slot? {
        let parts = place.split(separator: "/").map(String.init)
        guard let first = parts.first else { return nil }
        let isFolder = ["areas", "models"].contains(first)
        if !first.hasSuffix(".json"), !isFolder { return nil }
        let file = isFolder ? "\(first)/Things.json" : first
        let keys = parts.dropFirst(isFolder ? 2 : 1).map { $0 == "*" ? nil : $0 }
        guard let last = keys.last, let tree = try? tree(of: file) else { return nil }
        let slot = Slot(file: file, keys: Array(keys), isKey: last == nil)
        return replacing(tree, slot.keys[...], "x", isKey: slot.isKey) == nil ? nil : slot
    }

    static func tree(of file: String) throws -> JSONTree {
        try JSONSamples.tree(
            String(decoding: try Data(contentsOf: source.appendingPathComponent(file)), as: UTF8.self))
    }

    /// A copy of the catalog with a text at a place of the table.
    static func catalog(in folder: TemporaryFolder, _ text: String, at place: String) throws -> URL {
        let catalog = folder.url.appendingPathComponent("spec")
        try FileManager.default.copyItem(at: source, to: catalog)
        let found: Slot = try #require(slot(for: place))
        let tree = try #require(replacing(try tree(of: found.file), found.keys[...], text, isKey: found.isKey))
        try folder.write(JSONWriter().text(tree), to: "spec/\(found.file)")
        return catalog
    }

    /// The tree with a text at the first place to which the keys lead; nil if they lead to none.
    private static func replacing(_ tree: JSONTree, _ keys: ArraySlice<String?>, _ text: String, isKey: Bool)
        -> JSONTree?
    {
        guard let key = keys.first else {
            switch tree {
            case .string: return .string(text)
            case .array(let list) where list.first?.string != nil: return .array([.string(text)] + list.dropFirst())
            default: return nil
            }
        }
        guard let members = tree.object else { return nil }
        for (name, value) in members.pairs where key == nil || key == name {
            if keys.count == 1, isKey {
                return .object(JSONMembers(members.pairs.map { ($0.key == name ? text : $0.key, $0.value) }))
            }
            if let inner = replacing(value, keys.dropFirst(), text, isKey: isKey) {
                return .object(JSONMembers(members.pairs.map { ($0.key, $0.key == name ? inner : $0.value) }))
            }
        }
        return nil
    }
}
