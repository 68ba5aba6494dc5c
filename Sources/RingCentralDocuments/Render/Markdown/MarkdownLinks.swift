/// Where things are explained: the files of the Markdown documentation, and the headings in them.
struct MarkdownLinks {
    /// Pages that are there whatever the catalog holds.
    enum Page: String {
        case permissions, userPermissions = "user-permissions", rateGroups = "rate-groups", events, errors
        case authorization, paging, batch, files
        var file: String { rawValue + ".md" }

        var title: String {
            switch self {
            case .permissions: "Permissions"
            case .userPermissions: "User permissions"
            case .rateGroups: "Rate groups"
            case .events: "Events"
            case .errors: "Error codes"
            case .authorization: "Authorization"
            case .paging: "Paging"
            case .batch: "Several ids at once"
            case .files: "Files"
            }
        }
    }

    /// Where each type is explained, by its name.
    private var places: [String: (file: String, heading: String)] = [:]
    /// The anchors of a file, by what its headings are about.
    private var anchors: [String: [String: String]] = [:]

    init(_ plan: DocumentationPlan) {
        let areas = Set(plan.areas.map(\.id))
        for page in plan.types {
            let file = areas.contains(page.home) ? Self.area(page.home) : Self.models(page.home)
            places[page.name] = (file, Self.heading(page))
        }
        for area in plan.areas {
            let types = area.types.compactMap { places[$0]?.heading }
            register(
                Self.area(area.id),
                [area.title, Self.endpoints] + area.endpoints.map(\.name.text) + [Self.types] + types)
        }
        for (home, types) in plan.sharedTypes {
            register(Self.models(home), [Self.shared(home)] + types.map(Self.heading))
        }
        register(.permissions, plan.permissions.map(\.name))
        register(.userPermissions, plan.userPermissions.map(\.name))
        register(.rateGroups, plan.rateGroups.map(\.name))
        register(.events, plan.events.map(\.name))
        register(.errors, plan.errors.map(\.code))
        register(.paging, plan.paging.map(\.form.rawValue))
    }

    private mutating func register(_ page: Page, _ names: [String]) { register(page.file, [page.title] + names) }

    /// Code hosts number headings of one name, in their order.
    private mutating func register(_ file: String, _ headings: [String]) {
        var seen: [String: Int] = [:]
        var own: [String: String] = [:]
        for heading in headings {
            let anchor = Markdown.anchor(heading)
            let number = seen[anchor, default: 0]
            seen[anchor] = number + 1
            own[heading] = number == 0 ? anchor : "\(anchor)-\(number)"
        }
        anchors[file] = own
    }

    // MARK: Files and headings

    static let index = "README.md"
    static let endpoints = "Endpoints"
    static let types = "Types"
    static func area(_ id: String) -> String { "areas/\(id).md" }
    static func guide(_ article: Article) -> String { "guides/\(article.name).md" }
    static func models(_ home: String) -> String { "models/\(home).md" }
    static func shared(_ home: String) -> String { "\(home) types" }

    /// The kind in front keeps the headings of functions and types apart that differ in case only.
    static func heading(_ page: TypePage) -> String {
        switch page.kind {
        case .structure: "struct \(page.name)"
        case .values: "enum \(page.name)"
        case .union: "union \(page.name)"
        }
    }

    /// The way from one file to a heading of another.
    private func way(from file: String, to target: String, _ heading: String? = nil) -> String {
        let anchor = heading.flatMap { anchors[target]?[$0] }.map { "#" + $0 } ?? ""
        if file == target { return anchor }
        return (file.contains("/") ? "../" : "") + target + anchor
    }

    // MARK: Links

    func page(_ page: Page, from file: String) -> Markdown {
        .link("\(page.title)", to: way(from: file, to: page.file))
    }

    /// A name that has a heading of its own on a page.
    func name(_ name: String, on page: Page, from file: String) -> Markdown {
        .link("\(name)", to: way(from: file, to: page.file, name))
    }

    func names(_ names: [String], on page: Page, from file: String) -> Markdown {
        .joined(names.map { name($0, on: page, from: file) }, ", ")
    }

    /// A type as it is written, leading to what explains it.
    func type(_ type: TypeLink, from file: String) -> Markdown {
        let code: Markdown = "\(code: type.text)"
        guard let place = type.page.flatMap({ places[$0] }) else { return code }
        return .link(code, to: way(from: file, to: place.file, place.heading))
    }

    func type(named name: String, from file: String) -> Markdown { type(TypeLink(text: name, page: name), from: file) }

    func area(_ area: AreaPage, from file: String) -> Markdown {
        .link("\(area.title)", to: way(from: file, to: Self.area(area.id)))
    }

    func endpoint(_ link: EndpointLink, from file: String) -> Markdown {
        let target = Self.area(link.area)
        let label: Markdown = file == target ? "\(code: link.name.text)" : "\(code: link.call)"
        return .link(label, to: way(from: file, to: target, link.name.text))
    }

    /// The endpoints, each with what it does.
    func list(_ endpoints: [EndpointLink], from file: String) -> [Markdown] {
        endpoints.map { link in
            let state: Markdown = link.lifecycle == .current ? "" : " (\(link.lifecycle.rawValue))"
            return "\(endpoint(link, from: file))\(state): \(words: link.summary)"
        }
    }
}
