/// Where a change is, in the catalog's terms: `endpoints/readThing/parameters/page`, `models/Thing/owner/id`.
package struct ChangePlace: Hashable, Comparable, Sendable, CustomStringConvertible {
    package enum Kind: String, Sendable { case endpoints, models, service }

    package var kind: Kind
    /// The endpoint's id, the model's name, or the key of service.json.
    package var name: String
    /// The members on the way; elements of lists have none.
    package var path: [String]

    init(_ kind: Kind, _ name: String, _ path: [String] = []) {
        self.kind = kind
        self.name = name
        self.path = path
    }

    /// The member that one of the known values of a schema is: apart from what is called so.
    static func value(_ text: String) -> String { "=\(text)" }

    static func + (place: ChangePlace, member: String) -> ChangePlace {
        ChangePlace(place.kind, place.name, place.path + [member])
    }

    package var description: String { ([kind.rawValue, name] + path).joined(separator: "/") }

    package static func < (a: ChangePlace, b: ChangePlace) -> Bool {
        if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
        if a.name != b.name { return a.name < b.name }
        return a.path.lexicographicallyPrecedes(b.path)
    }
}
