import Foundation

/// Names and values of a query or of a form that is URL-encoded.
struct FormFields: Sendable {
    struct Field: Sendable, Hashable {
        var name: String
        var value: String
    }

    let fields: [Field]

    init(_ fields: [Field]) {
        self.fields = fields
    }

    init(_ text: String) {
        fields = text.split(separator: "&").map { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return Field(name: Self.decoded(halves[0]), value: halves.count > 1 ? Self.decoded(halves[1]) : "")
        }
    }

    subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// The fields as an object, each of the type that the schema gives it.
    func json(_ schema: Schema, _ catalog: Catalog) -> JSON {
        var members: [String: JSON] = [:]
        for (name, group) in Dictionary(grouping: fields, by: \.name) {
            members[name] = TypedText(catalog: catalog).json(group.map(\.value), property: name, of: schema)
        }
        return .object(members)
    }

    private static func decoded(_ text: Substring) -> String {
        let spaced = text.replacing("+", with: " ")
        return spaced.removingPercentEncoding ?? String(spaced)
    }
}

extension FormFields {
    /// The fields as they stand in a query.
    static func text(_ fields: [Field]) -> String {
        let plain = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        return fields.map { field in
            [field.name, field.value].map { $0.addingPercentEncoding(withAllowedCharacters: plain) ?? $0 }
                .joined(separator: "=")
        }.joined(separator: "&")
    }
}
