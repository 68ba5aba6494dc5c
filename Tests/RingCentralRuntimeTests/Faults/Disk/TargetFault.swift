import Foundation
import Testing

@testable import RingCentralRuntime

/// A place that a download can't go to: it fails before anything is sent, and the place stays as it is.
struct TargetFault: Sendable {
    let fault: String
    /// Some of the words of the error.
    let words: String
    /// Prepares the place in a folder.
    let place: @Sendable (Folder) throws -> URL

    var row: FaultCase {
        FaultCase(.disk, "A download goes to \(fault)", outcome: .notSent) {
            let folder = try Folder()
            let url = try place(folder)
            let before = Self.kind(url)
            let names = folder.names
            let file = FileServer(.init(bytes: Data("new".utf8)))
            let server = try file.start()
            let error = try #require(await failure { try await endpoints(server).content("1").download(to: url) })
            #expect(error.kind == .unusableFile)
            #expect(error.outcome == .notSent)
            #expect(error.description.contains(words), "\(error)")
            #expect(file.seen.isEmpty)
            #expect(folder.names == names)
            #expect(Self.kind(url) == before)
        }
    }

    private static func kind(_ url: URL) -> mode_t? {
        var status = stat()
        return lstat(url.path, &status) == 0 ? status.st_mode : nil
    }
}
