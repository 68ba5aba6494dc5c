import Foundation
import Testing

@testable import RingCentralCatalogTools
@testable import RingCentralGenerator

@Suite("The site")
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
                #expect(page.contains("<section class=\"endpoint\" id=\"\(endpoint.id)\">"))
                #expect(index.contains("<a href=\"areas/\(area.id).html#\(endpoint.id)\">"))
            }
        }
    }

    @Test("Says of every endpoint and every type what the search needs, in the order of the list")
    func searchData() throws {
        let files = try Self.files.get()
        let data = try #require(files["site/search-data.js"])
        let rows = data.split(separator: "\n").filter { $0.hasPrefix("[") }
        let listed = try #require(files["site/index.html"]).split(separator: "\n").filter {
            $0.hasPrefix("<li><a href=\"areas/")
        }
        #expect(rows.count == listed.count)
        let sms = try #require(listed.firstIndex { $0.contains("createSMSMessage") })
        #expect(rows[sms].contains("\"text message\""))
    }

    @Test("Tells of as many changes as CHANGES.md, kind by kind")
    func changes() throws {
        let pipeline = Pipeline(catalog: Places.catalog)
        let text = try #require(pipeline.render(try pipeline.load(), [.changes]).first?.text)
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { $0.dropFirst(4) }
        let page = try #require(try Self.files.get()["site/changes.html"])
        let summaries = page.matches(of: /<summary>(.*)<\/summary>/).map(\.1)
        #expect(summaries == headings)
        #expect(!headings.isEmpty)
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
            #expect(!text.contains("<style") && !text.contains(" style=\"") && !text.contains("javascript:"), "\(path)")
            for script in text.split(separator: "<script").dropFirst() {
                #expect(script.contains("src=\"") && script.contains("\"></script>"), "\(path)")
            }
            #expect(!text.contains("src=\"http") && !text.contains("url(") && !text.contains("@import"), "\(path)")
        }
    }

    @Test(
        "Names become addresses, and no two the same",
        arguments: [
            ("CallLog", "CallLog"), ("a b", "a~20b"), ("a~20b", "a~7e20b"), ("../x", "..~2fx"), ("ü", "~c3~bc"),
        ])
    func slugs(_ name: String, _ slug: String) { #expect(SiteMap.slug(name) == slug) }
}
