import RingCentralGenerator

/// The type that an override would give to values that the catalog does not describe.
struct InferredType {
    private enum Kind: Hashable { case null, boolean, integer, number, dateTime, date, string, list, object }

    private static let deepest = 6
    private static let mostMembers = 60
    private var kinds: Set<Kind> = []
    private var elements: [InferredType] = []
    private var members: [String: InferredType] = [:]
    /// A Boolean value that indicates whether some of what was seen is not kept.
    private var isCut = false

    /// Takes a value into account.
    mutating func add(_ value: JSONValue, depth: Int = 0) {
        switch value.kind {
        case .null: kinds.insert(.null)
        case .bool: kinds.insert(.boolean)
        case .number: kinds.insert(ScalarRules.word(value) == "integer" ? .integer : .number)
        case .string:
            let text = value.text
            kinds.insert(ScalarRules.isDateTime(text) ? .dateTime : ScalarRules.isDate(text) ? .date : .string)
        case .array:
            kinds.insert(.list)
            guard depth < Self.deepest else { return isCut = true }
            var element = elements.first ?? InferredType()
            value.forEachElement { element.add($0, depth: depth + 1) }
            elements = [element]
        case .object:
            kinds.insert(.object)
            guard depth < Self.deepest else { return isCut = true }
            value.forEachMember { name, _, value in
                guard ExampleText.isPlainName(name), members[name] != nil || members.count < Self.mostMembers else {
                    return isCut = true
                }
                members[name, default: InferredType()].add(value, depth: depth + 1)
            }
        }
    }

    /// Takes into account what was inferred elsewhere.
    mutating func merge(_ other: InferredType) {
        kinds.formUnion(other.kinds)
        isCut = isCut || other.isCut
        if let more = other.elements.first {
            var element = elements.first ?? InferredType()
            element.merge(more)
            elements = [element]
        }
        for (name, type) in other.members.sorted(by: { $0.key < $1.key }) {
            guard members[name] != nil || members.count < Self.mostMembers else {
                isCut = true
                continue
            }
            members[name, default: InferredType()].merge(type)
        }
    }

    /// The type as the catalog writes it, with a description where it needs one.
    ///
    /// - Parameters:
    ///   - worded: the names of members for which the catalog has words already.
    ///   - described: the type that the catalog has at this place; the values seen did not fit it.
    func tree(description: String?, worded: Set<String>, besides described: JSONTree? = nil) -> JSONTree {
        var tree: JSONTree
        switch (type(worded), described) {
        case (let type?, let described?): tree = .object(JSONMembers([("oneOf", .array([described, type]))]))
        case (let type?, nil): tree = type
        case (nil, _): tree = .string("any")
        }
        let nullable = kinds.contains(.null) && kinds.count > 1
        if description == nil, !nullable { return tree }
        var object = tree.object ?? JSONMembers([("type", tree)])
        if nullable { object["nullable"] = .bool(true) }
        if let description { object["description"] = .string(description) }
        tree = .object(object)
        return tree
    }

    /// The type without null; nil where the values have nothing in common.
    private func type(_ worded: Set<String>) -> JSONTree? {
        switch kinds.subtracting([.null]) {
        case [.boolean]: .string("boolean")
        case [.integer]: .string("int64")
        case [.number], [.integer, .number]: .string("double")
        case [.dateTime]: .string("date-time")
        case [.date]: .string("date")
        case [.string], [.string, .dateTime], [.string, .date], [.dateTime, .date], [.string, .dateTime, .date]:
            .string("string")
        case [.list]: .array([elements.first?.type(worded) ?? .string("any")])
        case [.object]: object(worded)
        default: nil
        }
    }

    private func object(_ worded: Set<String>) -> JSONTree {
        if isCut || members.isEmpty { return .string("object") }
        let properties = members.sorted { $0.key < $1.key }.map { name, type in
            (name, type.tree(description: worded.contains(name) ? nil : OverrideWords.member, worded: worded))
        }
        return .object(JSONMembers([("properties", .object(JSONMembers(properties)))]))
    }
}
