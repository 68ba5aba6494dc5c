/// Writes source text line by line, indented.
package struct SwiftPrinter {
    package private(set) var text = ""
    private var indentation = ""
    /// Whether the last line opened what follows.
    private var isAtStart = false

    package init() {}

    /// The width that wrapped lists keep to.
    package static let width = 118

    package mutating func line(_ content: String) {
        if !content.isEmpty {
            text += indentation
            text += content
        }
        text += "\n"
        isAtStart = false
    }

    package mutating func blank() { text += "\n" }

    /// A blank line between declarations: none in front of the first.
    package mutating func gap() { if !isAtStart { blank() } }

    package mutating func indent() { indentation += "    " }
    package mutating func outdent() {
        indentation = String(decoding: indentation.utf8.dropLast(4), as: UTF8.self)
    }

    /// An opening line, an indented body, and the closing brace.
    package mutating func block(_ opening: String, _ body: (inout SwiftPrinter) -> Void) {
        line(opening + " {")
        isAtStart = true
        indent()
        body(&self)
        outdent()
        line("}")
    }

    /// Declarations that are compiled under a condition, if there is one.
    package mutating func conditional(
        _ condition: Condition?, _ body: (inout SwiftPrinter) -> Void,
        else otherwise: ((inout SwiftPrinter) -> Void)? = nil
    ) {
        guard let condition else { return body(&self) }
        gap()
        text += "#if \(condition.text)\n"
        isAtStart = true
        body(&self)
        if let otherwise {
            text += "#else\n"
            otherwise(&self)
        }
        text += "#endif\n"
        isAtStart = false
    }

    /// Declarations inside another type, if there is one.
    package mutating func inside(_ namespace: Identifier?, _ body: (inout SwiftPrinter) -> Void) {
        guard let namespace else { return body(&self) }
        gap()
        block("nonisolated extension \(namespace.declared)", body)
    }

    /// A doc comment; nothing that a line holds can end it.
    package mutating func doc(_ lines: [String]) {
        for content in lines {
            if SwiftText.isPlainComment(content) {
                comment(content)
            } else {
                SwiftText.lines(content).forEach { comment($0) }
            }
        }
    }

    private mutating func comment(_ words: String) {
        text += indentation
        text += words.isEmpty ? "///" : "/// "
        text += words
        text += "\n"
        isAtStart = false
    }

    /// How long items are with two characters between them.
    static func length(_ items: [String]) -> Int {
        items.isEmpty ? 0 : items.reduce(-2) { $0 + $1.utf8.count + 2 }
    }

    /// A list between two pieces of text: on one line if it fits, else wrapped.
    package mutating func list(_ opening: String, _ items: [String], _ closing: String) {
        let length = indentation.utf8.count + opening.utf8.count + Self.length(items) + closing.utf8.count
        if items.isEmpty || length + 2 <= Self.width {
            line(opening + items.joined(separator: ", ") + closing)
            return
        }
        line(opening)
        indent()
        var items = items
        if let last = items.popLast() { items.append(last + closing) }
        wrap(items, separator: ",")
        outdent()
    }

    /// A body of short statements: on the line of its opening if they fit there, else wrapped below.
    package mutating func body(_ opening: String, _ statements: [String]) {
        let length = indentation.utf8.count + opening.utf8.count + Self.length(statements) + 7
        if statements.isEmpty {
            line(opening + " {}")
        } else if length <= Self.width {
            line("\(opening) { \(statements.joined(separator: "; ")) }")
        } else {
            line(opening + " {")
            indent()
            wrap(statements, separator: ";")
            outdent()
            line("}")
        }
    }

    /// A body that is one call: on the line of its opening if it fits there, else below.
    package mutating func body(_ opening: String, _ call: String, _ arguments: [String], _ closing: String) {
        let body = call.utf8.count + Self.length(arguments) + closing.utf8.count
        if indentation.utf8.count + opening.utf8.count + body + 5 <= Self.width {
            line("\(opening) { \(call)\(arguments.joined(separator: ", "))\(closing) }")
        } else {
            block(opening) { $0.list(call, arguments, closing) }
        }
    }

    /// Items one after the other, as many on a line as fit; the separator ends each but the last.
    package mutating func wrap(_ items: [String], separator: String) {
        var length = 0
        var left = items.count
        for item in items {
            left -= 1
            let isLast = left == 0
            let room = item.utf8.count + (isLast ? 0 : separator.utf8.count)
            if length > 0, indentation.utf8.count + length + room + 1 <= Self.width {
                text += " "
                length += room + 1
            } else {
                if length > 0 { text += "\n" }
                text += indentation
                length = room
            }
            text += item
            if !isLast { text += separator }
        }
        if length > 0 { text += "\n" }
        isAtStart = false
    }
}
