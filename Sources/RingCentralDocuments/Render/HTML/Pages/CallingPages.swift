import RingCentralGenerator

/// The pages on what every call needs to know: tokens, paging, batches.
extension ReferencePageRenderer {
    func authorization() -> OutputFile {
        page(
            SiteMap.authorization, "Authorization",
            "Every call carries a token, which the client gets, keeps and renews."
        ) { page, parts in
            let service = plan.service
            let addresses = [
                ("Sign in", service.authorizePath), ("Token", service.tokenPath), ("Revoke", service.revokePath),
            ].map { entry -> (HTML, HTML) in ("\(entry.0)", "<code>\(entry.1)</code>") }
            let servers = service.servers.map { server -> HTML in
                let rows: [(HTML, HTML)] = [
                    ("Calls", "<code>\(server.url)</code>"), ("Media", "<code>\(server.mediaURL)</code>"),
                ]
                return "<h3>\(server.name)</h3>\n<p>\(.sentence(server.description))\n\(parts.grid(rows))"
            }
            var sections: [(anchor: String, title: HTML, body: HTML)] = [
                (
                    "page.grants", "Ways to a token",
                    terms(service.grants.map { ("\($0.name)", .sentence($0.description)) })
                ),
                ("page.addresses", "Addresses of tokens", parts.grid(addresses)),
                ("page.servers", "Servers", "\(servers)"),
            ]
            for (anchor, title, kind) in Self.exceptions {
                let links = plan.areas.flatMap(\.endpoints).filter { $0.authorization == kind }.map(\.link)
                if !links.isEmpty { sections.append((anchor, title, parts.endpoints(links))) }
            }
            let example = SampleFigures.html([("Swift", ReferenceExamples(client: plan.client).authorization)])
            return ["<h2>An example</h2>\n\(example)"]
                + sections.map { anchor, title, body in
                    page.contents.append(.init(target: "#" + anchor, label: title))
                    return section(anchor, title, body)
                }
        }
    }

    /// The endpoints that take no token.
    private static let exceptions: [(anchor: String, title: HTML, kind: Endpoint.Authorization)] = [
        ("page.client", "With the app's own credentials", .client), ("page.none", "Without authorization", .none),
    ]

    func paging() -> OutputFile {
        page(SiteMap.paging, "Paging", "The ways in which lists are handed out; `.items` and `.pages` follow them all.")
        { page, parts in
            plan.paging.map { paging in
                page.contents.append(.init(target: page.links.paging(paging.form), label: "\(paging.form.rawValue)"))
                return section(
                    paging.form.rawValue, "\(paging.form.rawValue)",
                    "<p>\(.sentence(paging.words))\n\(example(paging.endpoints.first))\(parts.folded(paging.endpoints))"
                )
            }
        }
    }

    func batches() -> OutputFile {
        let batch = plan.batch
        return page(SiteMap.batches, "Batches", "Several ids in one call; `.results` tells what became of each.") {
            page, parts in
            let media: HTML =
                batch.media.isEmpty ? "" : parts.grid([("Media type", "<code>\(batch.media)</code>")])
            let rows = batch.endpoints.map { entry -> (HTML, HTML) in
                let name: HTML = "<a href=\(attribute: page.links.endpoint(entry.link))>\(entry.link.name.text)</a>"
                return ("\(name) <em>up to \(entry.limit)</em>", "\(entry.link.summary)")
            }
            let call: HTML? = batch.endpoints.first.map { "<h2>An example</h2>\n\(example($0.link))" }
            return ["<p>\(.sentence(batch.words))\n\(media)\(call)<h2>Endpoints</h2>\n\(terms(rows))"]
        }
    }

    /// How an endpoint is called in Swift.
    private func example(_ endpoint: EndpointLink?) -> HTML {
        guard let call = endpoint.flatMap({ samples[$0.id] }) else { return "" }
        return SampleFigures.html([("Swift", SampleFigures(call: call).swift(width: 80))])
    }

    /// A list of things, each with what is said of it.
    private func terms(_ rows: [(HTML, HTML)]) -> HTML {
        "<dl>\n\(rows.map { "<dt>\($0.0)<dd>\($0.1)\n" })</dl>\n"
    }
}
