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
    private let hasHistory: Bool
    /// What is beside the content: places on the page.
    var contents: [Entry] = []
    var contentsTitle = "On this page"
    /// Scripts beside those of every page, from the folder of assets.
    var scripts: [String] = []
    var main: HTML = ""

    init(_ path: String, title: String, words: String, plan: DocumentationPlan, map: SiteMap) {
        self.path = path
        self.title = title
        self.words = words
        service = plan.service
        links = SiteLinks(page: path, map: map)
        hasHistory = !plan.history.isEmpty
    }

    /// The pages that every page leads to, if they are there.
    private static let menu: [(label: HTML, page: String)] = [
        ("Endpoints", SiteMap.index), ("Types", SiteMap.types), ("Events", SiteMap.events),
        ("Permissions", SiteMap.permissions), ("Rate limits", SiteMap.rates), ("Errors", SiteMap.errors),
        ("Authorization", SiteMap.authorization), ("Paging", SiteMap.paging), ("Batches", SiteMap.batches),
        ("Changes", SiteMap.changes),
    ]

    /// Only files of the site's own: no inline script or style, no request to anywhere.
    private static let policy: HTML =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'"

    func file() -> OutputFile {
        let document: HTML = """
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
            <title>\(title == service.title ? title : "\(title) · \(service.title)")</title>
            <meta name="description" content="\(words)">
            <link rel="icon" href="\(links.to("assets/icon.svg"))">
            <link rel="stylesheet" href="\(links.to("assets/site.css"))">
            <script src="\(links.to("assets/early.js"))"></script>
            \((["page.js"] + scripts).map { "<script defer src=\"\(links.to("assets/" + $0))\"></script>\n" })</head>
            <body>
            <a class="skip" href="#page.main">Skip to the content</a>
            \(header())
            <div class="frame">
            \(side())<main id="page.main">
            \(main)</main>
            </div>
            <footer><p>\(service.title), \(service.version). Written by ringcentral-generate from the catalog.</footer>
            </body>
            </html>

            """
        return OutputFile(path: path, text: FileHeader.html + "\n" + document.text)
    }

    private func header() -> HTML {
        let menu = Self.menu.filter { hasHistory || $0.page != SiteMap.changes }.map { entry -> HTML in
            let current: HTML = entry.page == path ? " aria-current=\"page\"" : ""
            return "<li><a href=\"\(links.to(entry.page))\"\(current)>\(entry.label)</a>"
        }
        return """
            <header class="top">
            <a class="home" href="\(links.to(SiteMap.index))">\(service.title)</a>
            <form class="search" role="search" action="\(links.to(SiteMap.index))">
            <label for="page.query">Search the endpoints</label>
            <input id="page.query" name="q" type="search" placeholder="Search" autocomplete="off" spellcheck="false">
            <kbd>/</kbd>
            </form>
            <button class="theme" type="button">System</button>
            <nav class="menu" aria-label="Pages"><ul>\(menu)</ul></nav>
            </header>
            """
    }

    private func side() -> HTML {
        if contents.isEmpty { return "" }
        let entries = contents.map { entry -> HTML in "<li><a href=\"\(entry.target)\">\(entry.label)</a>\n" }
        return """
            <nav class="side" aria-label="\(contentsTitle)">
            <h2>\(contentsTitle)</h2>
            <ul>
            \(entries)</ul>
            </nav>

            """
    }
}
