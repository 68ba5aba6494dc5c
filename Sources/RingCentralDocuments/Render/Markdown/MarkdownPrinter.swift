import RingCentralGenerator

/// Writes Markdown block by block.
struct MarkdownPrinter {
    private(set) var text: String

    /// - Parameter header: the first line, before all blocks.
    init(header: String) { text = header + "\n" }

    /// Blocks stand a blank line apart.
    private mutating func block() { text += "\n" }

    mutating func heading(_ level: Int, _ content: Markdown) {
        block()
        text += String(repeating: "#", count: level) + " " + content.source + "\n"
    }

    mutating func paragraph(_ content: Markdown) {
        if content.isEmpty { return }
        block()
        text += content.source + "\n"
    }

    mutating func quote(_ content: Markdown) {
        block()
        text += "> " + content.source + "\n"
    }

    mutating func list(_ items: [Markdown]) {
        if items.isEmpty { return }
        block()
        for item in items { text += "- " + item.source + "\n" }
    }

    /// A table; nothing if it has no rows.
    mutating func table(_ head: [Markdown], _ rows: [[Markdown]]) {
        if rows.isEmpty { return }
        block()
        row(head)
        row(head.map { _ in "---" })
        rows.forEach { row($0) }
    }

    private mutating func row(_ cells: [Markdown]) {
        text += "|"
        for cell in cells {
            text += " "
            text += UTF8Scan.has(UInt8(ascii: "|"), in: cell.source) ? Self.escapePipes(cell.source) : cell.source
            text += cell.isEmpty ? "|" : " |"
        }
        text += "\n"
    }

    /// Tables are cut at pipes, in code as well.
    private static func escapePipes(_ source: String) -> String {
        source.replacingOccurrences(of: "\\|", with: "|").replacingOccurrences(of: "|", with: "\\|")
    }

    mutating func code(_ language: String, _ content: String) {
        block()
        let fence = String(repeating: "`", count: max(3, Markdown.longestRun(in: content) + 1))
        text += fence + language + "\n" + content + (content.hasSuffix("\n") ? "" : "\n") + fence + "\n"
    }

    /// Blocks that unfold when they are asked for.
    mutating func details(_ summary: String, _ content: (inout MarkdownPrinter) -> Void) {
        block()
        text += "<details>\n<summary>\(summary)</summary>\n"
        content(&self)
        text += "\n</details>\n"
    }
}
