import Foundation

/// Where the tests find what they read: beside the sources they were compiled from.
enum Places {
    /// The folder of all tests: the first one upwards that holds Golden/.
    static let tests: URL = {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Golden").path)
        {
            folder.deleteLastPathComponent()
        }
        return folder
    }()

    static var golden: URL { tests.appendingPathComponent("Golden") }
    static var fixtures: URL { tests.appendingPathComponent("RingCentralGeneratorTests/Fixtures") }
    /// The real catalog.
    static var catalog: URL { tests.deletingLastPathComponent().appendingPathComponent("spec") }
}

/// A folder for one test, gone when the test is over.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("generator-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file, and the folders on its way.
    func write(_ text: String, to path: String) throws {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appendingPathComponent(path)), as: UTF8.self)
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path)
    }

    /// Makes a folder, and those on its way.
    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(
            at: url.appendingPathComponent(path), withIntermediateDirectories: true)
    }

    /// Makes a link to another path in this folder.
    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: url.appendingPathComponent(path).path,
            withDestinationPath: url.appendingPathComponent(target).path)
    }

    /// The real catalog, copied into this folder.
    func copyCatalog() throws -> URL {
        let copy = url.appendingPathComponent("spec")
        // The folder may be a link: what it holds is copied, not the link.
        try FileManager.default.copyItem(at: Places.catalog.resolvingSymlinksInPath(), to: copy)
        return copy
    }
}

/// Every file below a folder, by its path from there.
func texts(below folder: URL) throws -> [String: String] {
    let root = folder.resolvingSymlinksInPath().path
    var all: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder), !isFolder.boolValue
        else { continue }
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)"))
        all[path] = String(decoding: data, as: UTF8.self)
    }
    return all
}

/// Random numbers that are the same in every run (SplitMix64).
struct FixedRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
