import Foundation
import RingCentralGenerator

/// An endpoint as an operation of OpenAPI, with what only the extensions can say.
struct OpenAPIOperation {
    let api: API
    private let schemas: OpenAPISchema
    private let upstream: UpstreamValues

    init(api: API, upstream: UpstreamValues) {
        self.api = api
        self.upstream = upstream
        schemas = OpenAPISchema(api: api)
    }

    func tree(_ endpoint: Endpoint, _ area: Area) -> JSONTree {
        var out = JSONMembers([
            ("tags", .strings([area.title])), ("operationId", .string(endpoint.id)),
            ("summary", endpoint.summary.isEmpty ? nil : .string(endpoint.summary)),
            ("description", endpoint.notes.isEmpty ? nil : .string(endpoint.notes.joined(separator: "\n\n"))),
        ])
        if endpoint.lifecycle != .current { out["deprecated"] = .bool(true) }
        switch endpoint.authorization {
        case .token: break
        case .client:
            out["security"] = .array([.object(JSONMembers([("AppCredentials", .array([]))])), .object(JSONMembers())])
        case .none: out["security"] = .array([])
        }
        if !endpoint.parameters.isEmpty { out["parameters"] = .array(endpoint.parameters.map(parameter)) }
        out["requestBody"] = endpoint.body.map(body)
        out["responses"] = .object(responses(endpoint))
        extensions(endpoint, &out)
        return .object(out)
    }

    private func extensions(_ endpoint: Endpoint, _ out: inout JSONMembers) {
        func text(_ value: String?) -> JSONTree? { value.map { .string($0) } }
        out["x-permission"] = text(endpoint.permission)
        out["x-user-permission"] = text(endpoint.userPermission)
        out["x-rate-limit-group"] = text(endpoint.rateGroup)
        out["x-access"] = .string(endpoint.access.rawValue)
        out["x-lifecycle"] = .string(endpoint.lifecycle.rawValue)
        out["x-replacement"] = text(endpoint.replacement)
        out["x-availability"] = text(endpoint.availability)
        if endpoint.authorization != .token { out["x-authorization"] = .string(endpoint.authorization.rawValue) }
        out["x-request-max-body-size"] = endpoint.maximumBodySize.map { .number(String($0)) }
        if endpoint.media { out["x-media-api"] = .bool(true) }
        if !endpoint.events.isEmpty {
            out["x-notifications"] = .array(
                endpoint.events.map { .object(JSONMembers([("$ref", .string("#/components/schemas/\($0)"))])) })
        }
        out["x-name"] = text(endpoint.swiftName)
        out["x-upstream"] = upstream.tree("endpoints", endpoint.id)
    }

    private func parameter(_ parameter: Endpoint.Parameter) -> JSONTree {
        let schema = parameter.schema
        var members = schemas.members(schema)
        members["description"] = nil
        var deprecated = false
        if members["deprecated"] != nil {
            deprecated = true
            members["deprecated"] = nil
        }
        let words = schema.description ?? api.wording.parameters[parameter.name]
        var out = JSONMembers([
            ("name", .string(parameter.name)), ("in", .string(parameter.place.rawValue)),
            ("required", parameter.required ? .bool(true) : nil), ("description", words.map { .string($0) }),
            ("deprecated", deprecated ? .bool(true) : nil),
        ])
        if parameter.commaSeparated, parameter.place == .query, case .list = api.resolved(schema).shape {
            out["explode"] = .bool(false)
        }
        out["schema"] = .object(members)
        return .object(out)
    }

    private func body(_ body: Endpoint.Body) -> JSONTree {
        .object(
            JSONMembers([("required", body.required ? .bool(true) : nil), ("content", .object(content(body.contents)))])
        )
    }

    private func content(_ contents: [Endpoint.Content]) -> JSONMembers {
        JSONMembers(contents.map { ($0.media.text, .object(JSONMembers([("schema", schemas.tree($0.schema))]))) })
    }

    private func responses(_ endpoint: Endpoint) -> JSONMembers {
        var out = JSONMembers()
        for response in endpoint.responses {
            let headers = JSONMembers(
                response.headers.map { ($0.name, .object(JSONMembers([("schema", schemas.tree($0.schema))]))) })
            out[response.status.text] = .object(
                JSONMembers([
                    ("description", .string(HTTPStatus.phrase(response.status.text))),
                    ("headers", headers.isEmpty ? nil : .object(headers)),
                    ("content", response.contents.isEmpty ? nil : .object(content(response.contents))),
                ]))
        }
        if out.isEmpty { out["default"] = .object(JSONMembers([("description", .string("Answer"))])) }
        return out
    }
}
