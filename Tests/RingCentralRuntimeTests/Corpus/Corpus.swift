import Foundation

/// The files of `Tests/Corpus`.
enum Corpus {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Corpus")

    /// The lines of a file; none if it can't be read, which the tests notice by their number.
    static func lines(_ name: String) -> [String] {
        guard let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8) else {
            return []
        }
        return text.split(separator: "\n").map(String.init)
    }

    /// The cases of a file that is a list; none if it can't be read, which the tests notice by their number.
    static func decoded<Case: Decodable>(_ name: String) -> [Case] {
        guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else { return [] }
        return (try? JSONDecoder().decode([Case].self, from: data)) ?? []
    }
}
