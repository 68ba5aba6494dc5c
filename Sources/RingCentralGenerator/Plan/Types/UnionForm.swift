/// What kind of union a schema with alternatives is, and how its cases are told apart.
package enum UnionForm {
    package struct Case {
        package var name: String
        package var schema: Schema
        var test: UnionPlan.Test
        var doc: String
    }

    /// The values, if all alternatives are strings; empty if any string will do.
    package static func values(of schema: Schema, _ api: API) -> [String]? {
        guard case .union = schema.shape else { return nil }
        var all: Set<String> = []
        for alternative in schema.alternatives {
            let resolved = api.resolved(alternative)
            if case .union = resolved.shape, let inner = values(of: resolved, api) {
                all.formUnion(inner)
            } else if case .primitive(.string) = resolved.shape {
                all.formUnion(resolved.values.map(\.text))
            } else {
                return nil
            }
        }
        return all.sorted()
    }

    /// A number of records, or a word such as "max".
    package static func isPageSize(_ schema: Schema, _ api: API) -> Bool {
        guard schema.alternatives.count == 2 else { return false }
        let both = schema.alternatives.map(api.resolved)
        let number = both.contains { if case .primitive(let type) = $0.shape { type.isInteger } else { false } }
        return number && both.contains { $0.isEnumeration }
    }

    /// Objects without names, one or the other of which is meant: one struct serves them all.
    package static func isInline(_ schema: Schema) -> Bool {
        schema.discriminator == nil
            && schema.alternatives.allSatisfy { if case .object = $0.shape { true } else { false } }
    }

    package static func cases(of schema: Schema, _ api: API) -> [Case] {
        if let discriminator = schema.discriminator, !discriminator.mapping.isEmpty {
            var values: [String: [String]] = [:]
            for (value, model) in discriminator.mapping { values[model, default: []].append(value) }
            return values.keys.sorted().compactMap { name in
                guard let model = api.modelsByName[name], let mapped = values[name]?.sorted() else { return nil }
                let reference = Schema(source: schema.source)
                reference.shape = .model(name)
                return Case(
                    name: mapped.count == 1 ? mapped[0] : name, schema: reference, test: .value(mapped),
                    doc: model.schema.description ?? "")
            }
        }
        return structural(schema, api)
    }

    /// Told apart by their kind, or by keys that only one of them must have.
    private static func structural(_ schema: Schema, _ api: API) -> [Case] {
        var required: [Set<String>] = []
        var properties: [Set<String>] = []
        for alternative in schema.alternatives {
            let flat = FlatObject(api.resolved(alternative), api)
            required.append(Set(flat.properties.filter(\.required).map(\.name)))
            properties.append(Set(flat.properties.map(\.name)))
        }
        var cases = schema.alternatives.enumerated().map { index, alternative in
            let resolved = api.resolved(alternative)
            let others = properties.enumerated().filter { $0.offset != index }.reduce(into: Set<String>()) {
                $0.formUnion($1.element)
            }
            var form = Case(name: "value", schema: alternative, test: .always, doc: "")
            switch resolved.shape {
            case .primitive(let type):
                if type.isNumber {
                    (form.name, form.test) = ("number", .number)
                } else if type == .boolean {
                    (form.name, form.test) = ("flag", .bool)
                } else if type == .object {
                    (form.name, form.test) = ("object", .object)
                } else if type != .any {
                    (form.name, form.test) = ("text", .string)
                }
            case .list: (form.name, form.test) = ("list", .list)
            default:
                form.name = "object"
                let telling = required[index].subtracting(others)
                let own = properties[index].subtracting(others)
                if !telling.isEmpty {
                    form.test = .keys(telling.sorted())
                } else if !own.isEmpty {
                    form.test = .anyKey(own.sorted())
                } else {
                    form.test = .object
                }
            }
            if case .model(let name) = alternative.shape { form.name = name }
            form.doc = resolved.description ?? ""
            return form
        }
        // The pickiest test first: what asks for nothing would take everything.
        func rank(_ test: UnionPlan.Test) -> Int {
            switch test {
            case .value: 0
            case .keys(let keys): 100 - min(keys.count, 50)
            case .anyKey: 150
            case .string, .list, .number, .bool: 200
            case .object: 300
            case .always: 400
            }
        }
        cases.sort { (rank($0.test), $0.name) < (rank($1.test), $1.name) }
        return cases
    }
}
