import Foundation

/// A model whose fields are plain values, as forms want them.
enum FlatFields {
    static func members(_ json: JSONValue) throws -> [(key: String, value: JSONValue)] {
        guard let object = json.object else { throw EncodingProblem(reason: "a form needs an object") }
        return object.members
    }

    /// The texts of a plain value or of a list of them; nil if it is anything else. Null is no text at all.
    static func texts(_ value: JSONValue) -> [String]? {
        switch value {
        case .null: return []
        case .bool(let value): return [value ? "true" : "false"]
        case .number(let value): return [value.text]
        case .string(let value): return [value]
        case .array(let elements):
            var texts: [String] = []
            for element in elements {
                guard element.array == nil, let text = Self.texts(element) else { return nil }
                texts += text
            }
            return texts
        case .object: return nil
        }
    }

    /// The body of application/x-www-form-urlencoded.
    static func urlEncoded(_ model: some FieldValue) throws -> Data {
        let json = try JSONValue(jsonData: model.requestData())
        var pairs: [String] = []
        for (key, value) in try members(json) {
            guard let texts = texts(value) else { throw EncodingProblem(reason: "\(key) has no place in a form") }
            pairs += texts.map { PercentEncoding.encode(key) + "=" + PercentEncoding.encode($0) }
        }
        return Data(pairs.joined(separator: "&").utf8)
    }
}
