import Foundation
import RingCentralGenerator

@testable import RingCentralCatalog

/// Valid inputs, of which others are made.
struct Seeds {
    /// The files of small catalogs, by path.
    var catalogs: [[String: JSONTree]] = []
    var documents: [JSONTree] = []
    var configurations: [JSONTree] = []

    /// - Parameter root: the folder of the package around.
    init(root: URL) throws {
        let golden = root.appendingPathComponent("Tests/Golden")
        for name in try FileManager.default.contentsOfDirectory(atPath: golden.path).sorted() {
            let folder = golden.appendingPathComponent(name)
            let catalog = Self.catalog(folder.appendingPathComponent("catalog"))
            // Those of hundreds of models have cases of their own, and take hundreds of times as long.
            if catalog["service.json"] != nil, Self.isSmall(catalog) { catalogs.append(catalog) }
            if let tree = Self.tree(folder.appendingPathComponent("client.json")) { configurations.append(tree) }
            if let tree = Self.tree(folder.appendingPathComponent("expected/openapi.json")) { documents.append(tree) }
        }
        guard !catalogs.isEmpty, !documents.isEmpty, !configurations.isEmpty else {
            throw FuzzError("There are no seeds in \(golden.path)")
        }
    }

    private static func isSmall(_ catalog: [String: JSONTree]) -> Bool {
        catalog.values.reduce(0) { $0 + JSONWriter().text($1).utf8.count } < 8000
    }

    private static func catalog(_ folder: URL) -> [String: JSONTree] {
        var files: [String: JSONTree] = [:]
        for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        where path.hasSuffix(".json") {
            files[path] = tree(folder.appendingPathComponent(path))
        }
        return files
    }

    static func tree(_ file: URL) -> JSONTree? {
        guard let data = try? Data(contentsOf: file) else { return nil }
        return (try? JSONDocument([UInt8](data), file: file.lastPathComponent)).map { JSONTree($0.root) }
    }

    /// The names that a catalog's files give.
    static func names(_ files: [String: JSONTree]) -> [String] {
        var names: Set<String> = []
        for tree in files.values { collect(tree, &names) }
        return names.sorted()
    }

    static func collect(_ tree: JSONTree, _ names: inout Set<String>) {
        switch tree {
        case .array(let list): list.forEach { collect($0, &names) }
        case .object(let members):
            for (key, value) in members.pairs {
                names.insert(key)
                collect(value, &names)
            }
        case .string(let text): if text.utf8.count < 40 { names.insert(text) }
        default: break
        }
    }
}

/// What a fuzzer could not do.
struct FuzzError: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}
