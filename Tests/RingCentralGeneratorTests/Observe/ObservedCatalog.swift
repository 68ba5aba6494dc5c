import Foundation

@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator
@testable import RingCentralObservation

/// A small catalog in a folder of its own, and recordings that are compared with it.
struct ObservedCatalog {
    let folder: TemporaryFolder
    var catalog: URL { folder.url.appendingPathComponent("spec") }

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.service, to: "spec/service.json")
        try folder.write(Self.areas, to: "spec/areas/Things.json")
        try folder.write(Self.models, to: "spec/models/Things.json")
    }

    /// The deviations of a recording, a line each: `operation | part | place | kind | found | n of m`.
    func deviations(_ text: String, name: String = "calls.jsonl") throws -> [String] {
        try report(text, name: name).entries.map(Self.line)
    }

    func report(_ text: String, name: String = "calls.jsonl", write: Bool = false) throws -> ObservationReport {
        try folder.write(text, to: name)
        return try Observer(catalog: catalog)
            .observe([folder.url.path + "/" + name], proposing: write ? .write : .nothing)
    }

    static func line(_ entry: ObservationReport.Entry) -> String {
        [
            entry.operation, entry.part, entry.place, entry.kind.rawValue, entry.found, "\(entry.count) of \(entry.of)",
        ].joined(separator: " | ")
    }

    /// A line of a recording: a response with JSON.
    static func exchange(
        _ method: String, _ path: String, status: Int = 200, _ body: String,
        more: String = ""
    ) -> String {
        #"{"method":"\#(method)","path":"\#(path)","status":\#(status),"date":"2026-11-29","headers":"#
            + #"{"content-type":"application/json"},"form":"json","body":\#(body)\#(more)}"# + "\n"
    }

    /// A thing as it is described.
    static let thing = #"{"id":"1","size":1,"state":"Open","uri":"u"}"#

    private static let service = #"""
        {
          "format": 1, "name": "Sample", "title": "Sample API", "version": "1", "description": "A service for tests.",
          "servers": { "production": { "url": "https://api.example.com", "description": "The real one." } },
          "errorCodes": { "CMN-102": { "status": 404, "description": "Nothing is there." } },
          "batch": { "limit": 50, "media": "application/json", "description": "Several at once.",
            "entry": { "id": "resourceId", "status": "status", "body": "body" } }
        }
        """#

    private static let areas = #"""
        {
          "title": "Things", "summary": "All about things.",
          "endpoints": {
            "readThing": {
              "method": "GET", "path": "/restapi/v1.0/things/{thingId}", "summary": "Reads a thing.",
              "parameters": { "thingId": { "type": ["string"], "description": "The things." } }, "batch": 50,
              "responses": {
                "200": { "content": { "application/json": "Thing" }, "headers": { "ETag": "string" } },
                "207": { "content": { "application/json": [{ "properties": {
                  "resourceId": { "type": "string", "description": "Id." },
                  "status": { "type": "int32", "description": "Status." },
                  "body": { "type": "Thing", "description": "The thing." } } }] } }
              }
            },
            "findThing": {
              "method": "GET", "path": "/restapi/v1.0/things/search", "summary": "Finds a thing.", "response": "Thing"
            },
            "listThings": {
              "method": "GET", "path": "/restapi/v1.0/things", "summary": "Lists things.",
              "parameters": {
                "page": { "type": "int32", "description": "The page." },
                "deep": { "type": "boolean", "description": "All." },
                "state": { "type": ["State"], "description": "The states.", "separator": "comma" },
                "owner": { "type": "string", "required": true, "description": "The owner." },
                "Trace": { "type": "string", "in": "header", "required": true, "description": "A header." },
                "X-States": { "type": ["State"], "in": "header", "description": "The states, in a header." }
              },
              "response": { "properties": { "records": { "type": ["Thing"], "description": "The things." } } }
            },
            "createThing": {
              "method": "POST", "path": "/restapi/v1.0/things", "summary": "Creates a thing.",
              "body": "NewThing", "responses": { "201": "Thing" }
            },
            "deleteThing": {
              "method": "DELETE", "path": "/restapi/v1.0/things/{thingId}", "summary": "Deletes a thing.",
              "parameters": { "thingId": { "type": "string", "description": "The thing." } },
              "responses": { "204": null }
            },
            "getToken": {
              "method": "POST", "path": "/restapi/oauth/token", "summary": "Gets a token.",
              "body": { "content": { "application/x-www-form-urlencoded": { "required": ["grant_type"], "properties": {
                "grant_type": { "type": "string", "description": "The grant." } } } } },
              "response": { "additional": true, "properties": { "scope": { "type": "string", "description": "Scope." } } }
            },
            "readSound": {
              "method": "GET", "path": "/restapi/v1.0/things/{thingId}/sound", "summary": "Reads a sound.",
              "parameters": { "thingId": { "type": "string", "description": "The thing." } },
              "responses": { "200": { "content": { "audio/*": "binary" } } }
            }
          }
        }
        """#

    private static let models = #"""
        {
          "models": {
            "Base": { "description": "What all have.", "required": ["uri"], "properties": {
              "uri": { "type": "string", "description": "Address." } } },
            "State": { "description": "A state.", "type": "string", "values": ["Closed", "Open"] },
            "Thing": {
              "description": "A thing.", "includes": ["Base"], "required": ["id", "size"],
              "properties": {
                "id": { "type": "string", "description": "Id." },
                "size": { "type": "int32", "description": "Size." },
                "when": { "type": "date-time", "description": "When." },
                "day": { "type": "date", "description": "Day." },
                "state": { "type": "State", "description": "State." },
                "tags": { "type": ["string"], "description": "Tags." },
                "maybe": { "type": "string", "nullable": true, "description": "Perhaps null." },
                "labels": { "type": "object", "additional": "int64", "description": "Numbers by name." },
                "anything": { "type": "any", "description": "Anything." },
                "parts": { "description": "Parts.", "type": [{ "required": ["no"], "properties": {
                  "no": { "type": "int32", "description": "Number." } } }] },
                "inner": { "type": "Thing", "description": "A thing in it." },
                "kind": { "description": "One of two.", "oneOf": ["Circle", "Square"],
                  "discriminator": { "property": "form", "mapping": { "Circle": "Circle", "Square": "Square" } } },
                "mixed": { "type": "Mixed", "description": "With a choice in what it includes." },
                "either": { "description": "A word or a number.", "oneOf": ["string", "int64"] }
              }
            },
            "Shaped": { "description": "One of two shapes.", "oneOf": ["Circle", "Square"], "properties": {
              "color": { "type": "string", "description": "Color." } } },
            "Mixed": { "description": "A shape with a name.", "includes": ["Shaped"], "required": ["name"],
              "properties": { "name": { "type": "string", "description": "Name." } } },
            "Circle": { "description": "Round.", "required": ["form", "radius"], "properties": {
              "form": { "type": "string", "values": ["Circle"], "description": "Form." },
              "radius": { "type": "double", "description": "Radius." } } },
            "Square": { "description": "With corners.", "required": ["form", "side"], "properties": {
              "form": { "type": "string", "values": ["Square"], "description": "Form." },
              "side": { "type": "double", "description": "Side." } } },
            "NewThing": { "description": "A thing to be.", "required": ["id", "name"], "properties": {
              "id": { "type": "string", "readOnly": true, "description": "Id." },
              "name": { "type": "string", "description": "Name." } } }
          }
        }
        """#
}
