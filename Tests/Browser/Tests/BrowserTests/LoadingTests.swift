import Foundation
import Testing
import WebDriver

@Suite("Every page")
struct LoadingTests {
    @Test("Loads from files without a complaint, asks for nothing but the site's files, and leads to places that exist")
    func loads() async throws {
        let site = Site.committed
        var places: [String: Set<String>] = [:]
        var links: [(from: String, to: String)] = []
        try await Browser.with { browser in
            for page in try site.pages() {
                try await browser.open(site.address(page))
                let found = try await browser.run(
                    """
                    return {
                      ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
                      links: [...document.querySelectorAll("a[href]")].map((link) => link.href),
                    };
                    """)
                let complaints = try await browser.console()
                #expect(complaints == [], "\(page)")
                let requests = try await browser.requests()
                #expect(!requests.isEmpty)
                for request in requests { #expect(request.hasPrefix(site.address("")), "\(page) asks for \(request)") }
                let ids = found["ids"]?.strings ?? []
                #expect(Set(ids).count == ids.count, "\(page) has an id twice")
                places[site.address(page)] = Set(ids)
                links += (found["links"]?.strings ?? []).map { (page, $0) }
            }
        }
        #expect(places.count > 90)
        for (page, link) in links {
            let parts = link.split(separator: "#", maxSplits: 1).map(String.init)
            let target = String(parts[0].prefix { $0 != "?" })
            if target.contains("/spec/") {
                #expect(FileManager.default.fileExists(atPath: String(target.dropFirst(7))), "\(page) leads to \(link)")
                continue
            }
            let ids = try #require(places[target], "\(page) leads to \(link)")
            if parts.count > 1 {
                #expect(ids.contains(parts[1].removingPercentEncoding ?? ""), "\(page) leads to \(link)")
            }
        }
        #expect(links.count > 10_000)
    }

    @Test(
        "Fits its screen, and stays in its place while it loads, also where scripts come after the first picture",
        arguments: [Browser.Screen.wide, .narrow, .dark], [false, true])
    func fits(_ screen: Browser.Screen, scriptsAreLate: Bool) async throws {
        try await Browser.with(screen) { browser in
            if scriptsAreLate {
                // What a slow machine or a far server does: the page is painted before its scripts begin.
                let late = """
                    const add = window.addEventListener;
                    window.addEventListener = function (kind, listener, ...rest) {
                      const isStart = kind === "DOMContentLoaded";
                      const later = () => requestAnimationFrame(() => setTimeout(listener, 100));
                      return add.call(this, kind, isStart ? later : listener, ...rest);
                    };
                    """
                try await browser.devTools("Page.addScriptToEvaluateOnNewDocument", ["source": .string(late)])
            }
            for page in Site.views {
                try await browser.open(Site.committed.address(page))
                let seen = try await browser.run(
                    """
                    const beyond = (element) => element.getBoundingClientRect().right > innerWidth + 1;
                    const wide = [...document.querySelectorAll("main *")]
                      .filter((element) => beyond(element) && !element.closest("pre, table"))
                      .map((element) => element.outerHTML.slice(0, 120));
                    const shifts = await new Promise((resolve) => {
                      let sum = 0;
                      new PerformanceObserver((list) => {
                        for (const shift of list.getEntries()) sum += shift.value;
                      }).observe({ type: "layout-shift", buffered: true });
                      setTimeout(() => resolve(sum), 400);
                    });
                    return { wide, shifts, room: innerWidth - document.documentElement.scrollWidth };
                    """)
                #expect(seen["wide"]?.strings == [], "\(page)")
                #expect((seen["room"]?.number ?? -1) >= 0, "\(page) is wider than the screen")
                #expect((seen["shifts"]?.number ?? 1) < 0.001, "on \(page) things moved")
            }
        }
    }

    @Test("Is small: under 3.1 MB in all, and under 300 KB for the first view")
    func size() async throws {
        let manager = FileManager.default
        func size(_ path: String) throws -> Int {
            let attributes = try manager.attributesOfItem(
                atPath: Site.committed.folder.appendingPathComponent(path).path)
            return attributes[.type] as? FileAttributeType == .typeDirectory ? 0 : attributes[.size] as? Int ?? 0
        }
        let all = try manager.subpathsOfDirectory(atPath: Site.committed.folder.path)
        #expect(try all.reduce(0) { try $0 + size($1) } < 3_100_000)
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("index.html"))
            let loaded = Set(
                try await browser.requests().map { String($0.dropFirst(Site.committed.address("").count)) })
            #expect(loaded.contains("search-data.js"))
            #expect(try loaded.reduce(0) { try $0 + size($1) } < 300_000)
        }
    }
}
