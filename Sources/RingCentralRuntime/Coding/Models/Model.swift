/// An object of the service: a structure that lists its fields once, in ``ModelValue/visit(_:)``.
///
/// Reading, writing, equality, hashing and the description all come from that one list:
///
///     public struct Country: Model {
///         public var id: String
///         public var name: String?
///         public init(_ blank: Blank) { self.id = .init(blank) }
///         public mutating func visit(_ fields: FieldVisitor) {
///             fields.field("id", &id)
///             fields.field("name", &name)
///         }
///     }
///
/// One that a call gives as a whole is a ``ResponseValue`` as well: `struct Country: Model, ResponseValue`.
///
/// A model of responses keeps what it has no property for, if it has a stored property of type ``UnknownMembers`` that
/// it shows last, by ``FieldVisitor/unknown(_:)``; see ``DecodingOptions`` for what becomes of the others.
public typealias Model = ModelValue & Hashable & TextOutputStreamable

/// What makes a structure a ``Model``.
///
/// What the standard library has to say stands beside it, in ``Model``: a protocol that inherited it would have its
/// table of functions made anew for each model when the program runs, by code of its own.
public protocol ModelValue: FieldValue {
    /// Shows every field to the visitor, in the order in which they are written.
    mutating func visit(_ fields: FieldVisitor)
}

extension ModelValue {
    public static func read(_ reader: ValueReader, into value: inout Self?) {
        let fields = reader.visitor
        guard let outer = fields.enterObject(reader.index) else { return }
        var model = Self(Blank())
        model.visit(fields)
        fields.leaveObject(outer)
        if fields.problem == nil { value = model }
    }

    public func write(to fields: FieldVisitor) {
        var copy = self
        fields.writeObject(unknown: { unknownMembers.storage }) { copy.visit(fields) }
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.fingerprint == right.fingerprint
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(fingerprint)
    }

    /// Written once, since the compiler would make one for each model.
    public var hashValue: Int { fingerprint.hashValue }

    /// Prints the type's name and the fields as JSON; passwords, tokens and the like are left out.
    ///
    /// This is what string interpolation shows. It is no `description`, since that is what many a field is called.
    public func write<Target: TextOutputStream>(to target: inout Target) {
        target.write(FieldVisitor.description(of: self))
    }

    /// The members of the JSON object that the model has no property for, or could not decode as described.
    ///
    /// Always empty in models that only requests are made of.
    public var unknownMembers: UnknownMembers {
        // Not a property of each model: its accessors would be compiled a thousand times.
        get {
            var copy = self
            let fields = FieldVisitor(settingMembers: nil)
            copy.visit(fields)
            return fields.members
        }
        set { visit(FieldVisitor(settingMembers: newValue)) }
    }

    /// A copy with some fields changed.
    ///
    ///     let renamed = contact.with { $0.firstName = "Ann" }
    public func with(_ change: (inout Self) -> Void) -> Self {
        var copy = self
        change(&copy)
        return copy
    }
}
