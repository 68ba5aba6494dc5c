extension JSONTree {
    /// What the alternatives of a union are sorted by: names first, then what an object must have and may have.
    package var rank: String {
        if let name = string { return name }
        let members = object
        if let name = members?["type"]?.string, members?["values"] == nil { return name }
        let required = (members?["required"]?.array ?? []).map(\.plainText).sorted()
        let properties = (members?["properties"]?.object?.keys ?? []).sorted()
        let values = (members?["values"]?.array ?? []).map(\.plainText).sorted()
        let element = array ?? members?["type"]?.array ?? []
        var parts = required
        parts.append("|")
        parts += properties
        parts.append("|")
        parts += values
        parts.append("|")
        parts += element.map(\.rank)
        return "~" + parts.joined(separator: ",")
    }

    /// A simple value as text; empty for null and for what has parts.
    package var plainText: String {
        switch self {
        case .string(let text), .number(let text): text
        case .bool(let value): value ? "true" : "false"
        default: ""
        }
    }
}
