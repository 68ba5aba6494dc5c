import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator

@Suite("The site", .ownThreads)
struct SiteTests {
    private static let files = Result { () -> [String: String] in
        let pipeline = Pipeline(catalog: Places.catalog)
        let files = pipeline.render(try pipeline.load(), [.site])
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    }

    @Test("Has a section for every endpoint, and a row in the list")
    func everyEndpoint() throws {
        let files = try Self.files.get()
        let index = try #require(files["site/index.html"])
        let api = try Pipeline(catalog: Places.catalog).load().api
        for area in api.areas {
            let page = try #require(files["site/areas/\(area.id).html"])
            for endpoint in area.endpoints {
                #expect(page.contains("<section class=endpoint id=\(endpoint.id)>"))
                #expect(index.contains("<a href=areas/\(area.id).html#\(endpoint.id)>"))
            }
        }
    }

    @Test("Says of every endpoint and every type what the search needs, in the order of the list")
    func searchData() throws {
        let files = try Self.files.get()
        let data = try #require(files["site/search-data.js"])
        let rows = data.split(separator: "\n").filter { $0.hasPrefix("[") }
        let listed = try #require(files["site/index.html"]).split(separator: "\n").filter {
            $0.hasPrefix("<li><a href=areas/")
        }
        #expect(rows.count == listed.count)
        let sms = try #require(listed.firstIndex { $0.contains("createSMSMessage") })
        #expect(rows[sms].contains("\"text message\""))
    }

    @Test("Lists every type with the place that tells of it")
    func everyType() throws {
        let files = try Self.files.get()
        let whole = try #require(files["site/types.html"])
        let page = whole[try #require(whole.firstRange(of: "<div id=page.types>")).upperBound...]
        var listed: Set<String> = []
        for item in page.matches(of: /<li><a href=([^>]+)>([^<]+)<\/a>(.*)/) {
            let parts = item.1.split(separator: "#")
            let target = try #require(files["site/\(parts[0])"], "\(item.1)")
            #expect(parts.count == 2 && target.contains("id=\(parts[1])>"), "\(item.1)")
            listed.insert(String(item.2))
            for inner in item.3.split(separator: " ") { listed.insert("\(item.2)\(inner)") }
        }
        let plan = try Pipeline(catalog: Places.catalog).load().documentation
        #expect(listed == Set(plan.types.map(\.name)))
        #expect(listed.contains("FaxResponse"))
    }

    @Test("Has a page for every guide, with its code")
    func guides() throws {
        let files = try Self.files.get()
        let articles = try Pipeline(catalog: Places.catalog).load().articles
        #expect(!articles.isEmpty)
        for article in articles {
            let page = try #require(files["site/guides/\(article.name).html"])
            #expect(page.contains("<h1>\(article.title)</h1>"))
            #expect(page.matches(of: /<pre>/).count == article.text.matches(of: /```/).count / 2)
        }
    }

    @Test("Without a script, every endpoint of a permission or a rate group is named")
    func listsWithoutScript() throws {
        let files = try Self.files.get()
        let api = try Pipeline(catalog: Places.catalog).load()
        for group in api.documentation.rateGroups {
            let page = try #require(files["site/rates.html"])
            let start = try #require(page.firstRange(of: "id=\(group.name)>")).upperBound
            let section = page[start...].prefix(
                upTo: try #require(page[start...].firstRange(of: "</section>")).lowerBound)
            let names = Set(section.matches(of: /\w+/).map { String($0.0) })
            #expect(names.isSuperset(of: group.endpoints.map(\.name.text)), "\(group.name)")
        }
    }

    @Test("Tells of as many changes as CHANGES.md, kind by kind")
    func changes() throws {
        let pipeline = Pipeline(catalog: Places.catalog)
        let text = try #require(pipeline.render(try pipeline.load(), [.changes]).first?.text)
        let headings = text.matches(of: /\*\*(.*)\.\*\*/).map(\.1)
        let page = try #require(try Self.files.get()["site/changes.html"])
        let summaries = page.matches(of: /<summary>(.*)<\/summary>/).map(\.1)
        #expect(summaries == headings)
        #expect(!headings.isEmpty)
    }

    @Test("Scripts and styles are copied without comments, and with all else")
    func comments() {
        let source = """
            "use strict";
            /** One. */
            const a = { /* kept */ x: 1 };
            /**
             * Two.
             */
            *, b { c: d; }
              /** Three. */ y: "// no comment",
              // Four.
            """
        let left = "\"use strict\";\nconst a = { /* kept */ x: 1 };\n*, b { c: d; }\ny: \"// no comment\","
        #expect(SiteAssets.withoutComments(source) == left)
    }

    @Test("Every file can be told from somebody's own, so that it is removed when it is no longer written")
    func marked() throws {
        for (path, text) in try Self.files.get() {
            #expect(FileHeader.isOurs(Array(text.utf8), path), "\(path)")
        }
    }

    @Test("Has no markup that is seen as text")
    func noStrayMarkup() throws {
        for (path, text) in try Self.files.get() where path.hasSuffix(".html") {
            #expect(!text.contains("&lt;/"), "\(path)")
            #expect(!text.contains("HTML("), "\(path)")
        }
    }

    @Test("No script or style stands in a page, nor an address elsewhere that would be loaded")
    func policy() throws {
        for (path, text) in try Self.files.get() where path.hasSuffix(".html") {
            #expect(!text.contains("<style") && !text.contains(" style=") && !text.contains("javascript:"), "\(path)")
            for script in text.split(separator: "<script").dropFirst() {
                #expect(script.contains("src=") && script.contains("js></script>"), "\(path)")
            }
            #expect(
                !text.contains("src=http") && !text.contains("src=\"") && !text.contains("url(")
                    && !text.contains("@import"), "\(path)")
        }
    }

    @Test(
        "Names become addresses, and no two the same",
        arguments: [
            ("CallLog", "CallLog"), ("a b", "a~20b"), ("a~20b", "a~7e20b"), ("../x", "..~2fx"), ("ü", "~c3~bc"),
        ])
    func slugs(_ name: String, _ slug: String) { #expect(SiteMap.slug(name) == slug) }
}
