/// What the generated models call.
///
/// Each method only asks which way to go: what it takes to read or write a value stays out of the way of the other.
extension FieldVisitor {
    /// A field that must be there.
    public func field<T: FieldValue>(_ key: StaticString, _ value: inout T) {
        switch mode {
        case .reading: if let index = findRequired(key) { readRequired(index, key, &value) }
        case .writing(let style): write(key, value, style)
        }
    }

    /// A field that may be absent.
    public func field<T: FieldValue>(_ key: StaticString, _ value: inout T?) {
        switch mode {
        case .reading: if let index = findOptional(key, T.self) { read(index, key, &value) }
        case .writing(let style): writeOptional(key, &value, style)
        }
    }

    /// A list that must be there.
    public func list<T: FieldValue>(_ key: StaticString, _ value: inout [T]) {
        switch mode {
        case .reading: if let index = findRequired(key) { readList(index, key) { value = $0 } }
        case .writing(let style): write(key, value, style)
        }
    }

    /// A list that may be absent.
    public func list<T: FieldValue>(_ key: StaticString, _ value: inout [T]?) {
        switch mode {
        case .reading: if let index = findPresent(key) { readList(index, key) { value = $0 } }
        case .writing(let style): writeOptional(key, &value, style)
        }
    }

    /// Values by name, which must be there.
    public func map<T: FieldValue>(_ key: StaticString, _ value: inout [String: T]) {
        field(key, &value)
    }

    /// Values by name, which may be absent.
    public func map<T: FieldValue>(_ key: StaticString, _ value: inout [String: T]?) {
        field(key, &value)
    }

    /// The members that no other field took; it has to come last.
    public func rest<T: FieldValue>(_ value: inout [String: T]) {
        switch mode {
        case .reading: if problem == nil { readRest(&value) }
        case .writing(let style): writeRest(value, style)
        }
    }
}
