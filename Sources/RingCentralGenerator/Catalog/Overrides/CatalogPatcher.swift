/// Collects what overrides replace, and makes the files that have it.
///
/// Every value that an override brings stands in overrides.json, and another override may correct a part of it. The
/// files are therefore made anew, with all that was replaced, from the texts that were read.
struct CatalogPatcher {
    /// The result of one override.
    enum Outcome {
        /// There is nothing to correct; this was reported.
        case stale
        /// The member was replaced; with its value before, nil where there was none.
        case replaced(JSONTree?)
    }

    /// A file of areas/ or models/, with what is replaced in it.
    private struct File {
        let original: JSONDocument
        var patches = JSONPatches()
        var document: JSONDocument
    }

    /// The place of an endpoint or a model: the file, and the index of the value in it.
    private struct Root {
        var file: Int
        var index: Int
    }

    private let files: CatalogFiles
    private let bag: DiagnosticBag
    private var all: [File]
    /// The file with the overrides, which may be corrected as well.
    private var overrides: File
    /// The endpoints and models of all files, by kind and name.
    private let roots: [String: [String: Root]]

    init(files: CatalogFiles, overrides: JSONDocument, bag: DiagnosticBag) {
        self.files = files
        self.bag = bag
        all = (files.areas + files.models).map { File(original: $0.document, document: $0.document) }
        self.overrides = File(original: overrides, document: overrides)
        var roots: [String: [String: Root]] = [:]
        for (index, file) in all.enumerated() {
            let kind = index < files.areas.count ? "endpoints" : "models"
            file.original.root[kind]?.forEachMember { name, _, value in
                roots[kind, default: [:]][name] = Root(file: index, index: value.index)
            }
        }
        self.roots = roots
    }

    /// The catalog's files with all that was replaced.
    var patched: CatalogFiles {
        var patched = files
        let documents = all.map(\.document)
        for index in patched.areas.indices { patched.areas[index].document = documents[index] }
        for index in patched.models.indices {
            patched.models[index].document = documents[patched.areas.count + index]
        }
        return patched
    }

    /// Replaces a member, adds it, or removes it.
    ///
    /// - Parameters:
    ///   - path: The members on the way, from "endpoints" or "models" on.
    ///   - value: A value of overrides.json; nil removes the member.
    ///   - entry: The override, which is reported where it corrects nothing.
    mutating func replace(_ path: [String], with value: JSONValue?, at entry: JSONValue) -> Outcome {
        func stale(_ what: String) -> Outcome {
            bag.add(
                .staleOverride, "The override of \(path.joined(separator: "/")) is stale: \(what)",
                advice: "Delete it, or correct its target", at: entry)
            return .stale
        }
        // No deeper than JSON nests: an override may lie within the value of another.
        guard path.count <= JSONParser.maximumDepth else { return stale("its target lies too deep") }
        guard path.count >= 3, let root = roots[path[0]]?[path[1]] else {
            return stale("there is no \(path.prefix(2).joined(separator: "/"))")
        }
        var holder = JSONValue(document: all[root.file].document, index: root.index)
        for name in path[2..<(path.count - 1)] {
            guard let next = holder[name] else { return stale("there is no \"\(name)\" any more") }
            holder = next
        }
        guard holder.isObject, let key = path.last else { return stale("its target is no member of an object") }
        let before = holder[key].map(JSONTree.init)
        if let value {
            if before == JSONTree(value) { return stale("the catalog already says so") }
        } else if before == nil {
            return stale("there is no \"\(key)\" to remove")
        }
        patch(key, of: holder, in: root.file, to: value)
        return .replaced(before)
    }

    private mutating func patch(_ key: String, of holder: JSONValue, in file: Int, to value: JSONValue?) {
        if holder.document.isSameText(as: overrides.original) {
            overrides.patches.set(key, of: holder.index, to: value?.index)
            overrides.document = overrides.original.patched(with: overrides.patches, from: nil)
            for index in all.indices where !all[index].patches.isEmpty { remake(index) }
        } else {
            all[file].patches.set(key, of: holder.index, to: value?.index)
            remake(file)
        }
    }

    private mutating func remake(_ index: Int) {
        all[index].document = all[index].original.patched(with: all[index].patches, from: overrides.document)
    }
}
