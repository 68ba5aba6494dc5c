import RingCentralGenerator

/// The page to begin with: the areas by group, and the pages about what they have in common.
struct IndexMarkdown {
    let plan: DocumentationPlan
    let links: MarkdownLinks
    let articles: [Article]
    let linksOpenAPI: Bool

    func text() -> String {
        var printer = MarkdownPrinter(header: FileHeader.markdown)
        printer.heading(1, "\(plan.service.title)")
        printer.paragraph("\(words: plan.service.description)")
        printer.paragraph(
            "\(plan.endpointCount) endpoints in \(plan.areas.count) areas, \(plan.types.count) types. Catalog version: \(plan.service.version)."
        )
        if !articles.isEmpty { printer.heading(2, "Tasks") }
        printer.list(articles.map { .link("\($0.title)", to: MarkdownLinks.guide($0)) })
        printer.heading(2, "What all areas have in common")
        printer.list(common())
        for group in plan.groups {
            printer.heading(2, "\(group.title)")
            printer.paragraph("\(words: group.words)")
            printer.table(["Area", "Endpoints", ""], group.areas.map(row))
        }
        return printer.text
    }

    private func common() -> [Markdown] {
        let file = MarkdownLinks.index
        func item(_ page: MarkdownLinks.Page, _ words: Markdown) -> Markdown {
            "\(links.page(page, from: file)): \(words)"
        }
        var items: [Markdown] = [
            item(.authorization, "how an app shows who it is."),
            item(.permissions, "\(plan.permissions.count) that an app may have, and the endpoints that each opens."),
            item(.userPermissions, "\(plan.userPermissions.count) that a user's role may allow."),
            item(.rateGroups, "how calls are counted, and how many are allowed."),
            item(.paging, "how lists are handed out in parts."),
            item(.batch, "one call for several things."),
            item(.files, "what is sent and fetched that is no JSON."),
            item(.events, "\(plan.events.count) that the service tells subscribers of."),
            item(.errors, "\(plan.errors.count), with what to do about each."),
        ]
        for (home, pages) in plan.sharedTypes {
            items.append(
                "\(Markdown.link("\(MarkdownLinks.shared(home))", to: MarkdownLinks.models(home))): \(pages.count) types that several areas need."
            )
        }
        items.append("\(Markdown.link("llms.txt", to: "llms.txt")): the same for programs that read documentation.")
        if linksOpenAPI {
            items.append(
                "\(Markdown.link("openapi.json", to: "../openapi.json")): the same as an OpenAPI 3.1 document.")
        }
        return items
    }

    private func row(_ area: AreaPage) -> [Markdown] {
        [links.area(area, from: MarkdownLinks.index), "\(area.endpoints.count)", "\(words: area.words)"]
    }
}
