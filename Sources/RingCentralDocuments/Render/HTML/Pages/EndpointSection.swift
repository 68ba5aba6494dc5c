/// All that is told of an endpoint, as a section of its area's page.
struct EndpointSection {
    let page: EndpointPage
    let sample: SampleCall?
    let parts: SiteParts
    private var links: SiteLinks { parts.links }

    init(page: EndpointPage, sample: SampleCall?, parts: SiteParts) {
        self.page = page
        self.sample = sample
        self.parts = parts
    }

    func html() -> HTML {
        """
        <section class=endpoint id=\(attribute: SiteMap.anchor(page.id))>
        <div>
        <h2>\(page.name.text)\(parts.lifecycle(page.lifecycle))</h2>
        <p class=lead>\(.sentence(page.summary))
        <p class=call>\(SiteParts.method(page.link.method)) <code>\(.path(page.link.path))</code>
        \(replacement())\(notes())\(SiteParts.corrections(page.corrections))\(facts())\(parameters())\(answers())\(errors())\(events())</div>
        \(sample.map { SampleFigures(call: $0, isRetired: page.lifecycle == .retired).html() })\
        </section>

        """
    }

    // MARK: What it is

    private func replacement() -> HTML {
        guard let words = page.replacement else { return "" }
        guard let link = page.replacedBy, let range = words.firstRange(of: link.name.text) else {
            return "<p class=warning>\(.sentence(words))\n"
        }
        let (before, after) = (String(words[..<range.lowerBound]), String(words[range.upperBound...]))
        let target: HTML = "<a href=\(attribute: links.endpoint(link))>\(link.name.text)</a>"
        return "<p class=warning>\(.sentence(before))\(target)\(.sentence(after))\n"
    }

    private func notes() -> HTML {
        if page.notes.isEmpty { return "" }
        return "<ul class=notes>\(page.notes.map { "<li>\(.sentence($0))" })</ul>\n"
    }

    private func facts() -> HTML {
        var rows: [(HTML, HTML)] = [("Access", "\(page.access.rawValue)")]
        if page.id != page.name.text { rows.insert(("Operation id", "<code>\(page.id)</code>"), at: 0) }
        func add(_ term: HTML, _ value: HTML?) { if let value { rows.append((term, value)) } }
        add("Permission", page.permission.map { "<a href=\(attribute: links.permission($0))>\($0)</a>" })
        add("User permission", page.userPermission.map { "<a href=\(attribute: links.userPermission($0))>\($0)</a>" })
        add(
            "Rate group",
            page.rateGroup.map { "<a href=\(attribute: links.rateGroup($0.name))>\($0.name)</a>, \($0.limit)" })
        switch page.authorization {
        case .token: break
        case .client: add("Authorization", "the app's own credentials")
        case .none: add("Authorization", "none")
        }
        add("Lifecycle", page.lifecycle == .current ? nil : "\(page.lifecycle.rawValue)")
        add("Availability", page.availability.map { "\($0)" })
        add("Paging", page.paging.map { "<a href=\(attribute: links.paging($0))>\($0.rawValue)</a>" })
        add("Batch", page.batch.map { "<a href=\(attribute: links.to(SiteMap.batches))>up to \($0) ids</a>" })
        add("Host", page.isOnMediaHost ? "media" : nil)
        add("Largest body", page.maximumBodySize.map { "\(SiteParts.bytes($0))" })
        return parts.grid(rows)
    }

    // MARK: What goes in and out

    private func parameters() -> HTML {
        if page.parameters.isEmpty { return "" }
        let usual: ParameterRow.Place = page.request == nil ? .query : .body
        let place: HTML = page.parameters.contains { $0.place == usual } ? ", in the \(usual.rawValue)" : ""
        return "<h3>Parameters\(place)</h3>\n\(sent())\(parts.fields(page.parameters, usual: usual))"
    }

    /// How the body goes out, where it is not JSON and nothing else.
    private func sent() -> HTML {
        guard let request = page.request, request.media != Self.usualMedia || !request.otherMedia.isEmpty else {
            return ""
        }
        let others: HTML = request.otherMedia.isEmpty ? "" : ", or \(request.otherMedia.joined(separator: ", "))"
        return "<p>The body is sent as <code>\(request.media)</code>\(others).\n"
    }

    /// What need not be said.
    private static let usualMedia = "application/json"

    private func answers() -> HTML {
        let rows = page.answers.map { answer -> HTML in
            let media: HTML =
                [[], [Self.usualMedia]].contains(answer.media)
                ? "" : " <code>\(answer.media.joined(separator: ", "))</code>"
            let headers: HTML = answer.headers.isEmpty ? "" : " with \(answer.headers.joined(separator: ", "))"
            return "<b>\(answer.status)</b> \(answer.phrase)\(media)\(headers)"
        }
        return """
            <h3>Answer</h3>
            <p>\(HTML.joined(rows, by: ", or "))
            \(output())
            """
    }

    /// What the function gives; nothing is said of nothing.
    private func output() -> HTML {
        if page.answers.allSatisfy(\.media.isEmpty) { return "" }
        let (type, inner) = parts.unfolding(page.output)
        return "<dl>\n<dt>\(type)\n<dd>\(inner)\n</dl>\n"
    }

    private func errors() -> HTML {
        let failures = page.failures.map { "\($0.status) \($0.phrase)" }
        if page.errors.isEmpty, failures.isEmpty { return "" }
        let codes = page.errors.map { error -> HTML in
            let status: HTML? = error.status.map { " <em>\($0)</em>" }
            return
                "<li><a href=\(attribute: links.error(error.code))>\(error.code)</a>\(status) \(.sentence(error.words))\n"
        }
        return """
            <h3>Errors</h3>
            \(failures.isEmpty ? "" : "<p>\(failures.joined(separator: ", ")).\n")\
            \(codes.isEmpty ? "" : "<ul class=codes>\n\(codes)</ul>\n")
            """
    }

    private func events() -> HTML {
        var names = page.events.compactMap { event -> HTML? in
            event.event.map { "<a href=\(attribute: links.event($0))>\($0)</a>" }
                ?? event.payload.map { parts.type($0) }
        }
        if page.takesEvents { names.append("<a href=\(attribute: links.to(SiteMap.events))>all events</a>") }
        return names.isEmpty ? "" : "<h3>Events</h3>\n<p>\(HTML.joined(names, by: ", "))\n"
    }
}
