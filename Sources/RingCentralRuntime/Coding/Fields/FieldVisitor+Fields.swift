/// The methods that generated models call.
///
/// Each method only asks which way to go: what it takes to decode or encode a value stays out of the way of the other.
extension FieldVisitor {
    /// A required property.
    public func field<T: FieldValue>(_ key: StaticString, _ value: inout T) {
        switch mode {
        case .reading: readRequired(key, &value)
        case .writing(let style): write(key, value, style)
        case .members: break
        }
    }

    /// A property that may be absent.
    public func field<T: FieldValue>(_ key: StaticString, _ value: inout T?) {
        switch mode {
        case .reading: if let index = findOptional(key, T.self) { read(index, key, &value) }
        case .writing(let style): writeOptional(key, &value, style)
        case .members: break
        }
    }

    /// A property that is required, but has no value that could stand for one that did not arrive.
    public func required<T: FieldValue>(_ key: StaticString, _ value: inout T?) {
        switch mode {
        case .reading: readExpected(key, &value)
        case .writing(let style): writeOptional(key, &value, style)
        case .members: break
        }
    }

    /// A required list.
    public func list<T: FieldValue>(_ key: StaticString, _ value: inout [T]) {
        switch mode {
        case .reading:
            if problem == nil {
                if let index = find(key) { readList(index, key, &value) { $0 = $1 } } else { lack(key, &value) }
            }
        case .writing(let style): write(key, value, style)
        case .members: break
        }
    }

    /// A list that may be absent.
    public func list<T: FieldValue>(_ key: StaticString, _ value: inout [T]?) {
        switch mode {
        case .reading: if let index = findPresent(key) { readList(index, key, &value) { $0 = $1 } }
        case .writing(let style): writeOptional(key, &value, style)
        case .members: break
        }
    }

    /// A required map.
    public func map<T: FieldValue>(_ key: StaticString, _ value: inout [String: T]) {
        field(key, &value)
    }

    /// A map that may be absent.
    public func map<T: FieldValue>(_ key: StaticString, _ value: inout [String: T]?) {
        field(key, &value)
    }

    /// The members that no other field took, of one type; all fields come before it.
    public func rest<T: FieldValue>(_ value: inout [String: T]) {
        switch mode {
        case .reading: if problem == nil, frame.left != 0 { readRest(&value) }
        case .writing(let style): writeRest(value, style)
        case .members: break
        }
    }

    /// The members that no field took or could decode; it comes last.
    public func unknown(_ value: inout UnknownMembers) {
        switch mode {
        case .reading:
            if frame.left != 0 || frame.hasNulls || notes.count != frame.firstNote { readUnknown(&value) }
        case .writing(let style): if let storage = value.storage { writeUnknown(storage, style) }
        case .members(let isSetting): if isSetting { value = members } else { members = value }
        }
    }
}
