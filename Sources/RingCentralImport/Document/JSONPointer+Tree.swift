import RingCentralGenerator

extension JSONPointer {
    /// The part of a document that the keys lead to; nil if there is none.
    func tree(in root: JSONTree) -> JSONTree? {
        keys.reduce(Optional(root)) { tree, key in
            guard let elements = tree?.array else { return tree?[key] }
            return Int(key).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
        }
    }
}
