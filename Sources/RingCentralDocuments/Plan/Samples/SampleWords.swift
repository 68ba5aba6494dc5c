import RingCentralGenerator

/// Made-up values without parts, found by what is known of a schema: its values, default, name, format and limits.
struct SampleWords {
    /// Values that the catalog gives for names.
    let samples: [String: JSONTree]

    /// A value for a schema without parts.
    ///
    /// - Parameters:
    ///   - name: The name of the parameter or the property.
    ///   - holders: What holds it, the nearest first: a model, a property, an endpoint. For `to` there may be a
    ///     `to.phoneNumber`.
    func value(
        of schema: Schema, _ type: Schema.Primitive, named name: String, in holders: [String] = []
    ) -> SampleValue {
        for holder in holders where !holder.isEmpty {
            guard let text = samples["\(holder).\(name)"]?.string else { continue }
            let isValue = schema.values.contains { $0.text == text }
            if isValue || !schema.isEnumeration && (type == .string || type == .dateTime) { return .text(text) }
        }
        if let known = known(schema, name) { return known }
        switch type {
        case .boolean: return .bool(schema.defaultValue?.bool ?? true)
        case .integer, .int32, .int64: return .number(number(schema, name, whole: true))
        case .number, .float, .double: return .number(number(schema, name, whole: false))
        case .binary, .byte: return .file(file(name))
        case .object: return .object([.init(name: "key", value: .text("value"))])
        case .any: return sample(name).map { SampleValue($0) } ?? .text(Self.phrase(name))
        default: return .text(text(schema, type, name))
        }
    }

    /// A text of a type that is given by its name in the catalog, such as `date-time`.
    func text(_ type: String, named name: String) -> String {
        text(limits: (0, .max), Schema.Primitive(rawValue: type) ?? .string, name)
    }

    // MARK: By what the schema says

    /// The value that the catalog gives for just this name, the default, or the first of the known values.
    private func known(_ schema: Schema, _ name: String) -> SampleValue? {
        if !schema.values.isEmpty, let text = samples[name]?.string, schema.values.contains(where: { $0.text == text })
        {
            return .text(text)
        }
        if let value = schema.defaultValue, !value.isNull, !value.isArray, !value.isObject, !value.text.isEmpty {
            return SampleValue(JSONTree(value))
        }
        return schema.values.min { $0.text < $1.text }.map { SampleValue(JSONTree($0)) }
    }

    // MARK: Numbers

    private func number(_ schema: Schema, _ name: String, whole: Bool) -> String {
        let (low, high) = (schema.limit("minimum")?.number, schema.limit("maximum")?.number)
        func fits(_ value: Double) -> Bool { value >= low ?? -.infinity && value <= high ?? .infinity }
        if let text = sampleText(name), text.first?.isNumber == true, let value = Double(text), fits(value),
            !whole || Int32(text) != nil
        {
            return text
        }
        if fits(1) { return "1" }
        // One of the limits keeps 1 out, and fits itself.
        let limit = (low ?? 1) > 1 ? schema.limit("minimum") : schema.limit("maximum")
        return limit?.text ?? "1"
    }

    // MARK: Text

    private func text(_ schema: Schema, _ type: Schema.Primitive, _ name: String) -> String {
        text(limits: (schema.limit("minLength")?.int ?? 0, schema.limit("maxLength")?.int ?? .max), type, name)
    }

    private func text(limits: (Int, Int), _ type: Schema.Primitive, _ name: String) -> String {
        let (shortest, longest) = limits
        if let formatted = Self.formatted(type, name) { return formatted }
        if let text = sampleText(name), (shortest...max(shortest, longest)).contains(text.count) { return text }
        if let fallback = Self.fallback(type) { return fallback }
        var text = Self.phrase(name)
        while text.count < shortest { text += " " + text }
        return String(text.prefix(longest))
    }

    /// Formats that leave nothing to the name.
    private static func formatted(_ type: Schema.Primitive, _ name: String) -> String? {
        switch type {
        case .dateTime: SampleDay(name).dateTime
        case .date: SampleDay(name).rawValue
        case .time: SampleDay(name) == .first ? "09:30:00" : "17:30:00"
        case .uuid: "123e4567-e89b-12d3-a456-426614174000"
        case .ipv4: "192.0.2.1"
        default: nil
        }
    }

    /// Formats for which the name may know something better.
    private static func fallback(_ type: Schema.Primitive) -> String? {
        switch type {
        case .uri: "https://example.com/"
        case .email: "ann@example.com"
        case .password: "correct horse battery"
        default: nil
        }
    }

    /// The words of a name as a phrase: `siteAccess` as "Site access".
    private static func phrase(_ name: String) -> String {
        let words = WordForm.words(name)
        return words.isEmpty ? "Text" : WordForm.upperFirst(words.joined(separator: " "))
    }

    // MARK: Names

    func file(_ name: String) -> SampleFile {
        guard let sample = sample(name), let file = sample["file"]?.string, let type = sample["contentType"]?.string
        else { return SampleFile(name: "file.txt", contentType: "text/plain") }
        return SampleFile(name: file, contentType: type)
    }

    private func sampleText(_ name: String) -> String? { sample(name).flatMap { SampleValue($0).plainText } }

    /// What the catalog gives for a name, or for the end of it: `ownerExtensionId` may be any `extensionId` or `id`.
    private func sample(_ name: String) -> JSONTree? {
        if let exact = samples[name] { return exact }
        if let known = found.samples[name] { return known }
        let sample = Wording.endings(of: name).lazy.compactMap { samples[$0] }.first
        found.samples[name] = .some(sample)
        return sample
    }

    /// What was found for names: thousands of properties share a few hundred.
    private final class Found {
        var samples: [String: JSONTree?] = [:]
    }
    private let found = Found()
}
