import Foundation
import RingCentralRuntime

/// Carries one large file to or from a server, in the way that is named: `Transfer WAY SERVER FILE`.
@main
enum Main {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let way = ways[arguments[1]] else {
            let names = ways.keys.sorted().joined(separator: "|")
            FileHandle.standardError.write(Data("usage: Transfer \(names) SERVER FILE\n".utf8))
            exit(2)
        }
        let server = Server(name: "benchmark", url: arguments[2])
        let client = ServiceClient(
            description: ServiceDescription(name: "Benchmark", servers: [server], tokenPath: "", revokePath: ""),
            authorization: .bearer("token"))
        try await way(client, URL(fileURLWithPath: arguments[3]))
    }

    typealias Way = @Sendable (ServiceClient, URL) async throws -> Void

    static let ways: [String: Way] = [
        "download": { client, file in
            try await client.media(at: "/file").download(to: file)
        },
        "download-slowly": { client, file in
            try await client.media(at: "/file").onProgress { _ in pause() }.download(to: file)
        },
        "chunks": { client, _ in
            for try await _ in client.media(at: "/file").chunks() {}
        },
        "chunks-slowly": { client, _ in
            for try await _ in client.media(at: "/file").chunks() { pause() }
        },
        "upload": { client, file in
            var parts = RequestParts(APIOperation("upload", .post, "/upload", area: "", access: .write))
            parts.raw(FilePart(contentsOf: file, contentType: "audio/mpeg"))
            try await Call<Empty>(client, parts).send()
        },
        "multipart": { client, file in
            var parts = RequestParts(APIOperation("multipart", .post, "/upload", area: "", access: .write))
            let fax = Fax(attachment: FilePart(contentsOf: file, contentType: "application/pdf"))
            parts.multipart(fax, .formData(.jsonFirst))
            try await Call<Empty>(client, parts).send()
        },
    ]

    /// What a slow disk takes for a piece, or a slow reader for a chunk.
    @Sendable private static func pause() { usleep(300) }
}

/// A fax as far as it matters here.
nonisolated struct Fax: Model {
    var to = "+16505550100"
    var attachment: FilePart?

    init(attachment: FilePart) { self.attachment = attachment }

    init(_ blank: Blank) {}

    mutating func visit(_ fields: FieldVisitor) {
        fields.field("to", &to)
        fields.field("attachment", &attachment)
    }
}
