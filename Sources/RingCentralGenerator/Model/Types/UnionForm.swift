/// The kind of union that a schema with alternatives is, and the tests that tell its cases apart.
package enum UnionForm {
    /// The test for a value of a case.
    package enum Test: Sendable {
        /// The discriminator has one of these values.
        case value([String])
        /// These keys are all there.
        case keys([String])
        /// One of these keys is there.
        case anyKey([String])
        case string, list, object, number, bool, always
        /// The response has this status; nil is for those that no other case has.
        case status(Int?)
    }

    package struct Case: Sendable {
        package var name: String
        package var schema: Schema
        var test: Test
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

    /// A Boolean value that indicates whether the alternatives are a number of records and words such as "max".
    static func canBePageSize(_ schema: Schema, _ api: API) -> Bool {
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
            for choice in discriminator.mapping { values[choice.model, default: []].append(choice.value) }
            return values.keys.sorted().compactMap { name in
                guard let model = api.modelsByName[name], let mapped = values[name]?.sorted() else { return nil }
                let reference = Schema(source: schema.source, shape: .model(name))
                return Case(
                    name: mapped.count == 1 ? mapped[0] : name, schema: reference, test: .value(mapped),
                    doc: model.schema.description ?? "")
            }
        }
        return structural(schema, api)
    }

    /// Told apart by their kind, or by keys that only one of them must have.
    private static func structural(_ schema: Schema, _ api: API) -> [Case] {
        let keys = schema.alternatives.map { Keys(api.resolved($0), api) }
        let cases = schema.alternatives.enumerated().map { index, alternative in
            let resolved = api.resolved(alternative)
            var form = Case(name: "value", schema: alternative, test: .always, doc: resolved.description ?? "")
            (form.name, form.test) = test(resolved) ?? ("object", keys.test(of: index))
            if case .model(let name) = alternative.shape { form.name = name }
            return form
        }
        // The pickiest test first: what asks for nothing would take everything.
        return cases.sorted { (rank($0.test), $0.name) < (rank($1.test), $1.name) }
    }

    /// The keys of an alternative that is an object.
    fileprivate struct Keys {
        var required: Set<String>
        var all: Set<String>

        init(_ schema: Schema, _ api: API) {
            let properties = FlatObject(schema, api).properties
            required = Set(properties.filter(\.required).map(\.name))
            all = Set(properties.map(\.name))
        }
    }

    /// What a value's kind tells; nil for an object, of which its keys tell more.
    private static func test(_ schema: Schema) -> (name: String, Test)? {
        switch schema.shape {
        case .primitive(.any): ("value", .always)
        case .primitive(.object): ("object", .object)
        case .primitive(.boolean): ("flag", .bool)
        case .primitive(let type): type.isNumber ? ("number", .number) : ("text", .string)
        case .list: ("list", .list)
        default: nil
        }
    }

    private static func rank(_ test: Test) -> Int {
        switch test {
        case .value, .status: 0
        case .keys(let keys): 100 - min(keys.count, 50)
        case .anyKey: 150
        case .string, .list, .number, .bool: 200
        case .object: 300
        case .always: 400
        }
    }
}

extension [UnionForm.Keys] {
    /// Holds an alternative's own keys, if possible such as it must have, against those of the others.
    fileprivate func test(of index: Int) -> UnionForm.Test {
        let others = enumerated().filter { $0.offset != index }.reduce(into: Set<String>()) {
            $0.formUnion($1.element.all)
        }
        let telling = self[index].required.subtracting(others)
        if !telling.isEmpty { return .keys(telling.sorted()) }
        let own = self[index].all.subtracting(others)
        return own.isEmpty ? .object : .anyKey(own.sorted())
    }
}
