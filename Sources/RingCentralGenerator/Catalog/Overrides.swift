import Foundation

/// A correction of what the service describes.
package struct Override {
    /// The members on the way, from "endpoints" or "models" on.
    package var target: [String]
    /// What stands there instead; nil removes the member.
    var value: JSONValue?
    /// What the service describes; nil where it describes nothing.
    package var upstream: JSONTree?
    package var reason: String
    /// Where the service was seen to do otherwise.
    package var evidence: [Evidence]
    var source: JSONValue
}

extension Override {
    /// The member that is corrected, from the endpoint or model on, such as `parameters/perPage`.
    package var place: String { target.dropFirst(2).joined(separator: "/") }

    /// Why it was corrected, and where that was seen, in sentences.
    package var sentence: String {
        let seen = evidence.map(\.words).joined(separator: "; ")
        return reason + (seen.isEmpty ? "" : " Seen in \(seen).")
    }
}

/// Puts the corrections of overrides.json in the place of what they correct.
struct OverrideReader {
    let files: CatalogFiles
    let bag: DiagnosticBag

    /// Reads and applies the overrides, in the order of the file; those that no longer correct anything are errors.
    func apply() -> [Override] {
        guard let document = files.overrides else { return [] }
        var all: [Override] = []
        let roots = self.roots()
        var reader = ObjectReader(document.root, bag: bag)
        reader.ignore("$schema")
        for entry in reader.list("overrides") {
            var fields = ObjectReader(entry, bag: bag)
            let target = fields.requiredString("target")
            let reason = fields.requiredString("reason")
            let value = fields.value("value")
            let remove = fields.bool("remove") ?? false
            let evidence = fields.list("evidence").map(EvidenceReader(bag: bag).read)
            fields.finish()
            if target.isEmpty { continue }
            let path = JSONPointer(path: target).keys
            if remove == (value != nil) {
                bag.add(
                    .badValue, "An override needs a value, or \"remove\": true", advice: "Write exactly one of the two",
                    at: entry)
                continue
            }
            if var override = apply(path, value, reason: reason, entry: entry, roots: roots) {
                override.evidence = evidence
                all.append(override)
            }
        }
        reader.finish()
        return all
    }

    /// The endpoints and models of all files, by name.
    private func roots() -> [String: [String: (document: JSONDocument, holder: JSONValue, value: JSONValue)]] {
        var all: [String: [String: (document: JSONDocument, holder: JSONValue, value: JSONValue)]] = [:]
        for (kind, list) in [("endpoints", files.areas), ("models", files.models)] {
            for file in list {
                guard let holder = file.document.root[kind] else { continue }
                holder.forEachMember { name, _, value in all[kind, default: [:]][name] = (file.document, holder, value)
                }
            }
        }
        return all
    }

    private func apply(
        _ path: [String], _ value: JSONValue?, reason: String, entry: JSONValue,
        roots: [String: [String: (document: JSONDocument, holder: JSONValue, value: JSONValue)]]
    ) -> Override? {
        func stale(_ what: String) -> Override? {
            bag.add(
                .staleOverride, "The override of \(path.joined(separator: "/")) is stale: \(what)",
                advice: "Delete it, or correct its target", at: entry)
            return nil
        }
        // No deeper than JSON nests: an override may lie within the value of another.
        guard path.count <= JSONParser.maximumDepth else { return stale("its target lies too deep") }
        guard path.count >= 3, var holder = roots[path[0]]?[path[1]]?.value else {
            return stale("there is no \(path.prefix(2).joined(separator: "/"))")
        }
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
        holder.document.patch(holder, key, value)
        return Override(target: path, value: value, upstream: before, reason: reason, evidence: [], source: entry)
    }
}
