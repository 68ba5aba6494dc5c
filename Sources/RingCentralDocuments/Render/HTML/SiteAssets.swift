import Foundation
import RingCentralGenerator

/// The site's style, scripts and icon, which are written by hand: beside this file. They are copied without their
/// comments, which are a third of what a first view would load.
struct SiteAssets {
    let files: [OutputFile]

    static let names = [
        "bar.js", "early.js", "filters.js", "icon.svg", "index.js", "others.js", "page.js", "paths.js", "search.js",
        "site.css", "unfold.js", "words.js",
    ]

    /// A script or style without the comments that begin a line.
    static func withoutComments(_ text: String) -> String {
        var isComment = false
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> Substring? in
            let start = line.drop { $0 == " " }
            if start.hasPrefix("//") { return nil }
            if start.hasPrefix("/*") { isComment = true }
            guard isComment else { return line }
            guard let end = line.firstRange(of: "*/") else { return nil }
            isComment = false
            let rest = line[end.upperBound...].drop { $0 == " " }
            return rest.isEmpty ? nil : rest
        }
        return lines.joined(separator: "\n")
    }

    /// Reads them from the folder of the generator's sources.
    ///
    /// - Throws: `DiagnosticsError` with the path and the system's reason.
    init() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Assets")
        files = try Self.names.map { name in
            let path = folder.appendingPathComponent(name).path
            do {
                return OutputFile(
                    path: "\(SiteRenderer.folder)/assets/\(name)",
                    text: FileHeader.ofCopy(name) + "\n"
                        + Self.withoutComments(String(decoding: try FileBytes.read(path), as: UTF8.self)))
            } catch let failure as FileBytes.Failure {
                throw DiagnosticsError([
                    .unreadable(
                        path, reason: failure,
                        advice: "The site is made of files beside the generator's sources: run the tool where it was "
                            + "built, or leave the site out with --only")
                ])
            }
        }
    }
}
