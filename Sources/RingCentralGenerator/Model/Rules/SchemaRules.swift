/// The rules for shapes: that what they name exists, and that what they say of values fits together.
struct SchemaRules {
    let api: API
    let bag: DiagnosticBag

    func check(_ schema: Schema) {
        switch schema.shape {
        case .model(let name): reference(name, schema)
        case .list(let element): check(element)
        case .primitive, .object, .union: break
        }
        if !schema.isLeaf { checkParts(schema) }
        if let discriminator = schema.discriminator { check(discriminator, of: schema) }
        checkRequired(schema)
        checkLimits(schema)
        checkDefault(schema)
        checkLiteral(schema)
        checkPageSize(schema)
    }

    private func checkPageSize(_ schema: Schema) {
        guard schema.isPageSize, !UnionForm.canBePageSize(schema, api) else { return }
        bag.add(
            .badValue, "A page size is a whole number or one of some words, and this type is not",
            advice: "Write \"oneOf\" with an integer and a string with \"values\", or remove \"pageSize\"",
            at: schema.source["pageSize"] ?? schema.source)
    }

    private func checkParts(_ schema: Schema) {
        for name in schema.includes { reference(name, schema) }
        for alternative in schema.alternatives { check(alternative) }
        for property in schema.properties { check(property.schema) }
        if case .some(let type) = schema.additional { check(type) }
    }

    private func reference(_ name: String, _ schema: Schema) {
        if api.modelsByName[name] != nil { return }
        let close = bag.nearest(to: name, among: Array(api.modelsByName.keys) + Array(Schema.Primitive.byName.keys))
        bag.add(
            .unknownModel, "There is no type or model \"\(name)\"",
            advice: close.map { "Did you mean \"\($0)\"?" } ?? "Define it in models/, or correct its name",
            at: schema.source)
    }

    private func check(_ discriminator: Schema.Discriminator, of schema: Schema) {
        let names = Set(schema.alternatives.compactMap { if case .model(let name) = $0.shape { name } else { nil } })
        for choice in discriminator.mapping {
            let (value, model) = (choice.value, choice.model)
            if api.modelsByName[model] == nil {
                reference(model, schema)
            } else if !FlatObject(api.resolved(api.modelsByName[model]?.schema ?? schema), api).properties
                .contains(where: { $0.name == discriminator.property })
            {
                bag.add(
                    .discriminatorMismatch,
                    "\"\(model)\", chosen by \"\(value)\", has no property \"\(discriminator.property)\"",
                    advice: "Correct the discriminator's property, or add it to the model", at: schema.source)
            }
        }
        let mapped = Set(discriminator.mapping.map(\.model))
        if case .union = schema.shape, !mapped.isEmpty {
            for name in names.subtracting(mapped).sorted() {
                bag.add(
                    .discriminatorMismatch, "No value of \"\(discriminator.property)\" chooses \"\(name)\"",
                    advice: "Add it to the mapping, or remove the alternative", at: schema.source)
            }
        }
    }

    private func checkRequired(_ schema: Schema) {
        guard case .object = schema.shape, !schema.required.isEmpty else { return }
        // Most objects have what they require themselves.
        if schema.required.isSubset(of: schema.properties.map(\.name)) { return }
        let known = Set(FlatObject(schema, api).properties.map(\.name))
        for name in schema.required.subtracting(known).sorted() {
            let close = bag.nearest(to: name, among: Array(known))
            bag.add(
                .requiredMissing, "\"\(name)\" is required, but is no property",
                advice: close.map { "Did you mean \"\($0)\"?" } ?? "Add the property, or remove it from \"required\"",
                at: schema.source)
        }
    }

    private func checkLiteral(_ schema: Schema) {
        guard let literal = schema.literal else { return }
        let flat = FlatObject(schema, api)
        let place = schema.source["literal"] ?? schema.source
        guard let field = flat.properties.first(where: { $0.name == literal }) else {
            let close = bag.nearest(to: literal, among: flat.properties.map(\.name))
            bag.add(
                .unknownProperty, "\"literal\" names \"\(literal)\", which is no property",
                advice: close.map { "Did you mean \"\($0)\"?" } ?? "Name a property", at: place)
            return
        }
        var isText = false
        if case .primitive(let type) = api.resolved(field.schema).shape {
            isText = type.isText && api.resolved(field.schema).values.isEmpty
        }
        if !isText || flat.properties.contains(where: { $0.required && $0.name != literal }) {
            bag.add(
                .badValue, "A literal can't stand for a value of this model",
                advice: "Let \"literal\" name a string, with nothing else required, or remove it", at: place)
        }
    }

    private func checkLimits(_ schema: Schema) {
        if schema.limits.isEmpty { return }
        for low in LimitKey.all where low.bound == .least {
            let high = low.nameOfGreatest
            if let from = schema.limit(low.name), let to = schema.limit(high), let a = from.number, let b = to.number,
                a > b
            {
                bag.add(.limits, "\"\(low.name)\" is larger than \"\(high)\"", advice: "Correct one of them", at: from)
            }
        }
        for limit in schema.limits {
            if let kind = LimitKey.named(limit.key)?.kind { check(limit.value, of: kind, key: limit.key) }
        }
    }

    private func check(_ value: JSONValue, of kind: LimitKey.Kind, key: String) {
        func wrong(_ expected: String) {
            bag.add(.wrongType, "\"\(key)\" should be \(expected)", advice: "Correct the value", at: value)
        }
        switch kind {
        case .flag: if value.bool == nil { wrong("true or false") }
        case .expression:
            guard let pattern = value.string else { return wrong("a string") }
            if (try? Regex(pattern)) == nil {
                bag.add(.limits, "The pattern is no regular expression", advice: "Correct it", at: value)
            }
        case .number: if value.number == nil { wrong("a number") }
        case .count:
            // What is counted fits the whole numbers of every language that reads the catalog.
            if value.number == nil {
                wrong("a number")
            } else if value.int.map({ $0 < 0 || $0 > Int(Int32.max) }) ?? true {
                bag.add(
                    .limits, "\"\(key)\" is no count", advice: "Use a whole number from 0 to \(Int32.max)", at: value)
            }
        }
    }

    private func checkDefault(_ schema: Schema) {
        guard let value = schema.defaultValue else { return }
        let resolved = api.resolved(schema)
        let fits: Bool
        switch resolved.shape {
        case .primitive(.any): fits = true
        case .primitive(.object), .object: fits = value.isObject
        case .primitive(.boolean): fits = value.bool != nil
        case .primitive(let type):
            fits = type.isInteger ? value.int != nil : type.isNumber ? value.number != nil : value.isString
        case .list: fits = value.isArray
        case .union, .model: fits = true
        }
        if !fits {
            bag.add(
                .defaultMismatch, "The default is not of the type", advice: "Correct the default, or the type",
                at: value)
        } else if !resolved.values.isEmpty, !resolved.values.contains(where: { $0.text == value.text }) {
            bag.add(
                .defaultMismatch, "The default \"\(value.text)\" is none of the values",
                advice: "Use one of \(resolved.values.prefix(8).map { "\"\($0.text)\"" }.joined(separator: ", "))",
                at: value)
        }
        if let number = value.number {
            if let low = resolved.limit("minimum")?.number ?? schema.limit("minimum")?.number, number < low {
                bag.add(.limits, "The default is below the minimum", advice: "Correct one of them", at: value)
            }
            if let high = resolved.limit("maximum")?.number ?? schema.limit("maximum")?.number, number > high {
                bag.add(.limits, "The default is above the maximum", advice: "Correct one of them", at: value)
            }
        }
    }
}
