import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite struct MediaTests {
    let transport = MockTransport()

    @Test func givesBytesAndWhatTheyAre() async throws {
        transport.answer(
            .get, "/content/1", data: Data([1, 2]), status: 206,
            headers: [
                "Content-Type": "audio/mpeg", "ETag": "\"x\"", "Content-Range": "bytes 0-1/9",
                "Content-Disposition": "attachment; filename=\"a;b.mp3\"",
            ])
        let media = try await endpoints(transport).content("1").value
        #expect(media.data == Data([1, 2]))
        #expect(media.contentType == "audio/mpeg")
        #expect(media.filename == "a;b.mp3")
        #expect(media.etag == "\"x\"")
        #expect(media.contentRange == "bytes 0-1/9")
        #expect(transport.sent.first?.headers["Accept"] == "*/*")
        #expect(transport.sent.first?.url?.host == "media.example.com")
    }

    @Test(arguments: [
        ("attachment; filename=a.mp3", "a.mp3"), ("attachment; filename=\"../../etc/passwd\"", "passwd"),
        ("attachment; filename=\"C:\\\\x\\\\y.txt\"", "y.txt"), ("attachment; filename=\"..\"", nil),
        ("attachment", nil), ("attachment; filename=\"\"", nil),
        ("attachment; filename=\"x\"; filename*=UTF-8''%e2%82%ac%20rates", "€ rates"),
        ("attachment; FileName = \"q\\\"q\"", "q\"q"),
        ("attachment; filename*=UTF-8''..%2F..%2Fx", "x"), ("inline; filename=\"a\u{1}b\"", "ab"),
    ]) func namesFilesSafely(header: String, name: String?) {
        #expect(ContentDisposition.filename(header) == name)
    }

    @Test func downloads() async throws {
        transport.answer(.get, "/content/1", data: Data("new".utf8), headers: ["Content-Type": "text/csv"])
        transport.answer(.get, "/content/2", json: #"{"errorCode":"CMN-102"}"#, status: 404)
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("old".utf8).write(to: file)
        let error = await failure { try await endpoints(transport).content("2").download(to: file) }
        #expect(error?.code == "CMN-102")
        #expect(try Data(contentsOf: file) == Data("old".utf8))
        let media = try await endpoints(transport).content("1").download(to: file)
        #expect(media.contentType == "text/csv")
        #expect(try Data(contentsOf: file) == Data("new".utf8))
    }

    @Test func followsAddressesOfItsOwnHosts() async throws {
        transport.answer(.get, "/restapi/v1.0/recording/1/content", data: Data([7]))
        let client = endpoints(transport).client
        for address in [
            "https://media.example.com/restapi/v1.0/recording/1/content?x=%2B",
            "https://platform.example.com/restapi/v1.0/recording/1/content", "/restapi/v1.0/recording/1/content",
        ] {
            #expect(try await client.media(at: address).data == Data([7]))
        }
        #expect(
            transport.sent.map { $0.url?.host } == [
                "media.example.com", "platform.example.com", "platform.example.com",
            ])
        #expect(transport.sent[0].query == "x=%2B")
    }

    @Test(arguments: [
        "https://evil.example/x", "http://media.example.com/x", "https://media.example.com:444/x",
        "https://media.example.com.evil.example/x", "https://user@media.example.com/x", "//media.example.com/x",
        "https://evil.example\\@media.example.com/x", "file:///etc/passwd", "",
    ]) func followsNoOthers(address: String) async {
        let error = await failure { try await endpoints(transport).client.media(at: address).data }
        #expect(error?.kind == .invalidRequest)
        #expect(transport.sent.isEmpty)
    }
}
