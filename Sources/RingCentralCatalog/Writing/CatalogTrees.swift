import Foundation
import RingCentralGenerator

/// A catalog as trees that can be changed: what the importer merges into and writes back. Overrides are not applied.
package struct CatalogTrees {
    package struct Area {
        package var title: String
        var members: JSONMembers
        package var endpoints: [String: JSONMembers]

        package init(title: String, members: JSONMembers, endpoints: [String: JSONMembers]) {
            self.title = title
            self.members = members
            self.endpoints = endpoints
        }
    }

    package var areas: [String: Area] = [:]
    /// The models' files: file name to model name to model.
    package var models: [String: [String: JSONTree]] = [:]
    var wording = JSONMembers()

    /// The file of models that more than one area reaches.
    package static let common = "Common"

    package init(_ files: CatalogFiles) {
        for file in files.areas {
            var members = JSONTree(file.document.root).object ?? JSONMembers()
            var endpoints: [String: JSONMembers] = [:]
            for (id, endpoint) in members["endpoints"]?.object?.pairs ?? [] {
                endpoints[id] = CanonicalOrder.apply(endpoint).object
            }
            members["endpoints"] = nil
            areas[file.name] = Area(
                title: members["title"]?.string ?? file.name, members: members, endpoints: endpoints)
        }
        for file in files.models {
            var all: [String: JSONTree] = [:]
            for (name, model) in JSONTree(file.document.root)["models"]?.object?.pairs ?? [] {
                all[name] = CanonicalOrder.apply(model)
            }
            models[file.name] = all
        }
        wording = files.wording.map { JSONTree($0.root).object ?? JSONMembers() } ?? JSONMembers()
    }

    /// Every model by name.
    package var allModels: [String: JSONTree] {
        models.values.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }

    /// The number of endpoints that are not retired.
    package var currentEndpointCount: Int {
        areas.values.reduce(0) { sum, area in
            sum + area.endpoints.values.count { $0["lifecycle"]?.string != "retired" }
        }
    }

    package func file(ofModel name: String) -> String? {
        models.filter { $0.value[name] != nil }.keys.min()
    }

    /// The properties of a model, included ones among them.
    package func properties(of name: String, in all: [String: JSONTree]) -> JSONMembers {
        var budget = 4096
        return properties(of: name, in: all, depth: 0, &budget)
    }

    /// - Parameter budget: the number of models that may still be looked at, each as often as it is included.
    private func properties(
        of name: String, in all: [String: JSONTree], depth: Int, _ budget: inout Int
    ) -> JSONMembers {
        guard depth < 16, budget > 0, let model = all[name] else { return JSONMembers() }
        budget -= 1
        if let alias = model.string { return properties(of: alias, in: all, depth: depth + 1, &budget) }
        var out = JSONMembers()
        for include in model["includes"]?.array ?? [] {
            for (key, value) in properties(of: include.string ?? "", in: all, depth: depth + 1, &budget).pairs {
                out[key] = value
            }
        }
        for (key, value) in model["properties"]?.object?.pairs ?? [] { out[key] = value }
        return out
    }

    /// The order in which the catalog writes keys.
    static let keyOrder = [
        "$schema", "format", "title", "method", "path", "name", "formerNames", "in", "summary", "description", "notes",
        "lifecycle",
        "replacement", "access", "authorization", "permission", "userPermission", "rateGroup", "availability", "type",
        "includes",
        "values", "required", "separator", "default", "minimum", "maximum", "minLength", "maxLength", "minItems",
        "maxItems", "uniqueItems", "pattern", "nullable", "readOnly", "writeOnly", "deprecated", "literal", "pageSize", "arguments",
        "parameters", "sends", "fileName", "also", "multipart", "body", "content", "response", "responses", "failures",
        "paging",
        "batch",
        "media",
        "maximumBodySize", "errors", "events", "oneOf", "anyOf", "discriminator", "property", "mapping", "properties",
        "additional", "endpoints", "models",
    ]

    /// The keys below which the service's own names stand.
    static let named: Set<String> = [
        "properties", "parameters", "endpoints", "models", "mapping", "responses", "failures", "content", "headers",
        "formerNames",
    ]

    /// The files of areas/ and models/, as text by path.
    package func texts() -> [String: String] {
        let writer = JSONWriter(keyOrder: Self.keyOrder, named: Self.named)
        var out: [String: String] = [:]
        for (name, area) in areas {
            var members = area.members
            members["$schema"] = .string("../catalog.schema.json")
            members["title"] = .string(area.title)
            members["endpoints"] = .object(JSONMembers(area.endpoints.map { ($0, .object($1)) }))
            out["areas/\(name).json"] = writer.text(.object(members))
        }
        for (name, all) in models where !all.isEmpty {
            let members = JSONMembers([
                ("$schema", .string("../catalog.schema.json")),
                ("models", .object(JSONMembers(all.map { ($0, $1) }))),
            ])
            out["models/\(name).json"] = writer.text(.object(members))
        }
        return out
    }
}
