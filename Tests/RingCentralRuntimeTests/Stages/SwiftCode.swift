/// The code of a Swift file without its comments and the text of its literals, which name types that they don't use.
struct SwiftCode {
    /// The names that begin with a capital letter: types, for nothing else does.
    private(set) var names: Set<String> = []
    /// The names of the types that are declared in it, at any depth.
    private(set) var declared: Set<String> = []
    /// The names of the types that are declared at the top, and that other files see.
    private(set) var topLevel: [String] = []

    init(_ source: String) {
        let declaration = #/\b(?:class|struct|enum|protocol|actor|typealias|associatedtype)\s+([A-Z]\w*)/#
        let hidden = #/^(?:\w+ )*(?:private|fileprivate) /#
        let bare = Self.bare(source)
        let words = bare.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        names = Set(words.filter { $0.first?.isUppercase == true }.map(String.init))
        for line in bare.split(separator: "\n") {
            for match in line.matches(of: declaration) {
                declared.insert(String(match.1))
                if line.first != " ", line.prefixMatch(of: hidden) == nil { topLevel.append(String(match.1)) }
            }
        }
    }

    /// Removes comments and literals. What is interpolated into a literal stays.
    static func bare(_ source: String) -> String {
        var rest = source[...]
        return code(&rest, isInterpolated: false)
    }

    /// Reads code up to its end, or up to the parenthesis that ends an interpolation.
    private static func code(_ rest: inout Substring, isInterpolated: Bool) -> String {
        var result = ""
        var depth = 0
        while let character = rest.first {
            if character == "/", rest.hasPrefix("//") {
                rest = rest.drop { $0 != "\n" }
            } else if character == "\"" || character == "#", let match = rest.prefixMatch(of: #/#*"(?:"")?/#) {
                rest = rest[match.range.upperBound...]
                result += " " + literal(&rest, opening: String(match.0)) + " "
            } else {
                if character == "(" { depth += 1 }
                if character == ")" {
                    if isInterpolated, depth == 0 { return result }
                    depth -= 1
                }
                result.append(character)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// Reads a literal up to its end.
    ///
    /// - Returns: The code that is interpolated.
    private static func literal(_ rest: inout Substring, opening: String) -> String {
        let marks = String(opening.prefix { $0 == "#" })
        let closing = opening.dropFirst(marks.count) + marks
        let escape = "\\" + marks
        var result = ""
        while !rest.isEmpty, !rest.hasPrefix(closing) {
            if rest.hasPrefix(escape + "(") {
                rest = rest.dropFirst(escape.count + 1)
                result += " " + code(&rest, isInterpolated: true) + " "
                rest = rest.dropFirst()
            } else {
                rest = rest.dropFirst(rest.hasPrefix(escape) ? escape.count + 1 : 1)
            }
        }
        rest = rest.dropFirst(closing.count)
        return result
    }
}
