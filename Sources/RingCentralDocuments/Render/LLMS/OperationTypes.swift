/// The types that a program must know to write a call and to read its answer, a line each.
struct OperationTypes {
    private(set) var lines: [String] = []

    /// How deep below a parameter, and below the answer, types are told of; and how many members and values of each.
    private static let (sent, received, members, values) = (3, 2, 24, 12)

    init(_ page: EndpointPage, _ types: [String: TypePage]) {
        var depths: [(name: String, depth: Int)] = []
        var seen: Set<String> = []
        var open = page.parameters.compactMap(\.type.page).map { ($0, Self.sent) }
        open += [page.output.page].compactMap { $0 }.map { ($0, Self.received) }
        while !open.isEmpty {
            let (name, depth) = open.removeFirst()
            guard depth > 0, let type = types[name], seen.insert(name).inserted else { continue }
            depths.append((name, depth))
            open += type.parts.map { ($0, depth - 1) }
        }
        lines = depths.compactMap { types[$0.name] }.map { "- \($0.name): \(Self.text($0))" }
    }

    private static func text(_ type: TypePage) -> String {
        switch type.kind {
        case .values(let rows): return list(rows.map { ".\($0.name.text)" }, atMost: values)
        case .union(let cases, _): return list(cases.map { ".\($0.name.text)(\($0.type.text))" }, atMost: members)
        case .structure(let fields, _):
            let literal = type.literal.map { "a string literal sets \($0); " } ?? ""
            return literal
                + list(fields.map { "\($0.name.text): \($0.type.text)\($0.isRequired ? "" : "?")" }, atMost: members)
        }
    }

    private static func list(_ items: [String], atMost most: Int) -> String {
        items.prefix(most).joined(separator: ", ") + (items.count > most ? " and \(items.count - most) more" : "")
    }
}
