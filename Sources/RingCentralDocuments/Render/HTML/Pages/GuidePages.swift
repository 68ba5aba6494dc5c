import RingCentralGenerator

/// The pages that tell how something is done, and the list of them.
struct GuidePages {
    let plan: DocumentationPlan
    let map: SiteMap

    func files() -> [OutputFile] { plan.guides.isEmpty ? [] : [index()] + plan.guides.map(page) }

    private func index() -> OutputFile {
        let words = "How the things are done that most apps do."
        var page = SitePage(SiteMap.guides, title: "Guides", words: words, plan: plan, map: map)
        let items = plan.guides.map { guide -> HTML in
            let lead: HTML? = ArticleText(guide.text).lead.map { "<dd>\(.sentence($0))\n" }
            return "<dt><a href=\(attribute: page.links.guide(guide.name))>\(guide.title)</a>\n\(lead ?? "<dd>\n")"
        }
        page.main = "<h1>Guides</h1>\n<p class=lead>\(words)\n<dl class=guides>\n\(items)</dl>\n"
        return page.file()
    }

    private func page(_ guide: Article) -> OutputFile {
        let text = ArticleText(guide.text)
        var page = SitePage(
            SiteMap.guide(guide.name), title: guide.title, words: text.lead ?? guide.title, plan: plan, map: map)
        page.contentsTitle = "Guides"
        page.contents = plan.guides.map { .init(target: page.links.guide($0.name), label: "\($0.title)") }
        page.main = "<article class=guide>\n\(text.blocks.map(block))</article>\n"
        return page.file()
    }

    private func block(_ block: ArticleText.Block) -> HTML {
        switch block {
        case .title(let words): "<h1>\(.sentence(words))</h1>\n"
        case .lead(let words): "<p class=lead>\(.sentence(words))\n"
        case .heading(let words): "<h2 id=\(attribute: SiteMap.anchor(words))>\(.sentence(words))</h2>\n"
        case .paragraph(let words): "<p>\(.sentence(words))\n"
        case .list(let items): "<ul>\(items.map { "<li>\(.sentence($0))" })</ul>\n"
        case .code(let language, let source):
            SampleFigures.html([("\(Self.languages[language] ?? language)", source)])
        }
    }

    /// What people call them.
    private static let languages = ["swift": "Swift", "sh": "Shell", "json": "JSON", "": "Text"]
}
