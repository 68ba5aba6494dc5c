import Testing
import WebDriver

@Suite("Faces")
struct FaceTests {
    private static let paper = "return getComputedStyle(document.body).backgroundColor"

    @Test("The system's choice of light and dark is followed, and can be overruled, on every page from then on")
    func themes() async throws {
        try await Browser.with(.dark) { browser in
            try await browser.open(Site.committed.address("index.html"))
            let dark = try await browser.run(Self.paper).string
            try await browser.click("button.theme")
            let light = try await browser.run(Self.paper).string
            #expect(dark == "rgb(16, 20, 24)")
            #expect(light == "rgb(255, 255, 255)")
            try await browser.open(Site.committed.address("areas/SMS.html"))
            #expect(try await browser.run(Self.paper).string == light)
        }
    }

    @Test("Without scripts every endpoint is listed, and nothing is offered that would do nothing")
    func noScript() async throws {
        try await Browser.with(.withoutScripts) { browser in
            try await browser.open(Site.committed.address("index.html"))
            #expect(try await browser.boxes("#page\\.list li a").count == 620)
            for idle in ["form.search", "#page\\.filters", "button.theme", "#page\\.results"] {
                #expect(try await browser.boxes(idle) == [], "\(idle) is seen")
            }
            try await browser.open(Site.committed.address("areas/SMS.html"))
            #expect(try await browser.boxes("#createSMSMessage pre").count == 2)
            #expect(try await browser.boxes(".copy") == [])
        }
    }

    @Test("On paper there is the content alone")
    func print() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("areas/SMS.html"))
            try await browser.devTools("Emulation.setEmulatedMedia", ["media": "print"])
            #expect(try await browser.boxes("header, .side, .copy") == [])
            #expect(try await browser.boxes("#createSMSMessage pre").count == 2)
            // What is folded on a screen unfolds by itself.
            try await browser.open(Site.committed.address("changes.html"))
            #expect(try await browser.boxes("details:not([open])").isEmpty == false)
            let rows = try await browser.run("return document.querySelectorAll('details li').length").number ?? 0
            #expect(rows > 300)
            #expect(try await browser.boxes("details li").count == Int(rows))
        }
    }
}

extension Browser {
    /// The heights of the elements that a selector finds and that are seen: asked of the browser, not of a script.
    func boxes(_ selector: String) async throws -> [Double] {
        let root = try await devTools("DOM.getDocument")["root"]?["nodeId"] ?? .null
        let found = try await devTools("DOM.querySelectorAll", ["nodeId": root, "selector": .string(selector)])
        var heights: [Double] = []
        for node in found["nodeIds"]?.array ?? [] {
            // What is not laid out has no box, which is an error.
            guard let box = try? await devTools("DOM.getBoxModel", ["nodeId": node]) else { continue }
            if let height = box["model"]?["height"]?.number, height > 0 { heights.append(height) }
        }
        return heights
    }
}
