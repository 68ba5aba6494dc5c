import RingCentralGenerator

/// Prints the documentation as Markdown, good to read where code is hosted: an index, a page an area, and pages for
/// what areas have in common.
struct MarkdownRenderer {
    let plan: DocumentationPlan
    /// By the endpoint's id.
    let examples: [String: ExampleTexts]
    let events: EventSamples
    let linksOpenAPI: Bool

    /// The files, by path from the documentation's folder.
    func files() -> [OutputFile] {
        let links = MarkdownLinks(plan)
        let types = Dictionary(plan.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let renderer = AreaMarkdown(links: links, types: types, examples: examples)
        var out = plan.guides.map {
            OutputFile(path: MarkdownLinks.guide($0), text: FileHeader.markdown + "\n\n" + $0.text)
        }
        for group in plan.groups {
            for area in group.areas {
                out.append(
                    OutputFile(path: MarkdownLinks.area(area.id), text: renderer.text(area, group: group.title)))
            }
        }
        let shared = plan.sharedTypes
        for (home, pages) in shared {
            out.append(OutputFile(path: MarkdownLinks.models(home), text: renderer.text(shared: home, pages)))
        }
        out += ReferenceMarkdown(plan: plan, links: links, examples: examples, eventSamples: events).files()
        out.append(
            OutputFile(
                path: MarkdownLinks.index,
                text: IndexMarkdown(plan: plan, links: links, articles: plan.guides, linksOpenAPI: linksOpenAPI).text())
        )
        return out.sorted { $0.path < $1.path }
    }
}
