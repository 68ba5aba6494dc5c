/// The members that overrides replace in a document, by the index of the object and the key.
///
/// A value is given by its index in the document that has the overrides; nil removes the member.
struct JSONPatches: Sendable {
    private var members: [Int: [String: Int?]] = [:]
    /// A bit for each node: most objects are as written, which a bit tells quicker than a key.
    private var marks: [UInt64] = []

    var isEmpty: Bool { members.isEmpty }

    /// Returns a Boolean value that indicates whether a member of an object is replaced.
    func contains(_ object: Int) -> Bool {
        let word = object >> 6
        return word < marks.count && marks[word] & (1 << UInt64(object & 63)) != 0
    }

    subscript(_ object: Int) -> [String: Int?]? { members[object] }

    /// Replaces a member of an object, adds it, or (nil) removes it.
    mutating func set(_ key: String, of object: Int, to value: Int?) {
        members[object, default: [:]][key] = .some(value)
        let word = object >> 6
        if word >= marks.count { marks += [UInt64](repeating: 0, count: word + 1 - marks.count) }
        marks[word] |= 1 << UInt64(object & 63)
    }
}
