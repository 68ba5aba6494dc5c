import RingCentralGenerator

/// The pieces that pages are made of.
struct SiteParts {
    let links: SiteLinks

    // MARK: Types

    /// A type as it is written, with the way to its place; a script unfolds there what it is made of.
    func type(_ link: TypeLink) -> HTML {
        guard let page = link.page, let target = links.type(page) else { return "<i>\(link.text)</i>" }
        guard let range = link.text.firstRange(of: page) else {
            return "<i><a href=\(attribute: target)>\(link.text)</a></i>"
        }
        let (before, after) = (String(link.text[..<range.lowerBound]), String(link.text[range.upperBound...]))
        return "<i>\(before)<a href=\(attribute: target)>\(page)</a>\(after)</i>"
    }

    /// A type, and what it is made of if it is told of right here.
    func unfolding(_ link: TypeLink) -> (type: HTML, parts: HTML) {
        guard let name = link.page, links.map.places.inlined.contains(name), let page = links.map.places[name] else {
            return (type(link), "")
        }
        return ("<i>\(link.text)</i>", TypeParts(page: page, parts: self).folded())
    }

    /// A list of parameters or properties.
    func fields(_ rows: [Row]) -> HTML {
        let lines = rows.map { row -> HTML in
            let (type, parts) = unfolding(row.type)
            let swift: HTML = row.swiftName == row.name ? "" : " <small>in Swift \(row.swiftName)</small>"
            let facts: HTML = row.facts.isEmpty ? "" : " <small>\(HTML.joined(row.facts, by: " "))</small>"
            return """
                <dt>\(row.name) \(type)\(row.tags.map { " <em>\($0)</em>" })\(swift)\
                <dd>\(.sentence(row.words))\(facts)\(parts)

                """
        }
        return "<dl>\n\(lines)</dl>\n"
    }

    /// The parameters of an endpoint; those that stand for whoever is logged in are told of together.
    ///
    /// - Parameter usual: where a parameter goes of which nothing is said.
    func fields(_ parameters: [ParameterRow], usual: ParameterRow.Place) -> HTML {
        let own = parameters.filter(\.isOwn)
        let rest = parameters.filter { !$0.isOwn }
        let rows = rest.isEmpty ? "" : fields(rest.map { Row($0, usual: usual) })
        if own.isEmpty { return rows }
        let names = own.map(\.name.text).joined(separator: " and ")
        return "\(rows)<p class=own>\(names): ~, whoever is logged in, unless given.\n"
    }

    /// A row of a list of parameters or properties.
    struct Row {
        var name: String
        var swiftName: String
        var type: TypeLink
        var tags: [HTML]
        var words: String
        var facts: [HTML]

        init(_ parameter: ParameterRow, usual: ParameterRow.Place) {
            name = parameter.wireName ?? parameter.name.text
            swiftName = parameter.name.text
            type = parameter.type
            tags = parameter.isRequired ? ["required"] : []
            if parameter.place != usual { tags.append("\(parameter.place.rawValue)") }
            words = parameter.words
            facts = Self.facts(parameter.limits, parameter.defaultValue)
        }

        init(_ field: TypePage.FieldRow) {
            name = field.wireName
            swiftName = field.name.text
            type = field.type
            tags = []
            if field.isRequired { tags.append("required") }
            if field.isNullable { tags.append("nullable") }
            if field.isReadOnly { tags.append("read only") }
            if field.isDeprecated { tags.append("deprecated") }
            words = field.words.text
            facts = Self.facts(field.words.limits, field.words.defaultValue)
        }

        private static func facts(_ limits: [String], _ defaultValue: String?) -> [HTML] {
            limits.map { .sentence($0) } + [defaultValue.map { "Default: <code>\($0)</code>." }].compactMap { $0 }
        }
    }

    // MARK: Endpoints

    static func method(_ method: String) -> HTML { "<b class=\(attribute: method)>\(method)</b>" }

    func lifecycle(_ lifecycle: Endpoint.Lifecycle) -> HTML {
        lifecycle == .current ? "" : " <em class=\(attribute: lifecycle.rawValue)>\(lifecycle.rawValue)</em>"
    }

    /// Endpoints in a row.
    func endpoints(_ all: [EndpointLink]) -> HTML {
        if all.isEmpty { return "" }
        let items = all.map { link -> HTML in "<li><a href=\(attribute: links.endpoint(link))>\(link.name.text)</a> " }
        return "<ul class=names>\(items)</ul>\n"
    }

    /// Endpoints in a row, folded where there are many.
    func folded(_ all: [EndpointLink]) -> HTML {
        if all.count <= 12 { return endpoints(all) }
        return "<details><summary>\(all.count) endpoints</summary>\(endpoints(all))</details>\n"
    }

    /// Endpoints in a row; where there are more than can be read, the way to the list of all, filtered.
    func endpoints(_ all: [EndpointLink], filter: String, value: String) -> HTML {
        if all.count <= Self.most { return folded(all) }
        let list = "\(links.to(SiteMap.index))?\(filter)=\(SiteMap.query(value))"
        return """
            <p class=scripted><a href=\(attribute: list)>Show them in the list</a>
            <details><summary>\(all.count) endpoints</summary>
            \(byArea(all))</details>

            """
    }

    /// The names of endpoints by their areas, whose pages have them: a link each would be as much again.
    private func byArea(_ all: [EndpointLink]) -> HTML {
        let areas = Dictionary(grouping: all, by: \.area).sorted { $0.key < $1.key }.map { area, own -> HTML in
            let names = own.map(\.name.text).joined(separator: ", ")
            return "<li><a href=\(attribute: links.to(SiteMap.area(area)))>\(area)</a> \(names)\n"
        }
        return "<ul class=changes>\n\(areas)</ul>\n"
    }

    private static let most = 40

    // MARK: Small things

    /// Facts by their names.
    func grid(_ rows: [(HTML, HTML)]) -> HTML {
        "<dl class=grid>\(rows.map { "<dt>\($0.0)<dd>\($0.1)" })</dl>\n"
    }

    /// A size in the largest unit that gives a whole number.
    static func bytes(_ count: Int) -> String {
        for (unit, size) in [("MiB", 1 << 20), ("KiB", 1 << 10)] where count >= size && count % size == 0 {
            return "\(count / size) \(unit)"
        }
        return "\(count) bytes"
    }
}

extension ParameterRow {
    /// Whether it stands for the account or the extension that is logged in.
    fileprivate var isOwn: Bool { place == .path && defaultValue == "~" && limits.isEmpty }
}
