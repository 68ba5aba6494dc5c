import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralGenerator

extension TextRuleTests {
    /// The files of a catalog that has strings of most kinds.
    private static let source: Result<[String: JSONTree], any Error> = Result {
        var files = try texts(below: Places.golden.appendingPathComponent("prose-hostile/catalog"))
            .mapValues(JSONSamples.tree)
        for (file, text) in additions {
            files[file] = MergePatch.apply(try JSONSamples.tree(text), to: files[file])
        }
        return files
    }

    /// Parts with strings that have to be the same in two places: those begin with "marker".
    private static let additions = [
        "service.json": #"""
        {"events": {
          "delivered": {"filters": ["/delivered"], "deliveredAs": ["/two"], "payload": "Thing", "description": "Sent."},
          "flat": {"filters": ["/flat"], "flat": true, "payload": "Flat", "identifiedBy": ["markerMember"],
            "description": "Sent."}
        }}
        """#,
        "models/Things.json": #"""
        {"models": {"Flat": {"description": "A flat event.", "properties": {
          "markerMember": {"description": "A member.", "type": "string"},
          "plain": {"description": "What is described.", "type": "string"}}}}}
        """#,
        "areas/Things.json": #"""
        {"endpoints": {"sendFile": {"method": "POST", "path": "/files", "summary": "Sends.", "fileName": "markerFile",
          "parameters": {"markerFile": {"description": "The name of the file.", "type": "string"}},
          "body": {"content": {"application/octet-stream": "binary"}}, "responses": {"204": null}}}}
        """#,
        "overrides.json": #"""
        {"overrides": [{"target": "models/Flat/properties/plain/description", "value": "Corrected.", "reason": "So.",
          "evidence": [{"source": "calls.jsonl"}]}]}
        """#,
    ]

    /// Writes a copy of the catalog with a text at a place of the table.
    static func catalog(in folder: TemporaryFolder, _ text: String, at slot: TextSlot) throws -> URL {
        var files = try source.get()
        if replacing(files[slot.file] ?? .null, slot.keys[...], text, isKey: slot.isName) == nil {
            // The catalog has none yet: the key gets a sample of its kind.
            let way = try #require(KeyWay.shortest[slot.row.object])
            let members = try slot.row.objects().1
            files[slot.file] = MergePatch.apply(way.tree(with: .object(members)), to: files[slot.file])
        }
        let (tree, former) = try #require(
            replacing(files[slot.file] ?? .null, slot.keys[...], text, isKey: slot.isName), "There is no such place")
        files[slot.file] = tree
        if former.hasPrefix("marker") { files = files.mapValues { renaming(former, to: text, in: $0) } }
        for (file, tree) in files { try folder.write(JSONWriter().text(tree), to: "spec/\(file)") }
        return folder.url.appendingPathComponent("spec")
    }

    /// The tree with a text at the first place to which the keys lead, and the text before; nil if they lead to none.
    private static func replacing(
        _ tree: JSONTree, _ keys: ArraySlice<String?>, _ text: String, isKey: Bool
    ) -> (tree: JSONTree, former: String)? {
        guard let key = keys.first else {
            switch tree {
            case .string(let former): return (.string(text), former)
            case .array(let list):
                guard let former = list.first?.string else { return nil }
                return (.array([.string(text)] + list.dropFirst()), former)
            default: return nil
            }
        }
        if let list = tree.array {
            guard key == nil, let first = list.first,
                let inner = replacing(first, keys.dropFirst(), text, isKey: isKey)
            else { return nil }
            return (.array([inner.tree] + list.dropFirst()), inner.former)
        }
        for (name, value) in tree.object?.pairs ?? [] where key == nil || key == name {
            func with(_ newName: String, _ newValue: JSONTree) -> JSONTree {
                .object(
                    JSONMembers(
                        (tree.object?.pairs ?? []).map { $0.key == name ? (newName, newValue) : ($0.key, $0.value) }))
            }
            if keys.count == 1, isKey { return (with(text, value), name) }
            if let inner = replacing(value, keys.dropFirst(), text, isKey: isKey) {
                return (with(name, inner.tree), inner.former)
            }
        }
        return nil
    }

    /// The tree with another text in the place of one, wherever it is a value or a name.
    private static func renaming(_ former: String, to text: String, in tree: JSONTree) -> JSONTree {
        switch tree {
        case .string(former): .string(text)
        case .array(let elements): .array(elements.map { renaming(former, to: text, in: $0) })
        case .object(let members):
            .object(
                JSONMembers(
                    members.pairs.map {
                        ($0.key == former ? text : $0.key, renaming(former, to: text, in: $0.value))
                    }))
        default: tree
        }
    }
}
