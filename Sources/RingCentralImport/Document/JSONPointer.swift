import Foundation
import RingCentralGenerator

/// The way to a part of a document, from its root on: `#/components/schemas/Thing`.
struct JSONPointer {
    let keys: [String]

    init(_ reference: String) {
        keys = reference.dropFirst(2).split(separator: "/", omittingEmptySubsequences: false).map { part in
            let key = part.replacingOccurrences(of: "~1", with: "/").replacingOccurrences(of: "~0", with: "~")
            return key.removingPercentEncoding ?? key
        }
    }

    func tree(in root: JSONTree) -> JSONTree? {
        keys.reduce(Optional(root)) { tree, key in
            guard let elements = tree?.array else { return tree?[key] }
            return Int(key).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
        }
    }
}
