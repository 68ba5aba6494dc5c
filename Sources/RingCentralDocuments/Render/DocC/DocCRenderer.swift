import RingCentralGenerator

/// Prints the DocC catalog of the client's module: a landing page, the catalog's articles, and the topics by area.
struct DocCRenderer {
    let plan: DocumentationPlan
    let client: ClientPlan
    let articles: [Article]

    /// DocC wants a page's title first, so the header of these files stands at their end.
    static let footer = FileHeader.markdown

    private var module: String { plan.service.name }

    /// The files, by path from the DocC catalog.
    func files() -> [OutputFile] {
        var out = articles.map { OutputFile(path: "\($0.name).md", text: $0.text + "\n" + Self.footer + "\n") }
        out.append(page("\(module)Module", landing()))
        let pages = Dictionary(plan.areas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for area in client.areas {
            if let page = pages[area.id] { out.append(self.page("\(area.typeName.text)Area", text(area, page))) }
        }
        for (home, types) in plan.sharedTypes { out.append(page(Self.sharedName(home), shared(home, types))) }
        return out.sorted { $0.path < $1.path }
    }

    private func page(_ name: String, _ blocks: [String]) -> OutputFile {
        OutputFile(path: "\(name).md", text: (blocks + [Self.footer]).joined(separator: "\n\n") + "\n")
    }

    private static func sharedName(_ home: String) -> String { "\(home)SharedTypes" }

    // MARK: Pages

    private func landing() -> [String] {
        var blocks = [
            "# ``\(module)``", source("\(words: plan.service.description)"), "## Overview",
            source(
                "\(plan.endpointCount) endpoints in \(plan.areas.count) areas. A function of an area sends nothing: it returns a call, which is sent when something is asked of it."
            ), "## Topics", topic("The client", ["``\(client.clientName.text)``"]),
            topic("Tasks", articles.map { "<doc:\($0.name)>" }),
        ]
        let types = Dictionary(
            client.areas.map { ($0.id, $0.typeName.text) }, uniquingKeysWith: { first, _ in first })
        for group in plan.groups {
            blocks.append(topic(group.title, group.areas.compactMap { types[$0.id] }.map { "``\($0)``" }))
        }
        blocks.append(topic("Shared types", plan.sharedTypes.map { "<doc:\(Self.sharedName($0.home))>" }))
        return blocks.filter { !$0.isEmpty }
    }

    /// The page of an area's symbol: its functions, then the types that only it needs.
    private func text(_ area: AreaPlan, _ page: AreaPage) -> [String] {
        let functions = area.functions.map { function in
            "``\(function.name.text)(\(function.arguments.map { "\($0.labelled ? $0.name.text : "_"):" }.joined()))``"
        }
        // Nested types stand below the type around them.
        let types = page.types.filter { !$0.contains(".") }.map { "``/\(module)/\($0)``" }
        return [
            "# ``\(module)/\(area.typeName.text)``", "## Topics", topic("Endpoints", functions), topic("Types", types),
        ]
        .filter { !$0.isEmpty }
    }

    private func shared(_ home: String, _ types: [TypePage]) -> [String] {
        [
            "# \(MarkdownLinks.shared(home))", "Types that several areas need.", "## Topics",
            topic("Types", types.map(\.name).filter { !$0.contains(".") }.map { "``/\(module)/\($0)``" }),
        ].filter { !$0.isEmpty }
    }

    /// A heading and its links; nothing if there are none.
    private func topic(_ title: String, _ links: [String]) -> String {
        if links.isEmpty { return "" }
        return source("### \(title)") + "\n\n" + links.map { "- \($0)" }.joined(separator: "\n")
    }

    private func source(_ markdown: Markdown) -> String { markdown.source }
}
