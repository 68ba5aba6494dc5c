import Foundation
import Testing
import WebDriver

/// A site on the disk: the committed one, or one that the tool wrote for a test.
struct Site {
    let folder: URL

    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The documentation in the repository.
    static let committed = Site(folder: repository.appendingPathComponent("Generated/site"))

    /// A page of every kind, and the list as a search leaves it.
    static let views = [
        "index.html", "index.html?q=call+log", "areas/SMS.html", "areas/CallLog.html",
        "areas/Subscriptions.html", "types.html", "types/Common.html", "guides.html", "guides/ReceiveWebhooks.html",
        "events.html", "permissions.html",
        "rates.html", "errors.html", "authorization.html",
        "paging.html", "batches.html", "changes.html",
    ]

    /// The address of a page, as the file system has it.
    func address(_ page: String) -> String { "file://\(folder.path)/\(page)" }

    /// Every page, by its path from the folder.
    func pages() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".html") }.sorted()
    }

    /// The site of another catalog, written into a temporary folder.
    ///
    /// The tool is the one that a build of the repository left, or the one that RINGCENTRAL_GENERATE names.
    static func generated(from catalog: URL) async throws -> Site {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("browser-tests-\(UUID().uuidString)")
        let tool = Process()
        tool.executableURL = URL(
            fileURLWithPath: ProcessInfo.processInfo.environment["RINGCENTRAL_GENERATE"]
                ?? repository.appendingPathComponent(".build/debug/ringcentral-generate").path)
        tool.arguments = [
            "--quiet", "--only", "site", "--catalog", catalog.path, "--output", folder.path,
        ]
        try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
            tool.terminationHandler = { _ in ended.resume() }
            do { try tool.run() } catch { ended.resume(throwing: error) }
        }
        try #require(tool.terminationStatus == 0, "the tool could not write the site of \(catalog.path)")
        return Site(folder: folder.appendingPathComponent("site"))
    }
}

extension Browser {
    /// Opens a browser for a test, and ends it after the test.
    static func with<Result>(_ screen: Screen = .wide, _ body: (Browser) async throws -> Result) async throws -> Result
    {
        let browser = try await Browser(screen)
        do {
            let result = try await body(browser)
            try await browser.close()
            return result
        } catch {
            try? await browser.close()
            throw error
        }
    }

    /// The ids of the endpoints that the list shows, from the top.
    func shown() async throws -> [String] {
        try await run(
            """
            const rows = [...document.querySelectorAll("ol.rows li, .grouped li")].filter((row) => row.checkVisibility());
            return rows.map((row) => row.querySelector("a").hash.slice(1));
            """
        ).strings
    }

    /// Types into the search, in place of what stands there.
    func search(_ question: String) async throws {
        try await run("const field = document.getElementById('page.query'); field.focus(); field.select();")
        try await press(question)
    }
}
