import Testing

@testable import RingCentralRuntime

@Suite("curl commands, as the generator prints them") struct CurlCorpusTests {
    @Test("The corpus is read to its last case") func count() { #expect(CurlCorpusCase.all.count == 27) }

    /// Without forms, which curl encodes: the runtime has their encoded text.
    private static let cases = CurlCorpusCase.all.filter { $0.body.kind != "form" }

    @Test("The same request gives the same command", arguments: cases)
    func command(_ row: CurlCorpusCase) throws {
        let command = CurlCommand(
            method: row.method, url: row.url, authorization: try authorization(row.authorization),
            headers: row.headers.map(header), body: try body(row.body))
        #expect(command.text == row.command.joined(separator: " \\\n    "))
    }

    private func header(_ pair: [String]) -> CurlCommand.Header { .init(name: pair[0], value: pair[1]) }

    private func authorization(_ word: String) throws -> CurlCommand.Authorization {
        try #require(["token": .token, "client": .client, "none": CurlCommand.Authorization.none][word])
    }

    private func body(_ body: CurlCorpusCase.Body) throws -> CurlCommand.Body {
        switch body.kind {
        case "none": return .none
        case "text": return .text(try #require(body.text))
        case "file": return .file(try #require(body.file))
        case "bytes": return .bytes
        default: return .multipart(isMixed: body.mixed == true, try #require(body.parts).map(part))
        }
    }

    private func part(_ part: CurlCorpusCase.Part) throws -> CurlCommand.Part {
        let content: CurlCommand.Part.Content = try part.file.map { .file($0) } ?? .text(try #require(part.text))
        return CurlCommand.Part(name: part.name, content: content, type: part.type)
    }
}
