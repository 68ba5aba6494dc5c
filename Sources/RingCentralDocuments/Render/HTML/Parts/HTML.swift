import RingCentralGenerator

/// Markup in which every value is escaped: what a literal holds is markup, what is put into it is text.
///
/// `"<b title=\"\(name)\">\(words)</b>"` is safe whatever the two are, and there is no other way to make markup of a
/// string. An attribute must stand in double quotes, or be put in as one: `<a href=\(attribute: target)>`.
struct HTML: ExpressibleByStringInterpolation {
    private(set) var text: String

    init(stringLiteral value: String) { text = value }
    init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        mutating func appendLiteral(_ literal: String) { text += literal }
        /// Disfavoured, so that a literal within an interpolation is markup as well, and not text of a catalog.
        @_disfavoredOverload
        mutating func appendInterpolation(_ value: String) { HTML.escape(value, into: &text) }
        /// A whole value of an attribute, in quotes only where it needs them: there are twenty thousand of them.
        mutating func appendInterpolation(attribute value: String) {
            if UTF8Scan.isAddress(value) {
                text += value
            } else {
                text += "\""
                HTML.escape(value, into: &text)
                text += "\""
            }
        }
        mutating func appendInterpolation(_ value: Int) { text += String(value) }
        mutating func appendInterpolation(_ value: HTML) { text += value.text }
        @_disfavoredOverload
        mutating func appendInterpolation(_ value: HTML?) { if let value { text += value.text } }
        mutating func appendInterpolation(_ values: [HTML]) { for value in values { text += value.text } }
    }

    static func += (a: inout HTML, b: HTML) { a.text += b.text }

    /// The pieces with a separator between.
    static func joined(_ pieces: [HTML], by separator: HTML) -> HTML {
        var out: HTML = ""
        for (index, piece) in pieces.enumerated() {
            if index > 0 { out += separator }
            out += piece
        }
        return out
    }

    /// Adds a text that can end neither an element nor a quoted attribute, without the scalars that no page may hold
    /// and those that turn the text around them.
    private static func escape(_ value: String, keepsQuotes: Bool = false, into text: inout String) {
        if UTF8Scan.isPlainMarkup(value) {
            text += value
            return
        }
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += keepsQuotes ? "\"" : "&quot;"
            case "\n", "\t": text.unicodeScalars.append(scalar)
            default: if !scalar.isInvisible { text.unicodeScalars.append(scalar) }
            }
        }
    }
}

extension HTML {
    /// A sentence of the catalog; what stands between backticks is code.
    static func sentence(_ words: String) -> HTML {
        if !UTF8Scan.has(UInt8(ascii: "`"), in: words) { return "\(words)" }
        return "\(Span.pieces(of: words).map { $0.isCode ? "<code>\($0.text)</code>" : "\($0.text)" })"
    }

    /// Text between tags, never in an attribute: quotes stand for themselves, of which code has many.
    static func code(_ source: String) -> HTML {
        var out: HTML = ""
        if UTF8Scan.all(plainCode, in: source) {
            out.text = source
        } else {
            escape(source, keepsQuotes: true, into: &out.text)
        }
        return out
    }

    /// Bytes that mean nothing between tags.
    private static let plainCode = UTF8Scan.printable(except: "&<>", and: "\n")

    /// A path, with its parameters set off.
    static func path(_ path: String) -> HTML {
        var out: HTML = ""
        for piece in path.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard piece.offset > 0, let end = piece.element.firstIndex(of: "}") else {
                out += "\(piece.offset > 0 ? "{" : "")\(String(piece.element))"
                continue
            }
            out += "<i>{\(String(piece.element[..<end]))}</i>\(String(piece.element[end...].dropFirst()))"
        }
        return out
    }
}
