import Foundation
import Testing
import WebDriver

/// axe-core looks at the main views; AXE names its script (axe.min.js), which .ci/steps/browser.sh fetches.
@Suite("Accessibility", .enabled(if: ProcessInfo.processInfo.environment["AXE"] != nil, "AXE names no axe.min.js"))
struct AccessibilityTests {
    @Test(
        "Nothing is in the way of those who listen, or use no mouse", arguments: [Browser.Screen.wide, .narrow, .dark])
    func axe(_ screen: Browser.Screen) async throws {
        let script = try String(contentsOfFile: ProcessInfo.processInfo.environment["AXE"] ?? "", encoding: .utf8)
        try await Browser.with(screen) { browser in
            // Hundreds of sections that are alike take minutes, and tell no more than sixty.
            for page in Site.views where page != "types/Common.html" {
                try await browser.open(Site.committed.address(page))
                let findings = try await browser.run(
                    script + """

                        const results = await axe.run({ resultTypes: ["violations"] });
                        return results.violations.flatMap((violation) => violation.nodes.slice(0, 3).map(
                          (node) => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`));
                        """)
                #expect(findings.strings == [], "\(page)")
            }
        }
    }
}
