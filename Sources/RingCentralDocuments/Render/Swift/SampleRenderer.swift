import RingCentralGenerator

/// Prints examples of calls as Swift.
struct SampleRenderer {
    /// For whom the text is.
    enum Style {
        /// People: dates and files as one would have them.
        case article
        /// The test of all endpoints, which has short words for dates and files.
        case test
    }

    var style = Style.article
    /// The width that lines keep to.
    var width = 100

    /// Statements that send the call and take what it gives.
    func usage(_ call: SampleCall) -> String {
        switch call.ending {
        case .send: return expression(call, before: "try await ", after: ".send()")
        case .value: return expression(call, before: "let answer = try await ", after: ".value") + "\nprint(answer)"
        case .perhaps:
            return expression(call, before: "if let answer = try await ", after: ".value {") + "\n    print(answer)\n}"
        case .download(let name):
            let file = "URL(fileURLWithPath: \(SwiftText.literal(name)))"
            return expression(call, before: "try await ", after: ".download(to: \(file))")
        case .results:
            return expression(call, before: "for result in try await ", after: ".results {")
                + "\n    print(result)\n}"
        case .items:
            // What is awaited for each element does not cover the call itself.
            let tried = call.short.contains { $0.value.throwing } ? "try " : ""
            return expression(call, before: "for try await item in \(tried)", after: ".items {")
                + "\n    print(item)\n}"
        }
    }

    private func expression(_ call: SampleCall, before: String, after: String) -> String {
        expression(call.area, call.function, call.short, before: before, after: after)
    }

    /// The call itself, which sends nothing: `client.sms.createSMSMessage(from: ...)`.
    func expression(
        _ area: Identifier, _ function: Identifier, _ arguments: [SampleExpression.Argument], before: String,
        after: String
    ) -> String {
        let opening = "\(before)client.\(area.declared).\(function.declared)("
        return text(
            Piece(opening: opening, items: self.arguments(arguments), closing: ")" + after), indent: "", tail: 0)
    }

    // MARK: Expressions

    /// Text that may take several lines: as one line, and by its parts.
    private struct Piece {
        var opening: String
        var items: [Piece] = []
        var closing = ""
        var line: String { opening + items.map(\.line).joined(separator: ", ") + closing }
    }

    /// One line if it fits; else what it holds on lines of its own.
    private func text(_ piece: Piece, indent: String, tail: Int) -> String {
        let line = piece.line
        if indent.count + line.count + tail <= width || piece.items.isEmpty { return line }
        let inner = indent + "    "
        let flat = piece.items.map(\.line).joined(separator: ", ")
        if inner.count + flat.count <= width {
            return "\(piece.opening)\n\(inner)\(flat)\n\(indent)\(piece.closing)"
        }
        let lines = piece.items.map { inner + text($0, indent: inner, tail: 1) }
        return piece.opening + "\n" + lines.joined(separator: ",\n") + "\n" + indent + piece.closing
    }

    private func arguments(_ arguments: [SampleExpression.Argument]) -> [Piece] {
        arguments.map { argument in
            var piece = piece(argument.value)
            if let label = argument.label { piece.opening = "\(Self.label(label)): " + piece.opening }
            return piece
        }
    }

    /// Nearly every keyword is a label like any other.
    private static func label(_ name: Identifier) -> String {
        ["inout", "let", "var"].contains(name.text) ? "`\(name.text)`" : name.text
    }

    private func piece(_ expression: SampleExpression) -> Piece {
        switch expression {
        case .text(let text): Piece(opening: SwiftText.literal(text))
        case .number(let digits): Piece(opening: digits)
        case .bool(let value): Piece(opening: value ? "true" : "false")
        case .date(let text): Piece(opening: date(text))
        case .file(let file): Piece(opening: self.file(file))
        case .list(let elements): Piece(opening: "[", items: elements.map(piece), closing: "]")
        case .map(let members): map(members.map { ($0.key, piece($0.value)) })
        case .json(let json): piece(json)
        case .member(let name): Piece(opening: ".\(name.declared)")
        case .make(let type, let arguments):
            Piece(opening: type + "(", items: self.arguments(arguments), closing: ")")
        case .choice(let name, let value): Piece(opening: ".\(name.declared)(", items: [piece(value)], closing: ")")
        case .nullable(let value): Piece(opening: ".value(", items: [piece(value)], closing: ")")
        case .null: Piece(opening: ".null")
        }
    }

    private func piece(_ json: JSONTree) -> Piece {
        switch json {
        case .null: Piece(opening: "nil")
        case .bool(let value): Piece(opening: value ? "true" : "false")
        case .number(let digits): Piece(opening: digits)
        case .string(let text): Piece(opening: SwiftText.literal(text))
        case .array(let elements): Piece(opening: "[", items: elements.map(piece), closing: "]")
        case .object(let members): map(members.pairs.map { ($0.key, piece($0.value)) })
        }
    }

    private func map(_ members: [(key: String, value: Piece)]) -> Piece {
        if members.isEmpty { return Piece(opening: "[:]") }
        let items = members.map { key, value in
            var piece = value
            piece.opening = "\(SwiftText.literal(key)): " + piece.opening
            return piece
        }
        return Piece(opening: "[", items: items, closing: "]")
    }

    private func date(_ text: String) -> String {
        switch style {
        case .article: "Date(\(SwiftText.literal(text)), strategy: .iso8601)"
        case .test: "sampleDate(\(SwiftText.literal(text)))"
        }
    }

    private func file(_ file: SampleFile) -> String {
        let (name, type) = (SwiftText.literal(file.name), SwiftText.literal(file.contentType))
        return switch style {
        case .article: "FilePart(contentsOf: URL(fileURLWithPath: \(name)), contentType: \(type))"
        case .test: "sampleFile(\(name), \(type))"
        }
    }
}

extension SampleExpression {
    /// Whether the expression can throw: where a date is read from text.
    fileprivate var throwing: Bool {
        switch self {
        case .date: true
        case .list(let elements): elements.contains(where: \.throwing)
        case .map(let members): members.contains { $0.value.throwing }
        case .make(_, let arguments): arguments.contains { $0.value.throwing }
        case .choice(_, let value), .nullable(let value): value.throwing
        default: false
        }
    }
}
