import RingCentralGenerator

/// Text of Markdown within a line. What is interpolated is made harmless unless it is Markdown itself.
///
///     "**Permission:** \(name)"
struct Markdown: ExpressibleByStringInterpolation {
    private(set) var source: String

    init(stringLiteral source: String) { self.source = source }
    init(stringInterpolation: StringInterpolation) { source = stringInterpolation.source }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var source = ""

        init(literalCapacity: Int, interpolationCount: Int) { source.reserveCapacity(literalCapacity * 2) }

        mutating func appendLiteral(_ literal: String) { source += literal }
        mutating func appendInterpolation(_ text: String) { source += Markdown.escape(text) }
        mutating func appendInterpolation(_ markdown: Markdown) { source += markdown.source }
        mutating func appendInterpolation(_ number: Int) { source += String(number) }
        mutating func appendInterpolation(code: String) { source += Markdown.span(code) }
        /// A sentence of the catalog: what stands between backticks is code.
        mutating func appendInterpolation(words: String) {
            for piece in Span.pieces(of: words) {
                source += piece.isCode ? Markdown.span(piece.text) : Markdown.escape(piece.text)
            }
        }
    }

    /// A link; the target is a path that we made.
    static func link(_ label: Markdown, to target: String) -> Markdown {
        "[\(label)](\(Markdown(stringLiteral: target)))"
    }

    static func joined(_ parts: [Markdown], _ separator: String = " ") -> Markdown {
        Markdown(stringLiteral: parts.map(\.source).joined(separator: separator))
    }

    var isEmpty: Bool { source.isEmpty }

    // MARK: Escapes

    /// Text that stands for itself wherever it is put, on one line.
    private static func escape(_ text: String) -> String {
        if UTF8Scan.all(plain, in: text) { return text }
        var out = ""
        let scalars = Array(SwiftText.lines(text).joined(separator: " ").unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            // Within a word it means nothing.
            case "_"
            where index > 0 && isWord(scalars[index - 1]) && index + 1 < scalars.count && isWord(scalars[index + 1]):
                out += "_"
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            default:
                if scalar.isASCII, !plain[Int(scalar.value)], scalar != "\t" { out += "\\" }
                out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// Bytes that mean nothing in Markdown. At the beginning of a line more would, but no text of ours stands there alone.
    private static let plain = UTF8Scan.printable(except: "\\`*_[]<>#~&|$")

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII && scalar.properties.isAlphabetic }

    /// A code span; a longer fence than any run of backticks in it.
    private static func span(_ code: String) -> String {
        let code = SwiftText.lines(code).joined(separator: " ")
        if code.isEmpty { return "" }
        if !UTF8Scan.has(UInt8(ascii: "`"), in: code) { return "`" + code + "`" }
        let fence = String(repeating: "`", count: longestRun(in: code) + 1)
        return "\(fence) \(code) \(fence)"
    }

    /// The length of the longest run of backticks.
    static func longestRun(in text: String) -> Int {
        if !UTF8Scan.has(UInt8(ascii: "`"), in: text) { return 0 }
        var (longest, current) = (0, 0)
        for byte in text.utf8 {
            current = byte == UInt8(ascii: "`") ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }

    /// The name by which code hosts know a heading.
    static func anchor(_ heading: String) -> String {
        var out = ""
        for scalar in heading.lowercased().unicodeScalars {
            if scalar == " " {
                out += "-"
            } else if scalar.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains(scalar) {
                out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
