import RingCentralGenerator

/// The structure that OpenAPI gives a document, as far as an import relies on it: what is built otherwise would be
/// taken for nothing, and what it describes be retired.
struct OpenAPIStructure {
    /// The parts of a document.
    private enum Part {
        case pathItem, operation, parameter, body, response, header, media, schema, components, security
    }

    /// What may stand somewhere.
    private indirect enum Form {
        case text, flag
        case one(Part), list(Form), map(Form)
    }

    private let bag: DiagnosticBag

    /// - Throws: `DiagnosticsError` with the place of everything that is built otherwise.
    static func check(_ document: JSONValue) throws {
        let structure = OpenAPIStructure(bag: DiagnosticBag())
        structure.check(document, members: ["paths": .map(.one(.pathItem)), "components": .one(.components)])
        try structure.bag.throwIfErrors()
    }

    private init(bag: DiagnosticBag) { self.bag = bag }

    /// The members of a part that are looked at, by their keys.
    private static func members(of part: Part) -> [String: Form] {
        switch part {
        case .pathItem:
            Dictionary(uniqueKeysWithValues: OpenAPISource.methods.map { ($0, Form.one(.operation)) })
                .merging(["parameters": .list(.one(.parameter))]) { first, _ in first }
        case .operation:
            [
                "operationId": .text, "summary": .text, "tags": .list(.text), "parameters": .list(.one(.parameter)),
                "requestBody": .one(.body), "responses": .map(.one(.response)), "deprecated": .flag,
                "security": .list(.one(.security)),
            ]
        case .parameter:
            ["name": .text, "in": .text, "required": .flag, "schema": .one(.schema), "content": .map(.one(.media))]
        case .body: ["required": .flag, "content": .map(.one(.media))]
        case .response: ["content": .map(.one(.media)), "headers": .map(.one(.header))]
        case .header, .media: ["schema": .one(.schema)]
        case .schema:
            [
                "properties": .map(.one(.schema)), "required": .list(.text), "items": .one(.schema),
                "allOf": .list(.one(.schema)), "oneOf": .list(.one(.schema)), "anyOf": .list(.one(.schema)),
            ]
        case .components:
            [
                "schemas": .map(.one(.schema)), "parameters": .map(.one(.parameter)), "headers": .map(.one(.header)),
                "responses": .map(.one(.response)), "requestBodies": .map(.one(.body)),
                "pathItems": .map(.one(.pathItem)),
            ]
        case .security: [:]
        }
    }

    private func check(_ value: JSONValue, _ form: Form) {
        switch form {
        case .text: expect(value.isString, "a string", value)
        case .flag: expect(value.bool != nil, "true or false", value)
        case .list(let element):
            expect(value.isArray, "a list", value)
            value.forEachElement { check($0, element) }
        case .map(let member):
            expect(value.isObject, "an object", value)
            value.forEachMember { key, _, value in if !key.hasPrefix("x-") { check(value, member) } }
        case .one(.schema) where value.bool != nil: break
        case .one(let part):
            expect(value.isObject, "an object", value)
            // What a reference names is checked where it stands.
            if value["$ref"] == nil { check(value, members: Self.members(of: part)) }
        }
    }

    private func check(_ value: JSONValue, members: [String: Form]) {
        value.forEachMember { key, _, member in if let form = members[key] { check(member, form) } }
    }

    private func expect(_ isSo: Bool, _ what: String, _ value: JSONValue) {
        if isSo { return }
        bag.add(
            .wrongType, "OpenAPI has \(what) here", advice: "Correct the document; nothing was taken over", at: value)
    }
}
