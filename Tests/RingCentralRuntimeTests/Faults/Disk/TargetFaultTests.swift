import Foundation
import Testing

@testable import RingCentralRuntime

/// Downloads to places that are not regular files.
@Suite("Targets of downloads")
struct TargetFaultTests: FaultSuite {
    static let faults = targets.map(\.row) + links

    @Test("Leaves what is not a regular file as it is", .hangLimit(minutes: 1), arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }

    private static let targets = [
        TargetFault(fault: "the null device", words: "a device") { try device(in: $0) },
        TargetFault(fault: "a full device", words: "a device") { try device(in: $0, minor: 7) },
        TargetFault(fault: "a pipe", words: "a pipe") { folder in
            mkfifo(folder.file("pipe").path, 0o600)
            return folder.file("pipe")
        },
        TargetFault(fault: "a socket", words: "a socket") { folder in
            guard mknod(folder.file("socket").path, S_IFSOCK | 0o600, 0) == 0 else { throw LoopbackConnection.Ended() }
            return folder.file("socket")
        },
        TargetFault(fault: "a folder", words: "a folder") { folder in
            try FileManager.default.createDirectory(at: folder.file("a"), withIntermediateDirectories: false)
            return folder.file("a")
        },
        TargetFault(fault: "a folder that does not exist", words: "No such file") { folder in
            folder.file("none").appendingPathComponent("a")
        },
        TargetFault(fault: "a file in the place of a folder", words: "Not a directory") { folder in
            try folder.file("a", holding: Data()).appendingPathComponent("b")
        },
        TargetFault(fault: "a symbolic link to a device", words: "a device") { folder in
            try FileManager.default.createSymbolicLink(
                atPath: folder.file("link").path, withDestinationPath: try device(in: folder).path)
            return folder.file("link")
        },
        TargetFault(fault: "a symbolic link that leads nowhere", words: "leads to no file") { folder in
            try FileManager.default.createSymbolicLink(
                atPath: folder.file("link").path, withDestinationPath: folder.file("none").path)
            return folder.file("link")
        },
        TargetFault(fault: "a symbolic link to itself", words: "leads to no file") { folder in
            try FileManager.default.createSymbolicLink(
                atPath: folder.file("link").path, withDestinationPath: folder.file("link").path)
            return folder.file("link")
        },
        TargetFault(fault: "an address of the web", words: "not a file of this machine") { _ in
            try #require(URL(string: "https://example.com/a"))
        },
    ]

    /// A device for memory: one of the test's own where the user could replace that of the machine.
    private static func device(in folder: Folder, minor: dev_t = 3) throws -> URL {
        guard geteuid() == 0 else { return URL(fileURLWithPath: "/dev/null") }
        let memory: dev_t = 1 << 8
        let device = folder.file("device")
        guard mknod(device.path, S_IFCHR | 0o600, memory | minor) == 0 else { throw LoopbackConnection.Ended() }
        return device
    }

    private static let links = [
        FaultCase(.disk, "A download goes to a symbolic link to a file", outcome: .succeeds) {
            let folder = try Folder()
            let real = try folder.file("real", holding: Data("old".utf8))
            let link = folder.file("link")
            try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: real.path)
            let server = try FileServer(.init(bytes: Data("new".utf8))).start()
            try await endpoints(server).content("1").download(to: link)
            #expect(try Data(contentsOf: real) == Data("new".utf8))
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == real.path)
            #expect(folder.names == ["link", "real"])
        },
        later("becomes a folder", words: "a folder") { url in
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
        },
        later("becomes a pipe", words: "a pipe") { url in mkfifo(url.path, 0o600) },
        later("loses its folder", words: "No such file") { url in
            try FileManager.default.removeItem(at: url.deletingLastPathComponent())
        },
    ]

    /// A change of the target while the response arrives.
    private static func later(
        _ fault: String, words: String, _ change: @escaping @Sendable (URL) throws -> Void
    ) -> FaultCase {
        .failing(.disk, "The target of a download \(fault) while it arrives", .unusableFile, outcome: .unknown) {
            let folder = try Folder()
            let parent = folder.file("parent")
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: false)
            let target = parent.appendingPathComponent("target")
            let server = try LoopbackServer { _, connection in
                try change(target)
                try connection.answer("200 OK", body: Data("new".utf8))
            }
            let error = await failure { try await endpoints(server).content("1").download(to: target) }
            #expect(error?.description.contains(words) == true, "\(String(describing: error))")
            return error
        }
    }
}
