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
