import Foundation
import Testing

@Suite("Swift renderers", .ownThreads)
struct SwiftRendererTests {
    private static let generator =
        Places.catalog.deletingLastPathComponent().appendingPathComponent("Sources/RingCentralGenerator")

    /// The words of the sources in a folder, by file.
    private static func words(in folder: String) throws -> [String: [SourceWords.Word]] {
        let root = generator.appendingPathComponent(folder)
        var all: [String: [SourceWords.Word]] = [:]
        let paths = FileManager.default.enumerator(atPath: root.path)
        while let path = paths?.nextObject() as? String {
            guard path.hasSuffix(".swift") else { continue }
            all[path] =
                SourceWords(
                    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
                ).words
        }
        return all
    }

    /// The types that stand at the top of files.
    private static func types(in words: [SourceWords.Word]) -> [String] {
        zip(words, words.dropFirst()).compactMap { keyword, name in
            keyword.isAtTop && ["struct", "class", "enum"].contains(keyword.text) ? name.text : nil
        }
    }

    @Test("Name no type of the model: what they print was decided in the plan")
    func model() throws {
        let model = Set(try Self.words(in: "Model").values.flatMap(Self.types))
        #expect(model.isSuperset(of: ["API", "Endpoint", "Schema", "Service"]))
        let renderers = try Self.words(in: "Render/Swift")
        #expect(renderers.count >= 10)
        for (file, words) in renderers {
            let used = Set(words.filter { !$0.isMember }.map(\.text)).intersection(model)
            #expect(used.isEmpty, "\(file) uses \(used.sorted().joined(separator: ", "))")
        }
    }
}
