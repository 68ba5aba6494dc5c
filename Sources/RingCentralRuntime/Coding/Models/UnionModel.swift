/// A value that is one of several shapes: an enum with a case a shape, and one for what is not known.
///
///     public enum Action: UnionModel {
///         case ring(RingAction)
///         case play(PlayAction)
///         case other(JSONValue)
///
///         public static func read(_ union: UnionReader) -> Self {
///             switch union.discriminator("type") {
///             case "Ring": if let value = union.read(RingAction.self) { return .ring(value) }
///             case "Play": if let value = union.read(PlayAction.self) { return .play(value) }
///             default: break
///             }
///             return .other(union.json)
///         }
///
///         public var payload: any FieldValue {
///             switch self {
///             case .ring(let value): return value
///             case .play(let value): return value
///             case .other(let value): return value
///             }
///         }
///     }
///
/// A value that does not fit the shape that was chosen is `.other` as well, and reported as a deviation: nothing of it
/// is lost.
///
/// One that a call gives as a whole is a ``ResponseValue`` as well.
public typealias UnionModel = UnionValue & Hashable & TextOutputStreamable

/// What makes an enum a ``UnionModel``; see ``ModelValue`` for why there are two.
public protocol UnionValue: FieldValue {
    /// Chooses the shape and reads it.
    static func read(_ union: UnionReader) -> Self

    /// The value of the case at hand.
    var payload: any FieldValue { get }
}

extension UnionValue {
    public init(_ blank: Blank) {
        self = Self.read(UnionReader(ValueReader.null))
    }

    public static func read(_ reader: ValueReader, into value: inout Self?) {
        let union = Self.read(UnionReader(reader))
        if reader.visitor.problem == nil { value = union }
    }

    public func write(to fields: FieldVisitor) {
        let payload = payload
        fields.writeType(type(of: payload))
        payload.write(to: fields)
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.fingerprint == right.fingerprint
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(fingerprint)
    }

    /// Written once, since the compiler would make one for each union.
    public var hashValue: Int { fingerprint.hashValue }

    /// Prints the type's name and the fields as JSON; passwords, tokens and the like are left out.
    ///
    /// This is what string interpolation shows. It is no `description`, since that is what many a field is called.
    public func write<Target: TextOutputStream>(to target: inout Target) {
        target.write(FieldVisitor.description(of: self))
    }
}
