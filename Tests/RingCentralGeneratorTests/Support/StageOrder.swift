import Foundation

/// The order of the stages of a module: a stage uses its own types and those of the stages before it.
///
/// Each folder of the module is a stage. What lies beside the folders composes the stages, so it comes last.
struct StageOrder {
    /// A use of a type in a stage before its own.
    struct Violation: Comparable, CustomStringConvertible {
        var file: String
        var type: String
        var stage: String
        var laterStage: String

        var description: String {
            "\(file) uses \(type), which \(stage) must not know: it is declared in \(laterStage), a later stage"
        }

        static func < (a: Violation, b: Violation) -> Bool { (a.file, a.type) < (b.file, b.type) }
    }

    /// One file of the module.
    private struct Source {
        var file: String
        var stage: Int
        var code: SourceWords
    }

    /// The name that reports give to what lies beside the folders.
    static let composition = "the composition of the stages"

    private let stages: [String]
    private let sources: [Source]
    /// The folders that the order leaves out.
    let unknownFolders: [String]

    /// - Parameters:
    ///   - folder: The folder of the module.
    ///   - stages: The names of its folders, the first stage first.
    init(folder: URL, stages: [String]) throws {
        self.stages = stages + [Self.composition]
        var sources: [Source] = []
        var unknown: Set<String> = []
        let paths = FileManager.default.enumerator(atPath: folder.path)
        while let path = paths?.nextObject() as? String {
            guard path.hasSuffix(".swift") else { continue }
            let parts = path.split(separator: "/").map(String.init)
            let stage = parts.count == 1 ? stages.count : stages.firstIndex(of: parts[0])
            guard let stage else {
                unknown.insert(parts[0])
                continue
            }
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            sources.append(Source(file: path, stage: stage, code: SourceWords(text)))
        }
        self.sources = sources
        unknownFolders = unknown.sorted()
    }

    /// The number of files of each stage, by its name.
    var fileCounts: [String: Int] {
        Dictionary(grouping: sources) { stages[$0.stage] }.mapValues(\.count)
    }

    /// The uses of types of later stages, by file.
    func violations() -> [Violation] {
        var stageOfType: [String: Int] = [:]
        for source in sources {
            for type in source.code.topLevelTypes { stageOfType[type] = max(source.stage, stageOfType[type] ?? 0) }
        }
        return sources.flatMap { source in
            source.code.names.subtracting(source.code.allTypes).compactMap { word in
                guard let stage = stageOfType[word], stage > source.stage else { return nil }
                return Violation(
                    file: source.file, type: word, stage: stages[source.stage], laterStage: stages[stage])
            }
        }.sorted()
    }
}
