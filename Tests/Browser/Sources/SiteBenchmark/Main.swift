import Foundation
import WebDriver

/// Measures the site in Chromium: how long the first view takes, and how long a keystroke in the search.
///
/// Prints a table; `--json` prints the figures for programs.
@main
struct SiteBenchmark {
    static func main() async throws {
        let site = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Generated/site")
        let browser = try await Browser(.wide)
        let page = "file://\(site.path)/index.html"
        let views = try await firstViews(browser, page)
        let strokes = try await keystrokes(browser, page)
        try await browser.close()
        let rows = [
            ("first view: first contentful paint, median of \(views.count)", median(views), 200),
            ("keystroke: from the key to the finished list, median of \(strokes.count)", median(strokes), 16),
            ("keystroke: the slowest of twenty", percentile(strokes, 0.95), 16),
        ]
        if CommandLine.arguments.contains("--json") {
            print(
                "[" + rows.map { "{\"what\": \"\($0.0)\", \"ms\": \($0.1), \"aim\": \($0.2)}" }.joined(separator: ", ")
                    + "]")
        } else {
            for row in rows { print("| \(row.0) | \(String(format: "%.1f", row.1)) ms | \(row.2) ms |") }
        }
    }

    /// Milliseconds until the list is painted, the page opened anew each time.
    private static func firstViews(_ browser: Browser, _ page: String) async throws -> [Double] {
        var times: [Double] = []
        for _ in 0..<15 {
            try await browser.open("about:blank")
            try await browser.open(page)
            try await browser.wait(
                for: "a paint", until: "return performance.getEntriesByName('first-contentful-paint').length > 0")
            let time = try await browser.run(
                "return performance.getEntriesByName('first-contentful-paint')[0].startTime")
            times.append(time.number ?? .infinity)
        }
        return times
    }

    /// Milliseconds from each key of some questions to the list laid out anew.
    private static func keystrokes(_ browser: Browser, _ page: String) async throws -> [Double] {
        try await browser.open(page)
        let questions = ["text message", "who is on a call", "subscripton", "presense", "call log", "forward my calls"]
        let times = try await browser.run(
            """
            const field = document.getElementById("page.query");
            const times = [];
            const type = (text) => {
              const start = performance.now();
              field.value = text;
              field.dispatchEvent(new InputEvent("input", { bubbles: true }));
              document.body.getBoundingClientRect();
              return performance.now() - start;
            };
            // Long enough for the page to make ready what a search needs.
            await new Promise((resolve) => setTimeout(resolve, 2000));
            for (const question of arguments[0]) {
              for (let end = 1; end <= question.length; end++) {
                times.push(type(question.slice(0, end)));
                await new Promise((resolve) => setTimeout(resolve, 40));
              }
            }
            return times;
            """, .array(questions.map { .string($0) }))
        return times.array.compactMap(\.number)
    }

    private static func median(_ values: [Double]) -> Double { percentile(values, 0.5) }

    private static func percentile(_ values: [Double], _ share: Double) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? .nan : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }
}
