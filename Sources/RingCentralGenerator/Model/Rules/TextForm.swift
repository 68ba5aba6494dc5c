/// The forms that strings from outside must have where they become more than text.
///
/// The targets, and the one function of each that makes a string safe there:
///
/// | target | function |
/// | --- | --- |
/// | path of a file | `OutputPath.isSafe`, which `OutputWriter` asks for every file |
/// | identifier of Swift | `NameScope` |
/// | string literal of Swift | `SwiftText.literal` |
/// | comment of Swift | `SwiftPrinter.doc`, by `SwiftText.lines` |
/// | Markdown and DocC | the interpolations of `Markdown` |
/// | HTML | the interpolations of `HTML` |
/// | JSON | `JSONWriter` |
/// | shell | `String.shellQuoted` |
package enum TextForm {
    /// Any text: the function of its target makes it safe.
    case text
    /// A module, a client's type or a condition of the compiler, which are written as they are.
    case identifier
    /// The name of a file of the catalog, after which files are named.
    case fileName

    /// The number of letters of a name after which files are named: what these add leaves it legal. Names of pages
    /// write what is not a letter or digit of ASCII in three for each byte.
    static let longestFileName = 200

    /// What is wrong with a text, and what to do; nil if it has this form.
    package func fault(of text: String) -> (message: String, advice: String)? {
        switch self {
        case .text: return nil
        case .identifier:
            if !UTF8Scan.isWord(text) {
                return ("is not a name that Swift accepts", "Use letters and digits of ASCII, a letter first")
            }
            if text.utf8.count > WordForm.maximumLength {
                return ("is too long for a name", "Use at most \(WordForm.maximumLength) letters")
            }
            return Self.reserved.contains(text)
                ? ("is a word of Swift's own, or a module that clients import", "Choose another name") : nil
        case .fileName:
            if text.utf8.reduce(0, { $0 + (Self.isPlain($1) ? 1 : 3) }) > Self.longestFileName {
                return (
                    "is too long for the files that are named after it",
                    "Use at most \(Self.longestFileName) letters of ASCII"
                )
            }
            return text.unicodeScalars.contains(where: \.isInvisible) || text.contains("\\")
                ? ("has an invisible character or a backslash in it", "Rename the file") : nil
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static let reserved = ReservedWords.keywords.union(["Swift", "Foundation", "RingCentralRuntime"])
}
