import Foundation
import Testing

@testable import RingCentralGenerator

/// Generated code means the runtime's types by their plain names: no model may have one of them.
@Suite(.ownThreads) struct RuntimeNamesTests {
    @Test func everyTypeOfTheRuntimeIsReserved() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
                "Sources/RingCentralRuntime")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        let declaration =
            #/^public (?:final |indirect |nonisolated )*(?:class|struct|enum|protocol|actor|typealias) (\w+)/#
        var names: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                if let match = line.prefixMatch(of: declaration) { names.insert(String(match.1)) }
            }
        }
        #expect(names.count > 30)
        #expect(names.filter { !ReservedWords.runtimeTypes.contains($0.lowercased()) }.sorted() == [])
    }
}
