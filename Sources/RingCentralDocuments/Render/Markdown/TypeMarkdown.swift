import RingCentralGenerator

/// A type's section on the page of its area, or of what several areas share.
struct TypeMarkdown {
    let links: MarkdownLinks
    let file: String

    func render(_ page: TypePage, into printer: inout MarkdownPrinter) {
        printer.heading(3, "\(MarkdownLinks.heading(page))")
        printer.paragraph("\(words: page.words)")
        for correction in page.corrections { printer.quote(correction.markdown) }
        if let literal = page.literal {
            printer.paragraph("A string literal stands for a value of which only \(code: literal) is given.")
        }
        switch page.kind {
        case .structure(let fields, let rest):
            printer.table(["Property", "Type", ""], fields.map(row))
            if let rest { printer.paragraph("Whatever else the service sends: \(links.type(rest, from: file)).") }
        case .values(let values):
            printer.list(values.map { "\(code: ".\($0.name.text)") is \(code: $0.value)" })
        case .union(let cases, let discriminator):
            if let discriminator { printer.paragraph("The property \(code: discriminator) tells which it is.") }
            printer.table(["Case", "Type", ""], cases.map(row))
        }
        users(page, &printer)
    }

    private func row(_ field: TypePage.FieldRow) -> [Markdown] {
        let wire: Markdown = field.wireName == field.name.text ? "" : " (\(code: field.wireName))"
        var facts: [Markdown] = ["\(words: field.words.sentence)"]
        if field.isNullable { facts.append("May be null.") }
        if field.isReadOnly { facts.append("Set by the service.") }
        if field.isDeprecated { facts.append("**Deprecated.**") }
        let always: Markdown = field.isRequired ? "" : "?"
        return [
            "\(code: field.name.text)\(wire)", "\(links.type(field.type, from: file))\(always)",
            .joined(facts.filter { !$0.isEmpty }),
        ]
    }

    private func row(_ form: TypePage.CaseRow) -> [Markdown] {
        let values: Markdown =
            form.values.isEmpty ? "" : " where it is \(Markdown.joined(form.values.map { "\(code: $0)" }, ", "))"
        return ["\(code: form.name.text)\(values)", links.type(form.type, from: file), "\(words: form.words)"]
    }

    private func users(_ page: TypePage, _ printer: inout MarkdownPrinter) {
        let users =
            page.endpoints.map { links.endpoint($0, from: file) } + page.users.map { links.type(named: $0, from: file) }
        if !users.isEmpty { printer.paragraph("Used by \(Markdown.joined(users, ", ")).") }
    }
}
