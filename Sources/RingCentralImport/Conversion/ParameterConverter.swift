import RingCentralGenerator

/// Turns the parameters of an operation of OpenAPI, those of its path among them, into those of an endpoint.
struct ParameterConverter {
    let source: OpenAPISource

    private static let known: Set<String> = [
        "name", "in", "schema", "required", "deprecated", "description", "style", "explode",
    ]

    /// - Parameters:
    ///   - list: those of the path, then those of the operation, which take their place.
    ///   - path: what it names in braces is a parameter, described or not.
    func convert(_ list: [JSONTree], path: String, _ schemas: inout SchemaConverter) -> JSONMembers {
        let inPath = Set(Endpoint.parameterNames(in: path))
        var all = JSONMembers()
        var places: [String: String] = [:]
        for tree in list {
            let parameter = source.resolve(tree)
            guard let name = parameter["name"]?.string, let place = parameter["in"]?.string else { continue }
            if !["path", "query", "header"].contains(place) {
                schemas.report.drop("parameter in \(place)")
            } else if (place == "path") != inPath.contains(name) {
                schemas.report.drop(
                    place == "path" ? "parameter that the path does not name" : "second parameter of one name")
            } else if let other = places[name], other != place {
                schemas.report.drop("second parameter of one name")
            } else {
                places[name] = place
                all[name] = convert(parameter, in: place, &schemas)
            }
        }
        for name in Endpoint.parameterNames(in: path) where all[name] == nil {
            all[name] = .string("string")
        }
        return all
    }

    private func convert(_ parameter: JSONTree, in place: String, _ schemas: inout SchemaConverter) -> JSONTree {
        // Instead of a schema a parameter may have content of one media type.
        let schema = parameter["schema"] ?? parameter["content"]?.object?.pairs.first?.value["schema"]
        var out = SchemaConverter.long(schemas.convert(schema ?? .null))
        if place == "header" { out["in"] = .string(place) }
        if place != "path", parameter["required"]?.bool == true { out["required"] = .bool(true) }
        if parameter["deprecated"]?.bool == true { out["deprecated"] = .bool(true) }
        convertStyle(parameter, place, &out, &schemas)
        for key in parameter.object?.keys ?? [] where !Self.known.contains(key) {
            schemas.report.drop("parameter keyword \(key)")
        }
        return SchemaConverter.short(out)
    }

    /// Lists in a query repeat the key, or separate by commas; in a path they always separate by commas.
    private func convertStyle(
        _ parameter: JSONTree, _ place: String, _ out: inout JSONMembers, _ schemas: inout SchemaConverter
    ) {
        let usual = place == "query" ? "form" : "simple"
        let style = parameter["style"]?.string ?? usual
        if style != usual { schemas.report.drop("parameter style \(style)") }
        guard place == "query", parameter["explode"]?.bool == false else { return }
        // The list may be a schema with a name.
        let schema = parameter["schema"].map(source.resolve)
        guard out["type"]?.array != nil || schema?["type"]?.string == "array" else { return }
        out["separator"] = .string("comma")
    }
}
