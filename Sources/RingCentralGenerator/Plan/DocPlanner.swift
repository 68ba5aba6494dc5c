/// The sentences of the documentation: the catalog's words, with limits and defaults after them.
struct DocPlanner {
    let api: API

    /// The words of a model, and what was corrected in it.
    func of(_ model: Model) -> [String] {
        of(model.schema, fallback: model.name) + corrections(api.corrections(ofModel: model.name))
    }

    /// A note for each correction, with the reason and where that was seen.
    func corrections(_ overrides: [Override]) -> [String] {
        overrides.flatMap { ["", "> Note: Corrected: \($0.place). \($0.sentence)"] }
    }

    func of(_ schema: Schema, fallback: String) -> [String] { [schema.description ?? fallback] }

    /// The words of a property: its own, else those that serve its name everywhere; then what a value must be like.
    func of(_ property: FlatObject.Field) -> Words {
        words(property.schema, property.schema.description ?? api.wording.properties[property.name])
    }

    /// The words of a parameter, with its default and limits.
    func of(_ parameter: Endpoint.Parameter) -> Words {
        words(parameter.schema, parameter.schema.description ?? api.wording.parameters[parameter.name])
    }

    private func words(_ schema: Schema, _ text: String?) -> Words {
        var words = Words(text: text ?? "")
        // The number of records on a page, beside which a word may stand.
        let number = schema.alternatives.isEmpty ? nil : schema.alternatives.first { !$0.limits.isEmpty }
        let schema = number.flatMap { schema.isPageSize ? $0 : nil } ?? schema
        if !schema.limits.isEmpty { words.limits = limits(schema) }
        if let value = schema.defaultValue, !value.isArray, !value.isObject, !value.isNull {
            words.defaultValue = value.text
        }
        return words
    }

    /// "1 to 1000.", "At most 64 characters."
    private func limits(_ schema: Schema) -> [String] {
        var out: [String] = []
        func range(_ low: String, _ high: String, _ unit: String) {
            var (from, to) = (schema.limit(low)?.text, schema.limit(high)?.text)
            // Nothing is shorter than empty.
            if !unit.isEmpty, from == "0" { from = nil }
            func units(_ number: String) -> String {
                unit.isEmpty ? number : "\(number) \(unit)" + (number == "1" ? "" : "s")
            }
            switch (from, to) {
            case (let from?, let to?) where from == to: out.append("Exactly \(units(to)).")
            case (let from?, let to?): out.append("\(from) to \(units(to)).")
            case (let from?, nil): if from != "0" { out.append("At least \(units(from)).") }
            case (nil, let to?): out.append("At most \(units(to)).")
            case (nil, nil): break
            }
        }
        range("minimum", "maximum", "")
        range("minLength", "maxLength", "character")
        range("minItems", "maxItems", "element")
        if schema.limit("uniqueItems")?.bool == true { out.append("All different.") }
        if let pattern = schema.limit("pattern") { out.append("Matches `\(pattern.text)`.") }
        return out
    }
}
