import Foundation
import Testing

@Suite("Size of folders", .ownThreads)
struct FolderTests {
    private static let root = Places.catalog.deletingLastPathComponent()
    private static let most = 20

    @Test(
        "Has at most 20 files in a folder",
        arguments: StageOrderTests.modules.map { "Sources/\($0.name)" } + [
            "Sources/ringcentral-generate", "Tests/RingCentralGeneratorTests",
        ])
    func size(_ folder: String) throws {
        let files = try texts(below: Self.root.appendingPathComponent(folder)).keys.filter { $0.hasSuffix(".swift") }
        #expect(!files.isEmpty)
        let folders = Dictionary(grouping: files) { $0.split(separator: "/").dropLast().joined(separator: "/") }
        for (name, files) in folders {
            #expect(files.count <= Self.most, "Give \(folder)/\(name) folders of its own")
        }
    }
}
