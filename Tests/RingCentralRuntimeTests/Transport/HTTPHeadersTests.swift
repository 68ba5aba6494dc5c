import Testing

@testable import RingCentralRuntime

@Suite("Headers of a response")
struct HTTPHeadersTests {
    @Test("Takes Content-Length for the size of the body only where the body is not compressed")
    func bodyLength() {
        #expect(HTTPHeaders(["Content-Length": "10"]).bodyLength == 10)
        #expect(HTTPHeaders(["Content-Length": "10", "Content-Encoding": "identity"]).bodyLength == 10)
        #expect(HTTPHeaders(["Content-Length": "10", "Content-Encoding": "gzip"]).bodyLength == nil)
        #expect(HTTPHeaders(["Content-Encoding": "gzip"]).bodyLength == nil)
    }

    @Test("Tells JSON and HTML by the media type, whatever its parameters")
    func mediaTypes() {
        #expect(HTTPHeaders(["Content-Type": "application/scim+json; charset=utf-8"]).isJSON)
        #expect(HTTPHeaders(["Content-Type": "Text/HTML;charset=utf-8"]).isHTML)
        #expect(!HTTPHeaders(["Content-Type": "text/plain"]).isHTML)
        #expect(!HTTPHeaders().isJSON)
    }
}
