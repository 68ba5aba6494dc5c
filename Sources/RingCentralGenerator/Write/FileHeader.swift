/// How files of ours begin, by their kind: by it they are known again.
package enum FileHeader {
    private static let words =
        "Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten."

    package static let swift = "// \(words)"
    package static let markdown = "<!-- \(words) -->"
    /// The shorter one of files whose every word is paid for by those who read them.
    package static let text = "<!-- Written by ringcentral-generate. -->"
    package static let html = "<!doctype html>\n\(markdown)"
    package static let script = "// \(words)\n\"use strict\";"

    /// The header of a file, by its ending; nil for kinds that carry none.
    static func of(_ path: String) -> String? {
        if path.hasSuffix(".swift") { return swift }
        if path.hasSuffix(".md") { return markdown }
        if path.hasSuffix(".txt") { return text }
        if path.hasSuffix(".html") { return html }
        if path.hasSuffix(".js") { return script }
        return nil
    }
}
