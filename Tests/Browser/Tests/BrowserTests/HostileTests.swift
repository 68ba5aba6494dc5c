import Foundation
import Testing
import WebDriver

@Suite("A catalog with a script in every field")
struct HostileTests {
    @Test("Runs none of them")
    func hostile() async throws {
        let catalog = Site.repository.appendingPathComponent("Tests/Browser/HostileCatalog")
        let site = try await Site.generated(from: catalog)
        defer { try? FileManager.default.removeItem(at: site.folder.deletingLastPathComponent()) }
        try await Browser.with { browser in
            let pages = try site.pages()
            #expect(pages.contains("areas/Things.html"))
            for page in pages + ["index.html?q=window.pwned", "index.html?q=%3Cscript%3E", "index.html?method=%22%3E"] {
                try await browser.open(site.address(page))
                // Whatever can be opened, is.
                try await browser.run(
                    """
                    for (const details of document.querySelectorAll("details")) details.open = true;
                    for (const link of document.querySelectorAll("dt a[aria-expanded]")) link.click();
                    for (const element of document.querySelectorAll("main *")) {
                      element.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
                      element.focus();
                    }
                    await new Promise((resolve) => setTimeout(resolve, 200));
                    """)
                #expect(try await browser.run("return window.pwned ?? null") == .null, "\(page)")
                let strange =
                    "return document.querySelectorAll(`img, main script:not([src='assets/filters.js'])`).length"
                #expect(try await browser.run(strange) == 0, "\(page)")
                let complaints = try await browser.console()
                #expect(complaints == [], "\(page)")
                for request in try await browser.requests() { #expect(request.hasPrefix(site.address("")), "\(page)") }
            }
            try await browser.open(site.address("index.html?q=summary"))
            #expect(try await browser.shown().count == 1)
        }
    }
}
