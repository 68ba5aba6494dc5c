import RingCentralGenerator

/// An endpoint's section on the page of its area.
struct EndpointMarkdown {
    let links: MarkdownLinks
    let file: String
    /// By the endpoint's id.
    let examples: [String: ExampleTexts]

    func render(_ page: EndpointPage, into printer: inout MarkdownPrinter) {
        printer.heading(3, "\(page.name.text)")
        printer.paragraph("\(words: page.summary)")
        lifecycle(page, &printer)
        for note in page.notes { printer.quote("\(words: note)") }
        for correction in page.corrections { printer.quote(correction.markdown) }
        printer.paragraph("\(code: "\(page.link.method) \(page.link.path)")")
        let example = examples[page.id]
        if let example { printer.code("swift", example.swift) }
        printer.list(facts(page))
        printer.table(["Parameter", "In", "Type", ""], page.parameters.map(row))
        if let example { self.example(example, &printer) }
    }

    /// What goes over the wire, for who asks for it.
    private func example(_ example: ExampleTexts, _ printer: inout MarkdownPrinter) {
        printer.details("Over the wire") { printer in
            printer.code("sh", example.curl)
            guard let answer = example.answer else { return }
            printer.paragraph("An answer:")
            printer.code("json", answer)
        }
    }

    private func lifecycle(_ page: EndpointPage, _ printer: inout MarkdownPrinter) {
        guard page.lifecycle != .current else { return }
        let state: Markdown = page.lifecycle == .retired ? "**Retired.**" : "**Deprecated.**"
        let use: Markdown = page.replacedBy.map { " Use \(links.endpoint($0, from: file)) instead." } ?? ""
        printer.quote("\(state)\(use)")
    }

    // MARK: Facts

    private func facts(_ page: EndpointPage) -> [Markdown] {
        var facts: [Markdown] = []
        facts.append("Access: \(page.access.rawValue)\(authorization(page.authorization))")
        if let name = page.permission { facts.append("Permission: \(links.name(name, on: .permissions, from: file))") }
        if let name = page.userPermission {
            facts.append("User permission: \(links.name(name, on: .userPermissions, from: file))")
        }
        if let group = page.rateGroup {
            facts.append("Rate group: \(links.name(group.name, on: .rateGroups, from: file)). \(words: group.words)")
        }
        if let form = page.paging { facts.append("Pages: \(links.name(form.rawValue, on: .paging, from: file))") }
        if let limit = page.batch {
            facts.append("Several at once: up to \(limit) ids, see \(links.page(.batch, from: file))")
        }
        if let request = page.request { facts.append(self.request(request, page.maximumBodySize)) }
        facts.append("Gives: \(links.type(page.output, from: file)) \(answers(page.answers))")
        if !page.failures.isEmpty { facts.append("Fails with: \(answers(page.failures))") }
        if !page.errors.isEmpty {
            facts.append("Error codes: \(links.names(page.errors.map(\.code), on: .errors, from: file))")
        }
        if page.takesEvents { facts.append("Events: all, \(links.page(.events, from: file))") }
        if !page.events.isEmpty { facts.append("Events: \(Markdown.joined(page.events.map(event), ", "))") }
        facts.append("Catalog: \(Markdown.link("\(page.source)", to: "../../../spec/\(page.source)"))")
        return facts
    }

    private func authorization(_ authorization: Endpoint.Authorization) -> Markdown {
        switch authorization {
        case .token: ""
        case .client: ", with the app's own credentials"
        case .none: ", without authorization"
        }
    }

    private func request(_ request: RequestFact, _ maximum: Int?) -> Markdown {
        let optional: Markdown = request.isRequired ? "" : " (may be left out)"
        let limit: Markdown = maximum.map { ", at most \(Self.size($0))" } ?? ""
        let others: Markdown =
            request.otherMedia.isEmpty
            ? "" : "; also taken: \(Markdown.joined(request.otherMedia.map { "\(code: $0)" }, ", "))"
        return "Sends: \(links.type(request.type, from: file)) as \(code: request.media)\(optional)\(limit)\(others)"
    }

    private static func size(_ bytes: Int) -> String {
        bytes % 1_048_576 == 0 ? "\(bytes / 1_048_576) MiB" : "\(bytes) bytes"
    }

    private func answers(_ answers: [AnswerFact]) -> Markdown {
        let parts: [Markdown] = answers.map { answer in
            let media: Markdown =
                answer.media.isEmpty ? "" : " \(Markdown.joined(answer.media.map { "\(code: $0)" }, ", "))"
            return "\(answer.status) \(answer.phrase)\(media)"
        }
        return parts.isEmpty ? "" : "(\(Markdown.joined(parts, "; ")))"
    }

    private func event(_ event: EventFact) -> Markdown {
        let name = event.event.map { links.name($0, on: .events, from: file) }
        return .joined([name, event.payload.map { links.type($0, from: file) }].compactMap { $0 }, " with ")
    }

    // MARK: Parameters

    private func row(_ row: ParameterRow) -> [Markdown] {
        let wire: Markdown =
            row.wireName == nil || row.wireName == row.name.text ? "" : " (\(code: row.wireName ?? ""))"
        let required: Markdown = row.isRequired ? ", **required**" : ""
        var words: [Markdown] = ["\(words: row.words)"] + row.limits.map { "\(words: $0)" }
        if let value = row.defaultValue { words.append("Default: \(code: value).") }
        return [
            "\(code: row.name.text)\(wire)", "\(row.place.rawValue)\(required)", links.type(row.type, from: file),
            .joined(words.filter { !$0.isEmpty }),
        ]
    }
}

extension CorrectionFact {
    /// A note of what was corrected, why, and where that was seen.
    var markdown: Markdown {
        let seen: Markdown = seen.map { " \(words: $0)" } ?? ""
        return "Corrected: \(code: place). \(words: reason)\(seen)"
    }
}
