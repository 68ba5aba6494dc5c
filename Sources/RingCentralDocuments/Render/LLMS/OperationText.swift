import RingCentralGenerator

/// The compact text of an operation.
struct OperationText {
    let page: EndpointPage
    let example: ExampleTexts?
    /// By name.
    let types: [String: TypePage]

    func text() -> String {
        var lines = [FileHeader.text, "# \(page.link.call)", page.summary + lifecycle]
        lines += page.notes
        lines.append("\(page.link.method) \(page.link.path)")
        lines.append(facts().joined(separator: "; "))
        let parameters = page.parameters.filter { !isImplied($0) }
        if !parameters.isEmpty { lines += ["Parameters:"] + parameters.map(parameter) }
        lines.append("Gives: \(page.output.text)")
        let known = OperationTypes(page, types).lines
        if !known.isEmpty { lines += ["Types:"] + known }
        if !page.errors.isEmpty { lines.append("Errors: \(page.errors.map(\.code).joined(separator: ", "))") }
        // One line stays one, whatever the catalog's words hold.
        var text = lines.map { SwiftText.lines($0).joined(separator: " ") + "\n" }.joined()
        if let example {
            text += block("swift", example.swift)
            if let request = example.request { text += "Sent:\n" + block("json", request) }
            if let answer = example.answer { text += "Answer:\n" + block("json", answer) }
        }
        return text
    }

    private var lifecycle: String {
        if page.lifecycle == .current { return "" }
        let state = page.lifecycle == .retired ? " Retired" : " Deprecated"
        return state + (page.replacedBy.map { "; use \($0.call)." } ?? ".")
    }

    private func facts() -> [String] {
        var facts = ["access \(page.access.rawValue)"]
        if page.authorization != .token { facts.append("authorization \(page.authorization.rawValue)") }
        if let name = page.permission { facts.append("permission \(name)") }
        if let name = page.userPermission { facts.append("user permission \(name)") }
        if let group = page.rateGroup { facts.append("rate group \(group.name)") }
        if let form = page.paging { facts.append("paging \(form.rawValue)") }
        if let limit = page.batch { facts.append("up to \(limit) ids") }
        return facts
    }

    /// The index says it once for all.
    private func isImplied(_ row: ParameterRow) -> Bool { row.place == .path && !row.isRequired }

    private func parameter(_ row: ParameterRow) -> String {
        let required = row.isRequired ? ", required" : ""
        let wire = row.wireName == nil || row.wireName == row.name.text ? "" : " = \(row.wireName ?? "")"
        var words = [row.words] + row.limits
        if let value = row.defaultValue { words.append("Default \(value).") }
        return "- \(row.name.text)\(wire) (\(row.place.rawValue), \(row.type.text)\(required)): "
            + words.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func block(_ language: String, _ content: String) -> String {
        let fence = String(repeating: "`", count: max(3, Markdown.longestRun(in: content) + 1))
        return "\(fence)\(language)\n\(content)\n\(fence)\n"
    }
}
