import Foundation
import Testing

/// A case of `Tests/Corpus/json-strings.jsonl`.
struct JSONStringCorpusCase: Decodable, Sendable, CustomTestStringConvertible {
    var text: String
    var json: String
    /// The text for scripts, where that differs.
    var script: String?

    var testDescription: String { json }

    static let all: [JSONStringCorpusCase] = Corpus.lines("json-strings.jsonl").compactMap {
        try? JSONDecoder().decode(JSONStringCorpusCase.self, from: Data($0.utf8))
    }
}
