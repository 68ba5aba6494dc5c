import Foundation
import Testing

@Suite("Access of declarations", .ownThreads)
struct AccessTests {
    @Test(
        "Declares nothing public in a module that no product exports",
        arguments: StageOrderTests.modules.map(\.name) + ["ringcentral-generate", "ringcentral-generate-client"])
    func access(_ module: String) throws {
        let folder = Places.catalog.deletingLastPathComponent().appendingPathComponent("Sources/\(module)")
        let files = try texts(below: folder).filter { $0.key.hasSuffix(".swift") }
        #expect(!files.isEmpty)
        for (path, text) in files {
            #expect(!text.contains(#/(?m)^\s*(@\w+ )*(public |open (class|func|init|var) )/#), "\(module)/\(path)")
        }
    }
}
