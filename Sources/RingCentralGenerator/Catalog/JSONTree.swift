/// A JSON value that is being made: what the importer and the exporter write.
package indirect enum JSONTree: Equatable, Sendable {
    case null
    case bool(Bool)
    /// A number as its digits, so that none is lost.
    case number(String)
    case string(String)
    case array([JSONTree])
    case object(JSONMembers)

    /// The value as it stands in a document.
    package init(_ value: JSONValue) {
        switch value.kind {
        case .null: self = .null
        case .bool: self = .bool(value.bool ?? false)
        case .number: self = .number(value.text)
        case .string: self = .string(value.text)
        case .array: self = .array(value.elements.map(JSONTree.init))
        case .object:
            var members = JSONMembers()
            value.forEachMember { key, _, member in members[key] = JSONTree(member) }
            self = .object(members)
        }
    }

    package var isContainer: Bool {
        switch self {
        case .array, .object: true
        default: false
        }
    }

    package var string: String? { if case .string(let text) = self { text } else { nil } }
    package var array: [JSONTree]? { if case .array(let elements) = self { elements } else { nil } }
    package var object: JSONMembers? { if case .object(let members) = self { members } else { nil } }
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    package subscript(_ key: String) -> JSONTree? { object?[key] }

    package static func strings(_ list: [String]) -> JSONTree { .array(list.map { .string($0) }) }
}

/// The members of an object, in the order in which they were added.
package struct JSONMembers: Equatable, Sendable {
    package private(set) var pairs: [(key: String, value: JSONTree)] = []
    /// Where in the order a key stands, once there are more than a few.
    private var places: [String: Int] = [:]
    private static let few = 8

    package init() {}

    package init(_ pairs: [(String, JSONTree?)]) {
        for (key, value) in pairs { self[key] = value }
    }

    package subscript(_ key: String) -> JSONTree? {
        get { place(of: key).map { pairs[$0].value } }
        set {
            switch (place(of: key), newValue) {
            case (let place?, let value?): pairs[place].value = value
            case (nil, let value?):
                pairs.append((key, value))
                if !places.isEmpty { places[key] = pairs.count - 1 } else if pairs.count > Self.few { note(from: 0) }
            case (let place?, nil):
                pairs.remove(at: place)
                if places.removeValue(forKey: key) != nil { note(from: place) }
            case (nil, nil): break
            }
        }
    }

    private func place(of key: String) -> Int? {
        if !places.isEmpty { return places[key] }
        var place = 0
        while place < pairs.count {
            if pairs[place].key == key { return place }
            place += 1
        }
        return nil
    }

    private mutating func note(from first: Int) {
        for place in first..<pairs.count { places[pairs[place].key] = place }
    }

    package var isEmpty: Bool { pairs.isEmpty }
    package var count: Int { pairs.count }
    package var keys: [String] { pairs.map(\.key) }

    /// Two objects are equal whatever the order of their members.
    package static func == (a: JSONMembers, b: JSONMembers) -> Bool {
        a.count == b.count && a.pairs.allSatisfy { b[$0.key] == $0.value }
    }
}
