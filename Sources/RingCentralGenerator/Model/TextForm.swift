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
/// | Markdown and DocC | `Markdown.text` and `Markdown.code` |
/// | HTML | `HTML.escape` |
/// | JSON | `JSONWriter` |
/// | shell | `CurlRenderer` |
package enum TextForm {
    /// Any text: every renderer makes it safe for its own language.
    case words
    /// One line of text.
    case line
    /// A module, a client's type or a condition of the compiler, which are written as they are.
    case identifier
    /// The name of a file of the catalog, after which files are named.
    case fileName
    /// An address, or a part of one.
    case wire
    /// A media type, perhaps with parameters.
    case mediaType
    /// The name of a header.
    case header

    /// The number of bytes of a name after which a file is named: what files of a client add leaves it legal.
    static let longestFileName = 200

    /// What is wrong with a text, and what to do; nil if it has this form.
    package func fault(of text: String) -> (message: String, advice: String)? {
        switch self {
        case .words: return nil
        case .line:
            if !text.unicodeScalars.contains(where: SwiftText.isInvisible) { return nil }
            return ("has a line break or an invisible character in it", "Write one line of plain text")
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
            if text.utf8.count > Self.longestFileName {
                return (
                    "is too long for the files that are named after it", "Use at most \(Self.longestFileName) bytes"
                )
            }
            if text.unicodeScalars.contains(where: SwiftText.isInvisible) || text.contains("\\") {
                return ("has an invisible character or a backslash in it", "Rename the file")
            }
            return nil
        case .wire:
            if UTF8Scan.all(Self.wireBytes, in: text) { return nil }
            return ("has a space, a quote or a character in it that can't be sent", "Percent-encode it, or remove it")
        case .mediaType:
            if UTF8Scan.isPrintable(text), text.utf8.contains(UInt8(ascii: "/")) { return nil }
            return ("is not a media type", "Write it like application/json")
        case .header:
            if UTF8Scan.all(Self.headerBytes, in: text), !text.isEmpty { return nil }
            return ("is not the name of a header", "Use letters, digits and hyphens")
        }
    }

    private static let reserved = ReservedWords.keywords.union(["Swift", "Foundation", "RingCentralRuntime"])
    private static let wireBytes = UTF8Scan.printable(except: " \"\\<>^`|")
    private static let headerBytes = UTF8Scan.printable(except: " \"(),/:;<=>?@[\\]{}")
}
