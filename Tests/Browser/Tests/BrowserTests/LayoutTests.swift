import Foundation
import Testing
import WebDriver

@Suite("Layout")
struct LayoutTests {
    /// Paper of the size A4, as browsers count its width.
    static let paper = Browser.Screen(width: 794, height: 1123)

    /// Pairs of texts of which one is printed over the other, and how many lines of text were looked at.
    ///
    /// A line is as high as its letters: half a line apart is over each other.
    static let overlaps = """
        const lines = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const clip = (rect, element) => {
          for (let box = element; box && box !== document.body; box = box.parentElement) {
            if (!/auto|hidden|scroll/.test(getComputedStyle(box).overflow)) continue;
            const edge = box.getBoundingClientRect();
            rect.top = Math.max(rect.top, edge.top);
            rect.bottom = Math.min(rect.bottom, edge.bottom);
            rect.left = Math.max(rect.left, edge.left);
            rect.right = Math.min(rect.right, edge.right);
          }
          return rect;
        };
        for (let node; (node = walker.nextNode()); ) {
          const element = node.parentElement;
          if (!node.data.trim() || !element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) continue;
          if (element.closest("option, .skip, script")) continue;
          const range = new Range();
          range.selectNodeContents(node);
          for (const { top, bottom, left, right } of range.getClientRects()) {
            const rect = clip({ top, bottom, left, right, node }, element);
            if (rect.right - rect.left > 2 && rect.bottom - rect.top > 2) lines.push(rect);
          }
        }
        lines.sort((a, b) => a.top - b.top);
        const over = [];
        for (let i = 0; i < lines.length; i++) {
          for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom; j++) {
            const [a, b] = [lines[i], lines[j]];
            const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const least = Math.min(a.bottom - a.top, b.bottom - b.top) / 3;
            if (a.node !== b.node && wide > 2 && high > least) {
              over.push(`${a.node.data.trim().slice(0, 40)} | ${b.node.data.trim().slice(0, 40)}`);
            }
          }
        }
        return { over: over.slice(0, 5), count: lines.length };
        """

    /// Texts that their boxes cut off, where nothing scrolls.
    static let clipped = """
        const cut = [...document.querySelectorAll("body *")].filter((element) => {
          const style = getComputedStyle(element);
          if (!/hidden|clip/.test(style.overflow) || style.clipPath !== "none" || !element.checkVisibility()) return false;
          // Of what is found beside endpoints only as much is shown as there is room for.
          if (element.closest(".others")) return false;
          return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        });
        return cut.map((element) => element.outerHTML.slice(0, 100));
        """

    /// The ways in which a page is seen.
    enum Medium: String, CaseIterable {
        case wide, narrow, dark, narrowDark, print

        var screen: Browser.Screen {
            switch self {
            case .wide: .wide
            case .narrow: .narrow
            case .dark: .dark
            case .narrowDark: .narrowDark
            case .print: LayoutTests.paper
            }
        }
    }

    /// Where pictures of the views are kept, for people to look at.
    static let pictures = ProcessInfo.processInfo.environment["SCREENSHOTS"].map { URL(fileURLWithPath: $0) }

    @Test("No text is printed over another, or cut off", arguments: Medium.allCases)
    func views(_ medium: Medium) async throws {
        try await Browser.with(medium.screen) { browser in
            if medium == .print { try await browser.devTools("Emulation.setEmulatedMedia", ["media": "print"]) }
            for page in Site.views {
                try await browser.open(Site.committed.address(page))
                let seen = try await browser.run(Self.overlaps)
                #expect(seen["over"]?.strings == [], "\(page)")
                #expect((seen["count"]?.number ?? 0) > 10, "\(page)")
                #expect(try await browser.run(Self.clipped).strings == [], "\(page)")
                let picture = try await browser.screenshot()
                #expect(picture.starts(with: Data([0x89, 0x50, 0x4E, 0x47])), "\(page) gives no picture")
                try keep(picture, of: page, medium)
            }
        }
    }

    private func keep(_ picture: Data, of page: String, _ medium: Medium) throws {
        guard let folder = Self.pictures else { return }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let name = String(page.map { $0.isLetter || $0.isNumber ? $0 : "-" })
        try picture.write(to: folder.appendingPathComponent("\(medium.rawValue)-\(name).png"))
    }

    @Test(
        "The first answer to a question stands in the upper half of the screen",
        arguments: [Browser.Screen.narrow, Browser.Screen(width: 1280, height: 800), .wide])
    func answers(_ screen: Browser.Screen) async throws {
        try await Browser.with(screen) { browser in
            for question in ["?q=forward+my+calls", "?q=CallLogRecord", "?method=PUT"] {
                try await browser.open(Site.committed.address("index.html" + question))
                if question.contains("q=") {
                    try await browser.wait(for: "others", until: "return document.querySelector('.others li') !== null")
                }
                let top = try await browser.run(
                    """
                    const rows = [...document.querySelectorAll(".rows li")];
                    return rows.find((row) => row.checkVisibility()).getBoundingClientRect().top;
                    """)
                #expect((top.number ?? .infinity) < Double(screen.height) / 2, "\(question)")
            }
        }
    }
}
