import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Uploads of what comes in as a stream.
@Suite struct StreamTests {
    let transport = MockTransport()
    let pieces = (0..<40).map { Data(repeating: UInt8($0), count: 100_000) }

    func part(_ pieces: [Data], then error: (any Error)? = nil) async throws -> FilePart {
        let stream = AsyncThrowingStream<Data, any Error> { continuation in
            for piece in pieces { continuation.yield(piece) }
            continuation.finish(throwing: error)
        }
        return try await FilePart(stream: stream, filename: "a.pdf", contentType: "application/pdf")
    }

    /// A refusal for the rate sends the same bytes again.
    @Test func sendsTheSameBytesAsOftenAsItHasTo() async throws {
        transport.answer(.post, "/fax", status: 429)
        transport.answer(.post, "/fax", status: 204)
        let url: URL
        do {
            let part = try await part(pieces)
            url = try #require(part.temporary?.url)
            let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            try await endpoints(transport).upload(part).send()
        }
        #expect(transport.sent.map(\.body) == [pieces.reduce(Data(), +), pieces.reduce(Data(), +)])
        #expect(!FileManager.default.fileExists(atPath: url.path))
    }

    @Test func goesIntoAFormWithOthers() async throws {
        transport.answer(.post, "/fax", status: 204)
        let note = FilePart(Data("note".utf8), filename: "n.txt", contentType: "text/plain")
        let fax = FaxRequest(to: ["+1"], attachment: [note, try await part(pieces)])
        try await endpoints(transport).sendFax(fax, as: .formData(.jsonFirst)).send()
        let body = try #require(transport.sent.first?.body)
        #expect(body.range(of: pieces.reduce(Data(), +)) != nil)
    }

    @Test func keepsThePartWhileTheCallLives() async throws {
        transport.answer(.post, "/fax", status: 204)
        let call = endpoints(transport).upload(try await part([Data("a".utf8)]))
        for _ in 0..<2 { try await call.send() }
        #expect(transport.sent.map(\.body) == [Data("a".utf8), Data("a".utf8)])
    }

    @Test func throwsWhatTheStreamThrows() async throws {
        struct Broken: Error {}
        await #expect(throws: Broken.self) { try await part(pieces, then: Broken()) }
    }

    /// Some streams just end when the task is cancelled: half a file must not go out.
    @Test(.hangLimit(minutes: 1)) func cancellationGivesNoHalfFile() async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: Data.self)
        continuation.yield(Data("half".utf8))
        let task = Task { try await FilePart(stream: stream, filename: "a", contentType: "text/plain") }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func partsAreEqualByWhereTheyAre() async throws {
        let one = try await part([Data("a".utf8)])
        let other = try await part([Data("a".utf8)])
        #expect(one == one && one != other)
        #expect(Set([one, one, other]).count == 2)
    }
}
