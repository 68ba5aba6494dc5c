/// What a type is made of: in a section of its own, or unfolding where the type is used.
struct TypeParts {
    let page: TypePage
    let parts: SiteParts

    /// More values than these are folded.
    private static let mostValues = 24

    /// A section of the page that is the type's home.
    func section() -> HTML {
        let anchor = SiteMap.anchor(type: page.name)
        return """
            <section id=\(attribute: anchor)>
            <h3>\(page.name)</h3>
            <p>\(.sentence(page.words))
            \(SiteParts.corrections(page.corrections))\(html())\(users())</section>

            """
    }

    /// Folded, in the place where the type is used; values stand open, since they say more than their type's name.
    func folded() -> HTML {
        if case .values(let rows) = page.kind, rows.count <= Self.mostValues {
            return "<p class=values>\(rows.map { "<b>\($0.value)</b> " })"
        }
        return "<details><summary>\(page.partsName)</summary>\(html())</details>"
    }

    func html() -> HTML {
        switch page.kind {
        case .structure(let fields, let rest):
            let more: HTML? = rest.map { "<p>Beside these, members of any name: \(parts.type($0)).\n" }
            return "\(fields.isEmpty ? "" : parts.fields(fields.map(SiteParts.Row.init)))\(more)"
        case .values(let rows):
            return "<p class=values>\(rows.map { "<b>\($0.value)</b> " })\n"
        case .union(let cases, let discriminator):
            return union(cases, discriminator)
        }
    }

    private func union(_ cases: [TypePage.CaseRow], _ discriminator: String?) -> HTML {
        let told: HTML? = discriminator.map { ", told apart by <code>\($0)</code>" }
        let rows = cases.map { row -> HTML in
            let (type, inner) = parts.unfolding(row.type)
            let values: HTML = row.values.isEmpty ? "" : "for <code>\(row.values.joined(separator: ", "))</code>"
            return "<dt>\(row.name.text) \(type)\n<dd>\(values)\(inner)\n"
        }
        return "<p>One of these\(told):\n<dl>\n\(rows)</dl>\n"
    }

    /// Who uses the type. A type that is laid out at an endpoint which stands here already adds nothing.
    private func users() -> HTML {
        let addresses = page.endpoints.map(parts.links.endpoint)
        let endpoints = zip(page.endpoints, addresses).map { link, address -> HTML in
            "<a href=\(attribute: address)>\(link.name.text)</a>"
        }
        let told = Set(addresses)
        let types = page.users.compactMap { name -> HTML? in
            guard let address = parts.links.type(name) else { return "\(name)" }
            return told.contains(address) ? nil : "<a href=\(attribute: address)>\(name)</a>"
        }
        if endpoints.isEmpty, types.isEmpty { return "" }
        return "<p class=users>Used by \(HTML.joined(endpoints + types, by: ", ")).\n"
    }
}

extension TypePage {
    /// What its parts are called.
    var partsName: HTML {
        switch kind {
        case .structure: "Properties"
        case .values: "Values"
        case .union: "Cases"
        }
    }
}

extension SiteParts {
    /// The corrections of the service's description, each with its reason and evidence; empty if there are none.
    static func corrections(_ corrections: [CorrectionFact]) -> HTML {
        if corrections.isEmpty { return "" }
        let items = corrections.map { correction -> HTML in
            let seen: HTML = correction.seen.map { " \(.sentence($0))" } ?? ""
            return "<li>Corrected: <code>\(correction.place)</code>. \(.sentence(correction.reason))\(seen)"
        }
        return "<ul class=notes>\(items)</ul>\n"
    }
}
