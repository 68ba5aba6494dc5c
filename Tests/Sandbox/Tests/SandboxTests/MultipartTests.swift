import Foundation
import Testing

/// Forms with files are held against the catalog, part by part.
@Suite struct MultipartTests {
    static let fax = "/restapi/v1.0/account/~/extension/~/fax"
    static let type = ["Content-Type": "multipart/form-data; boundary=b"]
    static let json = part(
        "Content-Disposition: form-data; name=\"json\"\r\nContent-Type: application/json",
        "{\"to\":[{\"phoneNumber\":\"+16505550101\"}]}")
    static let file = part(
        "Content-Disposition: form-data; name=\"attachment\"; filename=\"a.txt\"\r\nContent-Type: text/plain", "fax")

    static func part(_ headers: String, _ content: String) -> String { "--b\r\n\(headers)\r\n\r\n\(content)\r\n" }
    static func body(_ parts: String...) -> Data { Data((parts.joined() + "--b--\r\n").utf8) }

    @Test func takesAFaxOfTwoFiles() async throws {
        try await withSandbox { client in
            let body = Self.body(Self.json, Self.file, Self.file)
            let answer = try await client.send("POST", Self.fax, headers: Self.type, body: body)
            #expect(answer.status == 200)
        }
    }

    @Test(arguments: [
        (body(file, json), "MSG-350"),
        (
            body(json, part("Content-Disposition: form-data; name=\"attachment\"\r\nContent-Type: text/plain", "x")),
            "MSG-350"
        ),
        (body(json, part("Content-Disposition: form-data; name=\"attachment\"; filename=\"a\"", "x")), "MSG-351"),
        (Data("--b\r\nno end".utf8), "MSG-350"),
        (body(json), "CMN-101"),
        (
            body(part("Content-Disposition: form-data; name=\"json\"\r\nContent-Type: application/json", "{}"), file),
            "CMN-101"
        ),
        (body(json, file, file.replacing("attachment", with: "other")), "CMN-101"),
    ])
    func refuses(body: Data, code: String) async throws {
        try await withSandbox { client in
            let answer = try await client.send("POST", Self.fax, headers: Self.type, body: body)
            #expect((answer.status, answer.code) == (400, code))
        }
    }

    @Test func takesFieldsAsParts() async throws {
        try await withSandbox { client in
            let name = Self.part("Content-Disposition: form-data; name=\"name\"", "Greeting")
            let path = "/restapi/v1.0/account/~/ivr-prompts"
            let answer = try await client.send("POST", path, headers: Self.type, body: Self.body(name, Self.file))
            #expect(answer.status == 200)
            let unknown = Self.part("Content-Disposition: form-data; name=\"title\"", "Greeting")
            let refused = try await client.send("POST", path, headers: Self.type, body: Self.body(unknown, Self.file))
            #expect((refused.status, refused.parameter) == (400, "title"))
        }
    }
}
