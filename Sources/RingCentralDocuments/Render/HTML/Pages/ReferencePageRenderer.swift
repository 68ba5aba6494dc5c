import RingCentralGenerator

/// The pages on what endpoints have in common: permissions, rate groups, events, errors, tokens, paging, batches.
struct ReferencePageRenderer {
    let plan: DocumentationPlan
    let map: SiteMap
    /// By the endpoint's id.
    let samples: [String: SampleCall]
    let eventSamples: EventSamples

    func files() -> [OutputFile] {
        [permissions(), rates(), events(), errors(), authorization(), paging(), batches()]
    }

    /// A page of sections, and the places on it.
    func page(
        _ path: String, _ title: String, _ words: String, _ body: (inout SitePage, SiteParts) -> [HTML]
    ) -> OutputFile {
        var page = SitePage(path, title: title, words: words, plan: plan, map: map)
        let sections = body(&page, SiteParts(links: page.links))
        page.main = "<h1>\(title)</h1>\n<p class=lead>\(.sentence(words))\n\(sections)"
        return page.file()
    }

    func section(_ anchor: String, _ label: HTML, _ body: HTML) -> HTML {
        "<section class=entry id=\(attribute: anchor)>\n<h2>\(label)</h2>\n\(body)</section>\n"
    }

    // MARK: Permissions

    private func permissions() -> OutputFile {
        page(SiteMap.permissions, "Permissions", "What an app and a user's role must be allowed, and what it opens.") {
            page, parts in
            page.contents = [("#page.app", "Of the app"), ("#page.user", "Of the user")].map {
                .init(target: $0.0, label: $0.1)
            }
            func list(_ all: [PermissionPage], filter: String, anchor: (String) -> String) -> [HTML] {
                all.map { permission in
                    let events = permission.events.map { name -> HTML in
                        "<a href=\(attribute: page.links.event(name))>\(name)</a>"
                    }
                    let told: HTML = events.isEmpty ? "" : "<p>Events: \(HTML.joined(events, by: ", ")).\n"
                    let endpoints = parts.endpoints(permission.endpoints, filter: filter, value: permission.name)
                    return section(
                        anchor(permission.name), "\(permission.name)",
                        "<p>\(.sentence(permission.words))\n\(endpoints)\(told)")
                }
            }
            return [
                "<h2 class=part id=page.app>Of the app</h2>\n",
                "\(list(plan.permissions, filter: "permission") { SiteMap.anchor($0) })",
                "<h2 class=part id=page.user>Of the user</h2>\n",
                "\(list(plan.userPermissions, filter: "userPermission") { SiteMap.anchor(userPermission: $0) })",
            ]
        }
    }

    // MARK: Limits and errors

    private func rates() -> OutputFile {
        page(SiteMap.rates, "Rate limits", "Calls are counted in groups, each with a limit of its own.") {
            page, parts in
            plan.rateGroups.map { group in
                page.contents.append(
                    .init(target: page.links.rateGroup(group.name), label: "\(group.name)"))
                let endpoints = parts.endpoints(group.endpoints, filter: "rateGroup", value: group.name)
                return section(
                    SiteMap.anchor(group.name), "\(group.name)",
                    "<p><b>\(group.limit)</b> \(.sentence(group.words))\n\(endpoints)")
            }
        }
    }

    private func errors() -> OutputFile {
        page(SiteMap.errors, "Errors", "Codes that the service answers with, and what to do.") { page, parts in
            var family = ""
            return plan.errors.map { error in
                let prefix = String(error.code.prefix { $0 != "-" })
                if prefix != family {
                    family = prefix
                    page.contents.append(.init(target: page.links.error(error.code), label: "\(prefix)"))
                }
                let status: HTML? = error.status.map { " <em>\($0)</em>" }
                let advice: HTML? = error.advice.map { "<p class=advice>\(.sentence($0))\n" }
                return section(
                    SiteMap.anchor(error.code), "\(error.code)",
                    "<p>\(.sentence(error.words))\(status)\n\(advice)\(parts.folded(error.endpoints))")
            }
        }
    }

    // MARK: Events

    /// What surrounds the payloads.
    private func envelope(_ page: inout SitePage, _ parts: SiteParts) -> [HTML] {
        let fields = plan.service.envelopeFields.map { field -> (HTML, HTML) in
            ("<code>\(field.name)</code>", "<code>\(field.description)</code>")
        }
        if fields.isEmpty { return [] }
        page.contents.append(.init(target: "#page.envelope", label: "The envelope"))
        let words = plan.service.envelopeWords
        let sample: HTML? = eventSamples.enveloped.map {
            SampleFigures.html([("JSON", ExampleTexts.json($0, width: 72))])
        }
        return [section("page.envelope", "The envelope", "<p>\(.sentence(words))\n\(parts.grid(fields))\(sample)")]
    }

    private func events() -> OutputFile {
        page(SiteMap.events, "Events", "What can be subscribed to, and what is sent when it happens.") { page, parts in
            envelope(&page, parts)
                + plan.events.map { event in
                    page.contents.append(.init(target: page.links.event(event.name), label: "\(event.name)"))
                    let permissions = event.permissions.map { name -> HTML in
                        "<a href=\(attribute: page.links.permission(name))>\(name)</a>"
                    }
                    let payload: HTML? = event.payload.map { parts.type($0) }
                    let inner: HTML? = event.payload?.page.flatMap { map.places[$0] }.map {
                        "<h3>Payload</h3>\n\(TypeParts(page: $0, parts: parts).html())"
                    }
                    let enveloped: HTML = event.isEnveloped ? "in an envelope" : "without an envelope"
                    let rows: [(HTML, HTML)] = [
                        ("In Swift", "<code>EventKind.\(event.constant.text)</code>"),
                        ("Payload", "\(payload ?? "not described"), \(enveloped)"),
                        ("Permissions", permissions.isEmpty ? "none" : HTML.joined(permissions, by: ", ")),
                    ]
                    let filters = event.filters.map { filter -> HTML in "<li><code>\(.path(filter))</code>" }
                    let sample: HTML? = eventSamples.bodies[event.name].map {
                        SampleFigures.html([("Swift", event.swift), ("JSON", ExampleTexts.json($0, width: 72))])
                    }
                    return section(
                        SiteMap.anchor(event.name), "\(event.name)",
                        """
                        <p>\(.sentence(event.words))
                        \(parts.grid(rows))\(sample)<h3>Filters</h3>
                        <ul class=filtered>\(filters)</ul>
                        \(inner)\
                        \(event.endpoints.isEmpty ? "" : "<h3>Endpoints</h3>\n\(parts.endpoints(event.endpoints))")
                        """)
                }
        }
    }
}
