/// The sentences of the documentation: the catalog's words, with limits and defaults after them.
struct DocPlanner {
    let api: API

    /// The words of a model.
    func of(_ model: Model) -> [String] { of(model.schema, fallback: model.name) }

    func of(_ schema: Schema, fallback: String) -> [String] { [schema.description ?? fallback] }

    /// The words of a property: its own, else those that serve its name everywhere; then what a value must be like.
    func ofProperty(_ property: FlatObject.Field, path: TypePlanner.Place) -> [String] {
        let words = property.schema.description ?? api.wording.properties[property.name] ?? ""
        return [([words] + facts(property.schema)).filter { !$0.isEmpty }.joined(separator: " ")].filter { !$0.isEmpty }
    }

    /// The words of a parameter, with its default and limits.
    func of(_ parameter: Endpoint.Parameter) -> String {
        let words = parameter.schema.description ?? api.wording.parameters[parameter.name] ?? ""
        return ([words] + facts(parameter.schema)).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// "1 to 1000.", "At most 64 characters.", "Default: 100."
    func facts(_ schema: Schema) -> [String] {
        if schema.limits.isEmpty, schema.defaultValue == nil { return [] }
        var out: [String] = []
        func range(_ low: String, _ high: String, _ unit: String) {
            let (from, to) = (schema.limit(low)?.text, schema.limit(high)?.text)
            func units(_ number: String) -> String {
                unit.isEmpty ? number : "\(number) \(unit)" + (number == "1" ? "" : "s")
            }
            switch (from, to) {
            case (let from?, let to?): out.append("\(from) to \(units(to)).")
            case (let from?, nil): if from != "0" { out.append("At least \(units(from)).") }
            case (nil, let to?): out.append("At most \(units(to)).")
            case (nil, nil): break
            }
        }
        range("minimum", "maximum", "")
        range("minLength", "maxLength", "character")
        range("minItems", "maxItems", "element")
        if let value = schema.defaultValue, !value.isArray, !value.isObject, !value.isNull {
            out.append("Default: `\(value.text)`.")
        }
        return out
    }
}
