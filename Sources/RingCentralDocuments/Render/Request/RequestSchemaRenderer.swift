import RingCentralCatalog
import RingCentralGenerator

/// Prints the JSON Schema of requests, with the names that a catalog has: editors complete them.
struct RequestSchemaRenderer {
    let api: API

    func text() -> String { JSONWriter(width: 118).text(document()) }

    private func document() -> JSONTree {
        Self.object([
            (FileHeader.schema.key, .string(FileHeader.schema.value)),
            ("$schema", .string("http://json-schema.org/draft-07/schema#")),
            ("title", .string("What a client of \(api.service.title) is to have")),
            (
                "description",
                .string(
                    "Without areas, operations, permissions and events, everything is in; with some of them, what one "
                        + "of them names.")
            ),
            ("type", .string("object")),
            ("properties", .object(JSONMembers(names + exclude + dress))),
            ("additionalProperties", .bool(false)),
            ("definitions", .object(definitions())),
        ])
    }

    /// The lists of names, which stand at the top and in "exclude".
    private var names: [(String, JSONTree?)] {
        [
            ("areas", Self.list("area", "Areas, by their names in the client: all their endpoints.")),
            (
                "operations",
                Self.list("operation", "Single endpoints, by their ids or functions; retired ones as well.")
            ),
            ("permissions", Self.list("permission", "The endpoints for which the app needs one of these permissions.")),
            ("events", Self.list("event", "Events, besides those that tell of what the endpoints read.")),
        ]
    }

    private var exclude: [(String, JSONTree?)] {
        [
            (
                "exclude",
                Self.object([
                    ("description", .string("What is left out of what the rest names.")), ("type", .string("object")),
                    ("properties", .object(JSONMembers(names))), ("additionalProperties", .bool(false)),
                ])
            )
        ]
    }

    private var dress: [(String, JSONTree?)] {
        [
            ("$schema", Self.described("Where this schema lies, for editors.", [("type", .string("string"))])),
            ("access", Self.word(Endpoint.Access.self, "Only endpoints that read, or only those that write.")),
            (
                "retired",
                Self.described(
                    "Whether endpoints that the service no longer describes come with the others.",
                    [("type", .string("boolean")), ("default", .bool(false))])
            ),
            (
                "accessLevel",
                Self.word(ClientRequest.AccessLevel.self, "How far the generated declarations can be seen.", "internal")
            ),
            (
                "namespace",
                Self.described(
                    "A type around all generated types, so that they meet no others of your module.",
                    [("type", .string("string")), ("pattern", .string("^[A-Z][A-Za-z0-9]*$"))])
            ),
            (
                "catalog",
                Self.described(
                    "The folder of another catalog, relative to this file.", [("type", .string("string"))])
            ),
        ]
    }

    private func definitions() -> JSONMembers {
        let accessors = AreaNames(api).accessors
        return JSONMembers([
            ("area", Self.choice(api.areas.map { (accessors[$0.id]?.text ?? $0.id, $0.summary ?? $0.title) })),
            ("operation", operation()),
            ("permission", Self.choice(api.service.permissions.map { ($0.name, $0.description) })),
            ("event", Self.choice(api.service.events.map { ($0.name, $0.description) })),
        ])
    }

    /// Ids and functions; a function may also be written after its area.
    private func operation() -> JSONTree {
        let names = Self.choice(OperationNames(api).all.map { ($0.name, $0.endpoint.summary) })
        let qualified = Self.described(
            "The function of an area, as in client.AREA.FUNCTION.",
            [("type", .string("string")), ("pattern", .string("^[A-Za-z0-9_]+\\.[A-Za-z0-9_]+$"))])
        return Self.object([("anyOf", .array([names, qualified]))])
    }

    // MARK: Pieces

    private static func object(_ pairs: [(String, JSONTree?)]) -> JSONTree { .object(JSONMembers(pairs)) }

    private static func described(_ words: String, _ pairs: [(String, JSONTree?)]) -> JSONTree {
        object([("description", .string(words))] + pairs)
    }

    private static func list(_ kind: String, _ words: String) -> JSONTree {
        described(
            words,
            [
                ("type", .string("array")), ("minItems", .number("1")), ("uniqueItems", .bool(true)),
                ("items", object([("$ref", .string("#/definitions/\(kind)"))])),
            ])
    }

    private static func word<Word: RawRepresentable & CaseIterable>(
        _ type: Word.Type, _ words: String, _ usual: String? = nil
    ) -> JSONTree where Word.RawValue == String {
        described(words, [("enum", .strings(Word.allCases.map(\.rawValue))), ("default", usual.map { .string($0) })])
    }

    private static func choice(_ names: [(String, String)]) -> JSONTree {
        let sorted = names.sorted { $0.0 < $1.0 }
        // A list of no choices is no schema; what has no names takes none.
        if sorted.isEmpty { return .bool(false) }
        return object([
            ("oneOf", .array(sorted.map { described($0.1, [("const", .string($0.0))]) }))
        ])
    }
}
