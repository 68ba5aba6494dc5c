import Foundation
import Testing

/// A case of `Tests/Corpus/json-syntax.jsonl`.
struct JSONCorpusCase: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// The fault that the text has, and where; nil for JSON.
    let fault: String?
    let offset: Int?
    /// The line of the file, for what Foundation makes of it.
    private let line: String

    var testDescription: String { name }

    /// The value as Foundation has it; nil if the file names none.
    var value: Any? { get throws { try Self.members(line)["value"] } }

    static let all: [JSONCorpusCase] = Corpus.lines("json-syntax.jsonl").compactMap { try? JSONCorpusCase($0) }

    private init(_ line: String) throws {
        let members = try Self.members(line)
        self.line = line
        name = try #require(members["name"] as? String)
        fault = members["fault"] as? String
        offset = members["offset"] as? Int
        if let hex = members["hex"] as? String {
            bytes = stride(from: 0, to: hex.utf8.count, by: 2).compactMap { start in
                UInt8(hex.dropFirst(start).prefix(2), radix: 16)
            }
        } else if let open = members["open"] as? String, let times = members["times"] as? Int {
            let (middle, close) = (members["middle"] as? String ?? "", members["close"] as? String ?? "")
            bytes = Array(
                (String(repeating: open, count: times) + middle + String(repeating: close, count: times)).utf8)
        } else {
            bytes = Array(try #require(members["text"] as? String).utf8)
        }
    }

    private static func members(_ line: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
}
