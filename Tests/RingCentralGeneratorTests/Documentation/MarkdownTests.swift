import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralDocuments
@testable import RingCentralGenerator

@Suite("Markdown", .ownThreads)
struct MarkdownTests {
    @Test("Every link leads to a file, and to a heading of it")
    func links() throws {
        let pipeline = Pipeline(catalog: Places.catalog)
        #expect(try Self.checkLinks(pipeline.render(try pipeline.load(), [.docs, .openapi])) > 10_000)
    }

    @Test("So do those of the documents of a part", arguments: [[Pipeline.Product.docs], [.docs, .openapi]])
    func linksOfPart(_ products: [Pipeline.Product]) throws {
        let folder = try TemporaryFolder()
        try folder.write(#"{"areas": ["fax", "subscriptions"]}"#, to: "client.json")
        let request = try ClientRequest(file: folder.url.appendingPathComponent("client.json"))
        let pipeline = Pipeline(catalog: Places.catalog, request: request)
        let files = pipeline.render(try pipeline.load(), Set(products))
        #expect(try Self.checkLinks(files) > 50)
        let guides = files.map(\.path).filter { $0.hasPrefix("docs/guides/") }
        #expect(guides == ["docs/guides/ReceiveWebhooks.md", "docs/guides/SendAFax.md"])
        #expect(!files.contains { $0.path.contains(".docc/") })
    }

    /// How many links there are; that each leads somewhere is expected.
    private static func checkLinks(_ files: [OutputFile]) throws -> Int {
        let texts = Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
        var headings: [String: Set<String>] = [:]
        for (path, text) in texts where path.hasSuffix(".md") { headings[path] = Self.anchors(in: text) }
        var count = 0
        for (path, text) in texts where path.hasPrefix("docs/") {
            for link in Self.links(in: text) where !link.hasPrefix("https:") {
                count += 1
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let target = parts[0].isEmpty ? path : Self.resolve(parts[0], from: path)
                if target.hasPrefix("../spec/") {
                    let file = Places.catalog.appendingPathComponent(String(target.dropFirst(8)))
                    #expect(FileManager.default.fileExists(atPath: file.path), "\(path): \(link)")
                    continue
                }
                #expect(texts[target] != nil, "\(path): no file for \(link)")
                if parts.count > 1 { #expect(headings[target]?.contains(parts[1]) == true, "\(path): \(link)") }
            }
        }
        return count
    }

    @Test("What a catalog says stands for itself")
    func escapes() {
        let hostile = "a*b*_c_ [x](y) <b>&amp;</b> `code` ~~no~~ | $x$ # \\ \u{202E}end\nnext"
        let escaped: Markdown = "\(hostile)"
        #expect(
            escaped.source
                == "a\\*b\\*\\_c\\_ \\[x\\](y) &lt;b&gt;&amp;amp;&lt;/b&gt; \\`code\\` \\~\\~no\\~\\~ \\| \\$x\\$ \\# \\\\ end next"
        )
        #expect(("\("client_credentials")" as Markdown).source == "client_credentials")
        #expect(("\(code: "a`b``c")" as Markdown).source == "``` a`b``c ```")
        #expect(("\(words: "Default: `a*b`.")" as Markdown).source == "Default: `a*b`.")
    }

    @Test("Pipes do not cut a cell, fences not a block")
    func blocks() {
        var printer = MarkdownPrinter(header: "<!-- -->")
        printer.table(["A", "B"], [["\("x|y")", "\(code: "a|b")"]])
        printer.code("swift", "let x = \"```\"")
        #expect(
            printer.text
                == "<!-- -->\n\n| A | B |\n| --- | --- |\n| x\\|y | `a\\|b` |\n\n````swift\nlet x = \"```\"\n````\n")
    }

    // MARK: Reading Markdown, as code hosts do

    /// The lines that are no code.
    private static func prose(_ text: String) -> [Substring] {
        var fence: Substring?
        return text.split(separator: "\n").filter { line in
            if let open = fence {
                if line == open { fence = nil }
                return false
            }
            if line.hasPrefix("```") { fence = line.prefix { $0 == "`" } }
            return fence == nil
        }
    }

    private static func links(in text: String) -> [String] {
        prose(text).flatMap { line in
            line.components(separatedBy: "](").dropFirst().compactMap { $0.components(separatedBy: ")").first }
        }
    }

    private static func anchors(in text: String) -> Set<String> {
        var seen: [String: Int] = [:]
        var out: Set<String> = []
        for line in prose(text) where line.hasPrefix("#") {
            let heading = line.drop { $0 == "#" }.dropFirst().lowercased()
            let kept = heading.unicodeScalars.filter {
                $0.properties.isAlphabetic || $0.properties.numericType != nil || " _-".unicodeScalars.contains($0)
            }
            let slug = String(String.UnicodeScalarView(kept)).replacing(" ", with: "-")
            let number = seen[slug, default: 0]
            seen[slug] = number + 1
            out.insert(number == 0 ? slug : "\(slug)-\(number)")
        }
        return out
    }

    private static func resolve(_ link: String, from file: String) -> String {
        var folders = file.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "/") {
            if part != ".." {
                folders.append(String(part))
            } else if folders.isEmpty || folders.last == ".." {
                folders.append("..")
            } else {
                folders.removeLast()
            }
        }
        return folders.joined(separator: "/")
    }
}

@Suite("llms.txt", .ownThreads)
struct LLMSTests {
    @Test("It keeps to the number of tokens that it states, links every operation, and has its call and its JSON")
    func tokens() throws {
        let pipeline = Pipeline(catalog: Places.catalog)
        let loaded = try pipeline.load()
        let files = pipeline.render(loaded, [.docs]).filter { $0.path.hasSuffix(".txt") }
        let index = try #require(files.first { $0.path == "docs/llms.txt" })
        let texts = files.filter { $0.path != index.path }
        #expect(texts.count == loaded.endpointCount)
        let stated = try #require(index.text.split(separator: "\n").first { $0.hasPrefix("A token is") })
            .split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
        try #require(stated.count == 3)
        func tokens(_ file: OutputFile) -> Int { Int((Double(file.text.utf8.count) / 4).rounded(.up)) }
        // It states no more than it has to.
        #expect((0..<2000).contains(stated[0] - tokens(index)))
        #expect((0..<100).contains(stated[1] - (texts.map(tokens).max() ?? 0)))
        #expect((0..<1000).contains(stated[2] - texts.map(tokens).reduce(0, +)))
        let links = index.text.components(separatedBy: "](llms/").dropFirst()
            .compactMap { $0.components(separatedBy: ")").first.map { "docs/llms/\($0)" } }
        #expect(Set(links) == Set(texts.map(\.path)))
        #expect(links.count == texts.count)
        #expect(index.text.contains("](../openapi.json)"))
        for text in texts { #expect(text.text.contains("```swift\n"), "\(text.path)") }
    }
}
