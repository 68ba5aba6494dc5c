import Foundation
import RingCentralRuntime
import RingCentralTesting
import Testing

@Suite struct MultipartTests {
    let transport = MockTransport()
    let fax = FaxRequest(
        to: ["+1", "+2"], note: "hi", meta: ThreadUser(name: "Ann"),
        attachment: [
            FilePart(Data("one".utf8), filename: "a\"\r\n.txt", contentType: "text/plain"),
            FilePart(Data("two".utf8), filename: "b.pdf", contentType: "application/pdf"),
        ], cover: FilePart(Data("three".utf8), filename: "c", contentType: "x/y"))

    func sent(_ form: MultipartForm) async throws -> SentRequest {
        transport.answer(.post, "/fax", status: 204)
        try await endpoints(transport).sendFax(fax, as: form).send()
        return try #require(transport.sent.first)
    }

    /// What separates the parts: no two bodies share it, so none can be made to hold it.
    func boundary(_ sent: SentRequest, _ type: String) throws -> String {
        let header = try #require(sent.headers["Content-Type"])
        #expect(header.hasPrefix("\(type); boundary=ringcentral-"))
        return String(header.dropFirst("\(type); boundary=".count))
    }

    @Test func putsJSONFirst() async throws {
        let sent = try await sent(.formData(.jsonFirst))
        let boundary = try boundary(sent, "multipart/form-data")
        #expect(
            sent.text.components(separatedBy: "\r\n") == [
                "--\(boundary)",
                "Content-Disposition: form-data; name=\"json\"; filename=\"request.json\"",
                "Content-Type: application/json", "", #"{"to":["+1","+2"],"note":"hi","meta":{"name":"Ann"}}"#,
                "--\(boundary)",
                "Content-Disposition: form-data; name=\"attachment\"; filename=\"a%22%0D%0A.txt\"",
                "Content-Type: text/plain", "", "one", "--\(boundary)",
                "Content-Disposition: form-data; name=\"attachment\"; filename=\"b.pdf\"",
                "Content-Type: application/pdf", "", "two", "--\(boundary)",
                "Content-Disposition: form-data; name=\"cover\"; filename=\"c\"", "Content-Type: x/y", "", "three",
                "--\(boundary)--", "",
            ])
    }

    @Test(arguments: [MultipartForm.formData(.jsonFirst), .mixed(.fields)], ["x/y\r\nEvil: 1", "x/y\n", "x/\u{0}y"])
    func refusesATypeThatCouldNotBeSent(form: MultipartForm, type: String) async throws {
        var fax = fax
        fax.cover = FilePart(Data("three".utf8), filename: "c", contentType: type)
        let error = try #require(await failure { try await endpoints(transport).sendFax(fax, as: form).send() })
        #expect(error.kind == .invalidRequest)
        #expect("\(error)".contains("Content-Type has a line break or another control character"))
        #expect(transport.sent.isEmpty)
    }

    @Test func separatesEveryBodyInAnotherWay() async throws {
        let boundaries = Set([
            try boundary(try await sent(.formData(.jsonFirst)), "multipart/form-data"),
            try boundary(try await MultipartTests().sent(.formData(.jsonFirst)), "multipart/form-data"),
        ])
        #expect(boundaries.count == 2)
    }

    @Test func makesAPartOfEveryField() async throws {
        let text = try await sent(.formData(.fields)).text
        #expect(text.components(separatedBy: "name=\"to\"\r\n\r\n+").count == 3)
        #expect(text.contains("name=\"note\"\r\n\r\nhi\r\n"))
        #expect(text.contains("name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"name\":\"Ann\"}\r\n"))
        #expect(text.contains("name=\"attachment\"; filename=\"b.pdf\""))
    }

    @Test func mixesParts() async throws {
        let sent = try await sent(.mixed(.jsonFirst))
        let boundary = try boundary(sent, "multipart/mixed")
        #expect(sent.text.hasPrefix("--\(boundary)\r\nContent-Type: application/json\r\n\r\n{\"to\""))
        #expect(
            sent.text.contains(
                "Content-Disposition: attachment; filename=\"b.pdf\"\r\nContent-Type: application/pdf\r\n\r\ntwo"))
        #expect(!sent.text.contains("form-data"))
    }

    @Test func writesForms() async throws {
        transport.answer(.post, "/fax", status: 204)
        try await endpoints(transport).sendForm(ThreadUser(name: "a b&c=+é")).send()
        #expect(transport.sent.first?.text == "name=a%20b%26c%3D%2B%C3%A9")
        #expect(transport.sent.first?.headers["Content-Type"] == "application/x-www-form-urlencoded")
    }

    @Test func sendsFilesAsTheyAre() async throws {
        transport.answer(.post, "/fax", status: 204)
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data("bytes".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try await endpoints(transport).upload(FilePart(contentsOf: file, contentType: "image/png")).send()
        try await endpoints(transport).upload(nil).send()
        #expect(transport.sent.map(\.text) == ["bytes", ""])
        #expect(transport.sent.first?.headers["Content-Type"] == "image/png")
    }
}
