import Foundation

/// Holds path, query and header parameters against the endpoint.
struct ParameterCheck {
    let catalog: Catalog
    let endpoint: Endpoint

    func findings(_ request: ReceivedRequest, path: [String: String]) -> [Finding] {
        let known = endpoint.parameters.values.sorted { $0.name < $1.name }
        var result: [Finding] = []
        for parameter in known {
            let values = texts(parameter, request, path)
            // A value that is required and empty is as good as missing.
            if values.isEmpty || parameter.required && values.allSatisfy(\.isEmpty) {
                if parameter.required {
                    let message = "\(parameter.name) is missing"
                    result.append(Finding(name: parameter.name, message: message))
                }
            } else {
                result += findings(values, parameter.schema, parameter.name)
            }
        }
        for name in Set(request.query.map(\.name)).sorted() where !knows(name) {
            result.append(Finding(name: name, message: "\(name) is not a parameter that is known"))
        }
        return result
    }

    /// Links of a paged answer bear `page` and `perPage` even where the catalog does not list them.
    private func knows(_ name: String) -> Bool {
        if endpoint.parameters[name]?.place == .query { return true }
        switch endpoint.paging {
        case "page", "pageNumber": return name == "page" || name == "perPage"
        default: return false
        }
    }

    private func texts(_ parameter: Parameter, _ request: ReceivedRequest, _ path: [String: String]) -> [String] {
        let isList = isList(parameter.schema)
        switch parameter.place {
        case .path:
            guard let text = path[parameter.name] else { return [] }
            return isList ? PathList.ids(text) : [text.removingPercentEncoding ?? text]
        case .query:
            let values = request.query.filter { $0.name == parameter.name }.map(\.value)
            guard isList, parameter.commaSeparated else { return values }
            return values.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        case .header:
            guard let text = request.header(parameter.name) else { return [] }
            guard isList, parameter.commaSeparated else { return [text] }
            return text.split(separator: ",", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
        }
    }

    private func isList(_ schema: Schema) -> Bool {
        if case .list = catalog.resolve(schema).kind { true } else { false }
    }

    private func findings(_ texts: [String], _ type: Schema, _ name: String) -> [Finding] {
        let schema = catalog.resolve(type)
        switch schema.kind {
        case .list(let element):
            return LengthCheck(limits: schema.limits).list(texts.map(JSON.string), name: name)
                + texts.flatMap { findings([$0], element, name) }
        case .structure(let structure):
            let all = Branches(catalog: catalog).all(of: structure).map { findings(texts, $0.schema, name) }
            return all.first(where: \.isEmpty) ?? all.first ?? []
        case .simple(let word):
            guard texts.count == 1, let text = texts.first else {
                return [Finding(name: name, message: "\(name) is given \(texts.count) times")]
            }
            return ValueCheck(catalog: catalog).findings(SimpleType.value(of: text, word), schema, name: name)
        case .model:
            return []
        }
    }
}

/// Several ids in one segment of a path.
enum PathList {
    static func ids(_ segment: String) -> [String] {
        (segment.removingPercentEncoding ?? segment).split(separator: ",").map(String.init)
    }
}
