/// A value in a box, so that a model can hold another one of its own kind.
@dynamicMemberLookup
public indirect enum Indirect<Value: FieldValue>: FieldValue {
    case box(Value)

    /// - Parameter value: What to put into the box.
    public init(_ value: Value) { self = .box(value) }

    /// What is in the box.
    public var value: Value {
        get {
            switch self {
            case .box(let value): value
            }
        }
        set { self = .box(newValue) }
    }

    /// A member of what is in the box.
    public subscript<Member>(dynamicMember path: WritableKeyPath<Value, Member>) -> Member {
        get { value[keyPath: path] }
        set { value[keyPath: path] = newValue }
    }

    public init(_ blank: Blank) { self = .box(Value(blank)) }

    public static func read(_ reader: ValueReader, into value: inout Indirect?) {
        var inner: Value?
        Value.read(reader, into: &inner)
        if let inner { value = .box(inner) }
    }

    public func write(to fields: FieldVisitor) { value.write(to: fields) }
}

extension Indirect: NullValue where Value: NullValue {}

extension Indirect: Equatable where Value: Equatable {}

extension Indirect: Hashable where Value: Hashable {}
