/// A value that may be given as nothing, which is not the same as not being given.
///
/// A field of type `Nullable<T>?` has three states: nil is left out, `.null` is written as null (it clears what is
/// set), `.value` is written as it is.
public enum Nullable<Value: FieldValue>: FieldValue, NullValue {
    case null
    case value(Value)

    /// - Parameter value: The value; nil for null.
    public init(_ value: Value?) {
        self = value.map { .value($0) } ?? .null
    }

    /// The value; nil if it is null.
    public var value: Value? { if case .value(let value) = self { value } else { nil } }

    public init(_ blank: Blank) { self = .null }

    public static func read(_ reader: ValueReader, into value: inout Nullable?) {
        var inner: Value?
        if reader.kind != .null { Value.read(reader, into: &inner) }
        if reader.visitor.problem == nil { value = Nullable(inner) }
    }

    public func write(to fields: FieldVisitor) {
        switch self {
        case .null: fields.writeRaw("null")
        case .value(let value): value.write(to: fields)
        }
    }
}

extension Nullable: Equatable where Value: Equatable {}

extension Nullable: Hashable where Value: Hashable {}
