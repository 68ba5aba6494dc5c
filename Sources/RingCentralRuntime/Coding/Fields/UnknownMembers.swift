/// The members of a JSON object that its model has no property for, or could not decode as described.
///
///     let parsed = try await client.phoneNumbers.parsePhoneNumberV2(originalStrings: ["6505550100"]).value
///     parsed.results?.first?.unknownMembers["category"]?.string
///
/// They keep their order, and are encoded after the properties, so that a value that is decoded, changed and encoded
/// loses nothing. A member that could not be decoded is encoded as it came as long as its property is not set.
public struct UnknownMembers: Sendable {
    /// What is kept of one member.
    struct Entry: Sendable {
        enum Kind: Sendable {
            /// The model has no property for it.
            case unknown
            /// Its property could not be decoded.
            case unreadable
            /// Its property was decoded, but would not be encoded as it came.
            case converted
            /// It is required, and did not arrive.
            case absent
        }

        var key: String
        var kind: Kind
        var value: JSONValue

        var isVisible: Bool { kind == .unknown || kind == .unreadable }
    }

    /// Nil for nearly all objects: an array would be as small, but costs more to release.
    final class Storage: Sendable {
        let entries: [Entry]
        /// The only member of an object around this one, as which the model came.
        let wrapper: String?

        init(_ entries: [Entry], wrapper: String?) {
            self.entries = entries
            self.wrapper = wrapper
        }

        /// Whether a property has to be looked up here before it is encoded.
        var hasNotes: Bool { entries.contains { $0.kind != .unknown } }

        func note(_ key: StaticString) -> Entry? {
            entries.first { $0.kind != .unknown && $0.key == "\(key)" }
        }
    }

    private(set) var storage: Storage?

    /// No members.
    public init() { storage = nil }

    init(_ entries: [Entry], wrapper: String? = nil) {
        storage = entries.isEmpty && wrapper == nil ? nil : Storage(entries, wrapper: wrapper)
    }

    /// The same members, of a model that came as the only member of another object.
    func wrapped(in name: String) -> UnknownMembers { UnknownMembers(entries, wrapper: name) }

    private var entries: [Entry] { storage?.entries ?? [] }

    /// The members, in the order in which they arrived.
    public var members: [(key: String, value: JSONValue)] {
        entries.lazy.filter(\.isVisible).map { ($0.key, $0.value) }
    }

    /// The names of the members, in order.
    public var keys: [String] { members.map(\.key) }

    /// A Boolean value that indicates whether there are no members.
    public var isEmpty: Bool { !entries.contains(where: \.isVisible) }

    /// The value of a member. Setting nil removes the member; setting a new one adds it at the end.
    ///
    /// A member with the name of a property is encoded only while that property is nil or missing.
    public subscript(key: String) -> JSONValue? {
        get { entries.first { $0.key == key && $0.isVisible }?.value }
        set {
            var changed = entries
            if let index = changed.firstIndex(where: { $0.key == key && $0.kind != .converted }) {
                if let newValue {
                    let kind = changed[index].kind
                    changed[index] = Entry(key: key, kind: kind == .absent ? .unreadable : kind, value: newValue)
                } else {
                    changed.remove(at: index)
                }
            } else if let newValue {
                changed.append(Entry(key: key, kind: .unknown, value: newValue))
            }
            self = UnknownMembers(changed, wrapper: storage?.wrapper)
        }
    }
}
