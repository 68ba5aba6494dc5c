import Foundation
import Testing

/// Files are served whole, in part, or not again.
@Suite struct MediaTests {
    static let content = "/restapi/v1.0/account/~/recording/401000/content"

    @Test func servesParts() async throws {
        try await withSandbox({ $0.mediaSize = 100_000 }) { client in
            let whole = try await client.get(Self.content)
            #expect(whole.status == 200)
            #expect(whole.data.count == 100_000)
            let part = try await client.get(Self.content, headers: ["Range": "bytes=70000-79999"])
            #expect(part.status == 206)
            #expect(part.headers["content-range"] == "bytes 70000-79999/100000")
            #expect(part.data == whole.data[70_000..<80_000])
            let rest = try await client.get(Self.content, headers: ["Range": "bytes=99990-"])
            #expect(rest.data == whole.data.suffix(10))
            let last = try await client.get(Self.content, headers: ["Range": "bytes=-5"])
            #expect(last.data == whole.data.suffix(5))
            let outside = try await client.get(Self.content, headers: ["Range": "bytes=100000-"])
            #expect((outside.status, outside.code) == (416, "CMN-107"))
            let changed = try await client.get(Self.content, headers: ["Range": "bytes=5-", "If-Range": "\"other\""])
            #expect(changed.status == 200)
        }
    }

    @Test func knowsWhatTheClientHas() async throws {
        try await withSandbox { client in
            let image = "/restapi/v1.0/account/~/extension/~/profile-image/90x90"
            let first = try await client.get(image, headers: ["Accept": "image/png"])
            #expect(first.headers["content-type"] == "image/png")
            let tag = try #require(first.headers["etag"])
            let second = try await client.get(image, headers: ["If-None-Match": tag])
            #expect(second.status == 304)
            #expect(second.data.isEmpty)
            let directory = "/restapi/v1.0/account/~/directory/entries"
            let listTag = try #require(try await client.get(directory).headers["etag"])
            let same = try await client.get(directory, headers: ["If-None-Match": listTag])
            #expect(same.status == 304)
        }
    }

    @Test func linksOfAnswersLeadToFiles() async throws {
        try await withSandbox { client in
            let answer = try await client.get("/restapi/v1.0/account/~/extension/~/call-log?perPage=1")
            let recording = answer.records.first?["recording"] as? [String: Any]
            let address = try #require(recording?["contentUri"] as? String)
            let file = try await client.get(address + "?contentDisposition=Attachment&contentDispositionFilename=a.mp3")
            #expect(file.status == 200)
            #expect(file.headers["content-disposition"] == "attachment; filename=\"a.mp3\"")
            #expect(file.headers["content-type"]?.hasPrefix("audio/") == true)
        }
    }
}
