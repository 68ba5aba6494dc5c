import RingCentralGenerator

/// The pages about what all areas have in common.
struct ReferenceMarkdown {
    let plan: DocumentationPlan
    let links: MarkdownLinks
    /// By the endpoint's id.
    let examples: [String: ExampleTexts]
    let eventSamples: EventSamples

    func files() -> [OutputFile] {
        [
            page(.permissions, "What an app may be allowed to do; it asks for permissions where it is registered.") {
                permissions(plan.permissions, .permissions, &$0)
            },
            page(.userPermissions, "What the role of the user who is logged in may allow.") {
                permissions(plan.userPermissions, .userPermissions, &$0)
            },
            page(.rateGroups, "Calls are counted for each user of an app, and for each group.", rateGroups),
            page(.events, "A subscription names filters, and the service tells what happens.", events),
            page(.errors, "An error of the service has a code that stays, and a message for people.", errors),
            page(.authorization, "A call carries an access token, which a grant was exchanged for.", authorization),
            page(.paging, "Lists are handed out in parts; ask a call for items to get those of all pages.", paging),
            page(.batch, "\(words: plan.batch.words)", batch),
            page(.files, "What is sent and fetched that is no JSON.", media),
        ]
    }

    private func page(
        _ page: MarkdownLinks.Page, _ words: Markdown, _ content: (inout MarkdownPrinter) -> Void
    ) -> OutputFile {
        var printer = MarkdownPrinter(header: FileHeader.markdown)
        printer.heading(1, "\(page.title)")
        printer.paragraph(words)
        content(&printer)
        return OutputFile(path: page.file, text: printer.text)
    }

    private func permissions(
        _ pages: [PermissionPage], _ page: MarkdownLinks.Page, _ printer: inout MarkdownPrinter
    ) {
        for permission in pages {
            printer.heading(2, "\(permission.name)")
            printer.paragraph("\(words: permission.words)")
            printer.list(links.list(permission.endpoints, from: page.file))
            if !permission.events.isEmpty {
                printer.paragraph("Events: \(links.names(permission.events, on: .events, from: page.file)).")
            }
        }
    }

    private func rateGroups(_ printer: inout MarkdownPrinter) {
        for group in plan.rateGroups {
            printer.heading(2, "\(group.name)")
            printer.paragraph("\(words: group.words) \(words: group.limit)")
            printer.list(links.list(group.endpoints, from: MarkdownLinks.Page.rateGroups.file))
        }
    }

    private func events(_ printer: inout MarkdownPrinter) {
        let file = MarkdownLinks.Page.events.file
        if !plan.service.envelopeWords.isEmpty {
            printer.paragraph("The envelope: \(words: plan.service.envelopeWords)")
        }
        printer.table(
            ["Field", "Type"], plan.service.envelopeFields.map { ["\(code: $0.name)", "\(code: $0.description)"] })
        if let sample = eventSamples.enveloped { printer.code("json", ExampleTexts.json(sample)) }
        for event in plan.events {
            printer.heading(2, "\(event.name)")
            printer.paragraph("\(words: event.words)")
            var facts: [Markdown] = ["In Swift: \(code: "EventKind.\(event.constant.text)")"]
            facts += event.filters.map { "Filter: \(code: $0)" }
            if !event.permissions.isEmpty {
                facts.append("Permissions: \(links.names(event.permissions, on: .permissions, from: file))")
            }
            if let payload = event.payload { facts.append("Payload: \(links.type(payload, from: file))") }
            if !event.isEnveloped { facts.append("Comes without an envelope") }
            if !event.endpoints.isEmpty {
                facts.append(
                    "Tells of: \(Markdown.joined(event.endpoints.map { links.endpoint($0, from: file) }, ", "))")
            }
            printer.list(facts)
            if let sample = eventSamples.bodies[event.name] {
                printer.code("json", ExampleTexts.json(sample))
                printer.code("swift", event.swift)
            }
        }
    }

    private func errors(_ printer: inout MarkdownPrinter) {
        let file = MarkdownLinks.Page.errors.file
        for error in plan.errors {
            printer.heading(2, "\(error.code)")
            let status: Markdown = error.status.map { "Status \($0). " } ?? ""
            printer.paragraph("\(status)\(words: error.words)")
            if let advice = error.advice { printer.paragraph("What to do: \(words: advice)") }
            if !error.endpoints.isEmpty {
                printer.paragraph(
                    "Known of \(Markdown.joined(error.endpoints.map { links.endpoint($0, from: file) }, ", ")).")
            }
        }
    }

    private func authorization(_ printer: inout MarkdownPrinter) {
        let service = plan.service
        printer.code("swift", ReferenceExamples(client: plan.client).authorization)
        printer.table(
            ["Server", "Calls", "Media", ""],
            service.servers.map {
                ["\($0.name)", "\(code: $0.url)", "\(code: $0.mediaURL)", "\(words: $0.description)"]
            })
        printer.list([
            "A person signs in at: \(code: service.authorizePath)",
            "A grant becomes a token at: \(code: service.tokenPath)",
            "A token is given back at: \(code: service.revokePath)",
        ])
        printer.table(["Grant", ""], service.grants.map { ["\(code: $0.name)", "\(words: $0.description)"] })
        let file = MarkdownLinks.Page.authorization.file
        for (kind, words) in [
            (Endpoint.Authorization.client, "These take the app's own credentials instead of a token:" as Markdown),
            (.none, "These take no authorization:"),
        ] {
            let endpoints = plan.areas.flatMap(\.endpoints).filter { $0.authorization == kind }
            if endpoints.isEmpty { continue }
            printer.paragraph(words)
            printer.list(links.list(endpoints.map(\.link), from: file))
        }
    }

    private func paging(_ printer: inout MarkdownPrinter) {
        for page in plan.paging {
            printer.heading(2, "\(page.form.rawValue)")
            printer.paragraph("\(words: page.words)")
            if let example = page.endpoints.first.flatMap({ examples[$0.id] }) { printer.code("swift", example.swift) }
            printer.list(links.list(page.endpoints, from: MarkdownLinks.Page.paging.file))
        }
    }

    private func batch(_ printer: inout MarkdownPrinter) {
        let file = MarkdownLinks.Page.batch.file
        if let example = plan.batch.endpoints.first.flatMap({ examples[$0.link.id] }) {
            printer.code("swift", example.swift)
        }
        if !plan.batch.media.isEmpty { printer.paragraph("Media type: \(code: plan.batch.media).") }
        printer.table(
            ["Endpoint", "Ids", ""],
            plan.batch.endpoints.map { link, limit in
                [links.endpoint(link, from: file), "\(limit)", "\(words: link.summary)"]
            })
    }

    private func media(_ printer: inout MarkdownPrinter) {
        let service = plan.service
        let file = MarkdownLinks.Page.files.file
        let endpoints = plan.areas.flatMap(\.endpoints)
        printer.heading(2, "To send")
        printer.paragraph("\(words: service.multipartWords)")
        printer.list(service.multipartLimits.map { "\($0.name): \(words: $0.description)" })
        printer.paragraph("These send files:")
        printer.list(
            links.list(endpoints.filter { $0.request?.media.hasPrefix("multipart/") == true }.map(\.link), from: file))
        printer.heading(2, "To fetch")
        printer.paragraph("\(words: service.mediaWords)")
        printer.list(links.list(endpoints.filter { $0.output.text == "Media" }.map(\.link), from: file))
    }
}
