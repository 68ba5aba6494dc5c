import Foundation
import RingCentralGenerator

/// The site's style, scripts and icon, which are written by hand: beside this file.
struct SiteAssets {
    let files: [OutputFile]

    static let names = [
        "early.js", "filters.js", "icon.svg", "index.js", "page.js", "search.js", "site.css", "words.js",
    ]

    /// Why the assets could not be read.
    struct Failure: Error, CustomStringConvertible {
        var path: String
        var reason: String
        var description: String {
            "\(path): error: [unreadable-file] \(reason). The site is made of files beside the generator's sources; "
                + "run the tool where it was built, or leave the site out with --only."
        }
    }

    /// Reads them from the folder of the generator's sources.
    ///
    /// - Throws: `Failure` with the path and the system's reason.
    init() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Assets")
        files = try Self.names.map { name in
            let path = folder.appendingPathComponent(name).path
            do {
                return OutputFile(
                    path: "\(SiteRenderer.folder)/assets/\(name)",
                    text: FileHeader.ofCopy(name) + "\n" + String(decoding: try FileBytes.read(path), as: UTF8.self))
            } catch {
                throw Failure(path: path, reason: FileBytes.reason(error))
            }
        }
    }
}
