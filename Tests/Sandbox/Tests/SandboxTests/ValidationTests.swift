import Foundation
import Testing

/// Requests are held against the catalog.
@Suite struct ValidationTests {
    static let extensionPath = "/restapi/v1.0/account/~/extension/~"
    static let sms =
        #"{"from": {"phoneNumber": "+16505550100"}, "to": [{"phoneNumber": "+16505550101"}], "text": "Hi"}"#

    @Test func acceptsWhatIsRight() async throws {
        try await withSandbox { client in
            let answer = try await client.json("POST", Self.extensionPath + "/sms", Self.sms)
            #expect(answer.status == 200)
            #expect(answer.headers["content-type"] == "application/json")
            #expect(answer.headers["rcrequestid"] != nil)
            #expect((answer.json["to"] as? [[String: Any]])?.isEmpty == false)
        }
    }

    @Test(arguments: [
        ("/call-log?foo=1", "foo"), ("/call-log?page=x", "page"), ("/call-log?page=0", "page"),
        ("/call-log?perPage=1001", "perPage"), ("/call-log?direction=Sideways", "direction"),
        ("/call-log?dateFrom=yesterday", "dateFrom"), ("/call-log?view=Simple&view=Detailed", "view"),
        ("/call-log?showDeleted=maybe", "showDeleted"),
    ])
    func refusesParameters(path: String, name: String) async throws {
        try await withSandbox { client in
            let answer = try await client.get(Self.extensionPath + path)
            #expect(answer.status == 400)
            #expect(answer.code == "CMN-101")
            #expect(answer.parameter == name)
        }
    }

    @Test(arguments: [
        "/call-log?direction=Inbound&direction=Outbound", "/call-log?perPage=max", "/call-log?dateFrom=2026-01-15",
        "/call-log?dateFrom=2026-01-15T09:30:00.000Z&phoneNumber=%2B16505550100",
    ])
    func acceptsParameters(path: String) async throws {
        try await withSandbox { client in
            let answer = try await client.get(Self.extensionPath + path)
            #expect(answer.status == 200)
        }
    }

    @Test(arguments: [
        (#"{"to": [{"phoneNumber": "+1"}], "text": "Hi"}"#, "from"),
        (#"{"from": {"phoneNumber": 1}, "to": [{"phoneNumber": "+1"}], "text": "Hi"}"#, "from.phoneNumber"),
        (#"{"from": {"phoneNumber": "+1"}, "to": {"phoneNumber": "+1"}, "text": "Hi"}"#, "to"),
        (#"{"from": {"phoneNumber": "+1"}, "to": [{}], "text": "Hi"}"#, "to[0].phoneNumber"),
        (#"{"from": {"phoneNumber": "+1"}, "to": [{"phoneNumber": "+1"}], "text": "Hi", "x": 1}"#, "x"),
        ("{", "body"), ("", "body"),
    ])
    func refusesBodies(body: String, name: String) async throws {
        try await withSandbox { client in
            let answer = try await client.json("POST", Self.extensionPath + "/sms", body)
            #expect(answer.status == 400)
            #expect(answer.parameter == name)
        }
    }

    @Test func refusesOtherMediaTypes() async throws {
        try await withSandbox { client in
            let headers = ["Content-Type": "text/plain"]
            let path = Self.extensionPath + "/sms"
            let answer = try await client.send("POST", path, headers: headers, body: Data("x".utf8))
            #expect(answer.status == 415)
        }
    }

    @Test func knowsItsPaths() async throws {
        try await withSandbox { client in
            let unknown = try await client.get("/restapi/v1.0/nothing")
            #expect(unknown.status == 404)
            #expect(unknown.code == "CMN-102")
            let method = try await client.send("DELETE", Self.extensionPath + "/sms")
            #expect(method.status == 405)
            #expect(method.headers["allow"] == "POST")
        }
    }

    @Test func refusesInTheFormOfSCIM() async throws {
        try await withSandbox { client in
            let answer = try await client.get("/scim/v2/Users?count=many")
            #expect(answer.status == 400)
            #expect(answer.json["status"] as? String == "400")
            #expect(answer.json["schemas"] as? [String] == ["urn:ietf:params:scim:api:messages:2.0:Error"])
        }
    }

    @Test func writesDownWhatCame() async throws {
        try await withSandbox { client in
            _ = try await client.json("POST", Self.extensionPath + "/sms", "{}")
            let log = try await client.get("/__sandbox/log").list
            #expect(log.last?["operation"] as? String == "createSMSMessage")
            #expect(log.last?["accepted"] as? Bool == false)
            #expect((log.last?["refusal"] as? String)?.contains("from is missing") == true)
            let counts = try await client.get("/__sandbox/counts").json
            #expect(counts["createSMSMessage"] as? Int == 1)
            #expect(try await client.send("POST", "/__sandbox/reset").status == 204)
            #expect(try await client.get("/__sandbox/log").list.isEmpty)
        }
    }
}
