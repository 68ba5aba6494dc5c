import RingCentralGenerator

/// The page of an area: its endpoints, and the types that only it needs.
struct AreaMarkdown {
    let links: MarkdownLinks
    /// The types by name.
    let types: [String: TypePage]
    /// The examples by the endpoint's id.
    let examples: [String: ExampleTexts]

    func text(_ area: AreaPage, group: String) -> String {
        let file = MarkdownLinks.area(area.id)
        var printer = MarkdownPrinter(header: FileHeader.markdown)
        printer.heading(1, "\(area.title)")
        printer.paragraph("\(words: area.words)")
        printer.paragraph(
            "\(group) · \(code: "client.\(area.accessor.text)") · \(Markdown.link("All areas", to: "../README.md"))")
        printer.heading(2, "\(MarkdownLinks.endpoints)")
        printer.list(links.list(area.endpoints.map(\.link), from: file))
        let endpoints = EndpointMarkdown(links: links, file: file, examples: examples)
        for page in area.endpoints { endpoints.render(page, into: &printer) }
        if !area.types.isEmpty { printer.heading(2, "\(MarkdownLinks.types)") }
        let renderer = TypeMarkdown(links: links, file: file)
        for page in area.types.compactMap({ types[$0] }) { renderer.render(page, into: &printer) }
        return printer.text
    }

    /// The page of types that several areas need.
    func text(shared home: String, _ pages: [TypePage]) -> String {
        let file = MarkdownLinks.models(home)
        var printer = MarkdownPrinter(header: FileHeader.markdown)
        printer.heading(1, "\(MarkdownLinks.shared(home))")
        printer.paragraph("Types that several areas need. \(Markdown.link("All areas", to: "../README.md"))")
        let renderer = TypeMarkdown(links: links, file: file)
        for page in pages { renderer.render(page, into: &printer) }
        return printer.text
    }
}
