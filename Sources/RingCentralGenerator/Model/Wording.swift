/// Words that serve every parameter, or property, of a name.
struct Wording {
    var parameters: [String: String] = [:]
    var properties: [String: String] = [:]
    var source: JSONValue?
    var parameterKeys: [String: JSONValue] = [:]
    var propertyKeys: [String: JSONValue] = [:]
}
