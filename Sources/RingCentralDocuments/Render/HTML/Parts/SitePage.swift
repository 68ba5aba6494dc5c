import RingCentralCatalog
import RingCentralGenerator

/// What stands on a page, and around it: head, header, navigation, footer.
struct SitePage {
    /// An entry of the navigation beside the page's content.
    struct Entry {
        var target: String
        var label: HTML
    }

    /// Its place below the site's folder.
    let path: String
    let title: String
    let words: String
    let service: Service
    let links: SiteLinks
    private let menu: [MenuEntry]
    /// What is beside the content: places on the page.
    var contents: [Entry] = []
    var contentsTitle = "On this page"
    /// Whether a script adds the other areas of the group below the contents; the style keeps room for them.
    var hasSiblings = false
    /// Scripts beside those of every page, from the folder of assets.
    var scripts: [String] = []
    var main: HTML = ""

    init(_ path: String, title: String, words: String, plan: DocumentationPlan, map: SiteMap) {
        self.path = path
        self.title = title
        self.words = words
        service = plan.service
        links = SiteLinks(page: path, map: map)
        menu = Self.menu(plan)
    }

    /// A page that every page leads to.
    struct MenuEntry {
        var label: String
        var page: String
        var subject: DocumentationSubject?
    }

    /// The pages that every page leads to, those that are there.
    static func menu(_ plan: DocumentationPlan) -> [MenuEntry] {
        var entries = [MenuEntry(label: "Endpoints", page: SiteMap.index)]
        if !plan.guides.isEmpty { entries.append(MenuEntry(label: "Guides", page: SiteMap.guides)) }
        let subjects: [(String, String, DocumentationSubject)] = [
            ("Types", SiteMap.types, .types), ("Events", SiteMap.events, .events),
            ("Permissions", SiteMap.permissions, .permissions), ("Rate limits", SiteMap.rates, .rates),
            ("Errors", SiteMap.errors, .errors), ("Authorization", SiteMap.authorization, .authorization),
            ("Paging", SiteMap.paging, .paging), ("Batches", SiteMap.batches, .batches),
            ("Changes", SiteMap.changes, .changes),
        ]
        for (label, page, subject) in subjects where subject != .changes || !plan.history.isEmpty {
            entries.append(MenuEntry(label: label, page: page, subject: subject))
        }
        return entries
    }

    /// Only files of the site's own: no inline script or style, no request to anywhere.
    private static let policy: HTML =
        "default-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'"

    private var isInner: Bool { UTF8Scan.has(UInt8(ascii: "/"), in: path) }

    func file() -> OutputFile {
        let document: HTML = """
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
            <title>\(title == service.title ? title : "\(title) · \(service.title)")</title>
            <meta name="description" content="\(words)">
            <link rel="icon" href=\(attribute: links.to("assets/icon.svg"))>
            <link rel="stylesheet" href=\(attribute: links.to("assets/site.css"))>
            <script src=\(attribute: links.to("assets/early.js"))></script>
            \((["page.js", "unfold.js"] + scripts).map { "<script defer src=\(attribute: links.to("assets/" + $0))></script>\n" })</head>
            <body>
            <a class=skip href="#page.main">Skip to the content</a>
            \(header())
            <div class=frame>
            \(side())<main id=page.main>
            \(main)</main>
            </div>
            <footer><p>\(service.title), \(service.version). Written by ringcentral-generate from the catalog.</footer>
            </body>
            </html>

            """
        return OutputFile(path: path, text: FileHeader.html + "\n" + document.text)
    }

    private func header() -> HTML {
        // Pages in folders are many: there a script adds what the page of all endpoints has as well.
        let menu = (isInner ? Array(menu.prefix(1)) : menu).map { entry -> HTML in
            let current: HTML = entry.page == path ? " aria-current=\"page\"" : ""
            return "<li><a href=\(attribute: links.to(entry.page))\(current)>\(entry.label)</a>"
        }
        return """
            <header class=top>
            <a class=home href=\(attribute: links.to(SiteMap.index))>\(service.title)</a>
            <nav class=menu aria-label=Pages><ul>\(menu)</ul></nav>
            \(isInner ? "<script src=\(attribute: links.to("menu.js"))></script>\n" : "")\
            <script src=\(attribute: links.to("assets/bar.js"))></script>
            </header>
            """
    }

    private func side() -> HTML {
        if contents.isEmpty { return "" }
        let entries = contents.map { entry -> HTML in "<li><a href=\(attribute: entry.target)>\(entry.label)</a>\n" }
        let kind: HTML = hasSiblings ? "\"side near\"" : "side"
        return """
            <nav class=\(kind) aria-label="\(contentsTitle)">
            <h2>\(contentsTitle)</h2>
            <ul>
            \(entries)</ul>
            </nav>

            """
    }
}
