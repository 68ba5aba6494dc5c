import Foundation

@testable import RingCentralGenerator

/// The index of the Office API: every endpoint of it is in the catalog, and every parameter, unless a difference is
/// listed with its reason.
struct OfficeIndex: Decodable {
    struct Row: Decodable {
        var area: String
        var operationId: String
        var method: String
        var path: String
        var parameters: [Parameter]
    }

    struct Parameter: Decodable {
        var name: String
        var type: String?
        var `default`: String?
        var required: Bool
    }

    /// A parameter that the catalog has otherwise, or elsewhere.
    struct Difference: Codable, Hashable {
        var endpoint: String
        var parameter: String
        /// What differs, such as "gone", "in the body", "type string, array now" or "required, optional now".
        var differs: [String]
        var reason: String
    }

    static func rows() throws -> [Row] {
        try JSONDecoder().decode(
            [Row].self, from: Data(contentsOf: Places.fixtures.appendingPathComponent("index.json")))
    }

    static func differences() throws -> [Difference] {
        let file = Places.fixtures.appendingPathComponent("index-differences.json")
        return try JSONDecoder().decode([Difference].self, from: Data(contentsOf: file))
    }

    /// How a parameter of the catalog differs from its row; empty if it does not.
    static func compare(_ parameter: Parameter, in row: Row, _ endpoint: Endpoint, _ api: API) -> [String] {
        // A parameter called body, or one without a type, stands for the body of the request.
        if parameter.name == "body" || (parameter.type ?? "").isEmpty { return endpoint.body == nil ? ["no body"] : [] }
        var differs: [String] = []
        var name = parameter.name
        // Parameters of the path are the same where they stand in the same place.
        if let place = Endpoint.parameterNames(in: row.path).firstIndex(of: name) {
            name = endpoint.pathParameterNames[place]
            if name != parameter.name { differs.append("called \(name) now") }
        }
        guard let found = endpoint.parameters.first(where: { $0.name == name }) else {
            let inBody = endpoint.body?.contents.contains { content in
                FlatObject(api.resolved(content.schema), api).properties.contains { $0.name == name }
            }
            return [inBody == true ? "in the body" : "gone"]
        }
        let type = word(api.resolved(found.schema), api)
        if type != parameter.type { differs.append("type \(parameter.type ?? "none"), \(type) now") }
        let value = found.schema.defaultValue.map {
            $0.isArray ? $0.elements.map(\.text).joined(separator: ",") : $0.text
        }
        if value != plain(parameter.default) {
            differs.append("default \(plain(parameter.default) ?? "none"), \(value ?? "none") now")
        }
        if found.required != parameter.required {
            differs.append(parameter.required ? "required, optional now" : "optional, required now")
        }
        return differs
    }

    /// The index writes True, False and None as Python does.
    static func plain(_ value: String?) -> String? {
        switch value {
        case "True": "true"
        case "False": "false"
        case "None": nil
        default: value
        }
    }

    /// The index's word for a shape: JSON's types, whatever the format.
    private static func word(_ schema: Schema, _ api: API) -> String {
        switch schema.shape {
        case .primitive(let type):
            if type.isInteger { return "integer" }
            if type.isNumber { return "number" }
            return [.boolean, .any, .object].contains(type) ? type.rawValue : "string"
        case .list: return "array"
        case .object: return "object"
        case .union:
            return schema.isPageSize ? "integer or word" : "one of several"
        case .model(let name): return name
        }
    }
}
