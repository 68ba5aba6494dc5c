import Foundation
import RingCentralRuntime

/// Makes responses up from the OpenAPI document, without the generator.
struct ResponseSampler {
    private let document: JSONValue
    /// How deep objects go; what is deeper has required members only, and ends soon.
    private static let depth = 5

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        document = try JSONValue(jsonData: Data(contentsOf: root.appendingPathComponent("Generated/openapi.json")))
    }

    /// A response of JSON with its status; nil if the operation has none.
    func response(of operation: APIOperation) -> (status: Int, body: SampleNode)? {
        let responses = document["paths"]?[operation.path]?[operation.method.rawValue.lowercased()]?["responses"]
        for (status, response) in responses?.object?.members ?? [] {
            guard let code = Int(status), (200..<300).contains(code), code != 207,
                let content = response["content"]?.object?.members.first(where: { $0.key.hasSuffix("json") })?.value,
                let schema = content["schema"]
            else { continue }
            return (code, sample(schema, named: "", depth: 0))
        }
        return nil
    }

    private func resolve(_ schema: JSONValue) -> JSONValue {
        var schema = schema
        for _ in 0..<16 {
            guard let reference = schema["$ref"]?.string, let name = reference.split(separator: "/").last,
                let target = document["components"]?["schemas"]?[String(name)]
            else { return schema }
            schema = target
        }
        return schema
    }

    private func sample(_ given: JSONValue, named name: String, depth: Int) -> SampleNode {
        let schema = resolve(given)
        if let first = schema["enum"]?[0] { return .scalar(first) }
        if let choices = schema["oneOf"]?.array ?? schema["anyOf"]?.array,
            schema["properties"] == nil, let choice = choices.first(where: { $0["type"]?.string != "null" })
        {
            return choose(choice, of: schema, named: name, depth: depth)
        }
        switch type(of: schema) {
        case "object": return object(schema, depth: depth)
        case "array":
            return .list(depth > Self.depth ? [] : [sample(schema["items"] ?? [:], named: name, depth: depth + 1)])
        case "integer", "number": return .scalar(1)
        case "boolean": return .scalar(true)
        case "string": return .scalar(schema["format"] == "date-time" ? "2030-01-02T03:04:05.000Z" : "1")
        default: return .scalar(["any": 1])
        }
    }

    private func type(of schema: JSONValue) -> String? {
        if schema["properties"] != nil || schema["allOf"] != nil { return "object" }
        return schema["type"]?.string ?? schema["type"]?.array?.compactMap(\.string).first { $0 != "null" }
    }

    /// One of several shapes, with the value that tells it from the others.
    private func choose(_ choice: JSONValue, of schema: JSONValue, named name: String, depth: Int) -> SampleNode {
        let node = sample(choice, named: name, depth: depth)
        guard case .object(var members) = node, let property = schema["discriminator"]?["propertyName"]?.string,
            let tag = schema["discriminator"]?["mapping"]?.object?.members.first(where: {
                $0.value.string == choice["$ref"]?.string
            })?.key
        else { return node }
        members.removeAll { $0.name == property }
        members.append(.init(name: property, value: .scalar(.string(tag)), isRequired: true))
        return .object(members)
    }

    private func object(_ schema: JSONValue, depth: Int) -> SampleNode {
        var properties: [(key: String, value: JSONValue)] = []
        var required: Set<String> = []
        gather(schema, &properties, &required)
        let members = properties.compactMap { key, value -> SampleNode.Member? in
            guard depth < 3 || required.contains(key), depth <= Self.depth else { return nil }
            return .init(
                name: key, value: sample(value, named: key, depth: depth + 1), isRequired: required.contains(key))
        }
        return .object(members)
    }

    private func gather(
        _ given: JSONValue, _ properties: inout [(key: String, value: JSONValue)], _ required: inout Set<String>
    ) {
        let schema = resolve(given)
        for part in schema["allOf"]?.array ?? [] { gather(part, &properties, &required) }
        for (key, value) in schema["properties"]?.object?.members ?? [] {
            properties.removeAll { $0.key == key }
            properties.append((key, value))
        }
        required.formUnion((schema["required"]?.array ?? []).compactMap(\.string))
    }
}
