import Foundation

@testable import RingCentralGenerator

/// Ways to JSON that the tests share.
enum JSONSamples {
    /// A text as a tree, by the parser that is tested.
    static func tree(_ text: String) throws -> JSONTree {
        JSONTree(try JSONDocument(Array(text.utf8), file: "text").root)
    }

    /// What the parser says of a text: `line:column message`, or nil if it takes it.
    static func problem(_ bytes: [UInt8]) -> String? {
        do {
            _ = try JSONDocument(bytes, file: "text")
            return nil
        } catch let error as DiagnosticsError {
            return error.diagnostics.map { "\($0.place.line):\($0.place.column) \($0.message)" }.joined(separator: "; ")
        } catch {
            return "\(error)"
        }
    }

    static func problem(_ text: String) -> String? { problem(Array(text.utf8)) }

    /// What Foundation makes of a text; nil if it refuses it.
    static func foundation(_ bytes: [UInt8]) -> Any? {
        try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
    }

    /// Whether a tree says the same as what Foundation read. Numbers are compared as Foundation has them.
    static func same(_ tree: JSONTree, _ other: Any) -> Bool {
        switch tree {
        case .null: return other is NSNull
        case .bool(let value): return (other as? Bool) == value
        case .number(let digits): return (other as? NSNumber)?.doubleValue == Double(digits)
        case .string(let text):
            // By scalars: Swift's == takes composed and decomposed letters for the same.
            return (other as? String).map { Array($0.unicodeScalars) == Array(text.unicodeScalars) } ?? false
        case .array(let elements):
            guard let list = other as? [Any], list.count == elements.count else { return false }
            return zip(elements, list).allSatisfy { same($0, $1) }
        case .object(let members):
            guard let object = other as? [String: Any], object.count == members.keys.count else { return false }
            return members.pairs.allSatisfy { pair in object[pair.key].map { same(pair.value, $0) } ?? false }
        }
    }
}
