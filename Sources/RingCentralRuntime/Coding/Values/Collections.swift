extension Array: FieldValue where Element: FieldValue {
    public init(_ blank: Blank) { self = [] }

    public static func read(_ reader: ValueReader, into value: inout [Element]?) {
        if let elements: [Element] = reader.visitor.readElements(reader.index) { value = elements }
    }

    public func write(to fields: FieldVisitor) {
        fields.begin("[")
        for element in self { element.write(to: fields) }
        fields.end("]")
    }
}

extension Dictionary: FieldValue where Key == String, Value: FieldValue {
    public init(_ blank: Blank) { self = [:] }

    public static func read(_ reader: ValueReader, into value: inout [String: Value]?) {
        let document = reader.document
        guard reader.kind == .object else { return reader.fail(expected: "an object") }
        var values: [String: Value] = [:]
        var element: Value?
        var key = reader.index + 1
        let end = document.next(reader.index)
        while key < end {
            if !document.nodes[key].isDead {
                let name = document.text(key)
                if document.nodes[key].isMalformed { reader.visitor.convertName(key, .entry(name)) }
                element = nil
                reader.visitor.readElement(key + 1, .entry(name), &element)
                if reader.visitor.problem != nil { return }
                if let element { values[name] = element }
            }
            key = document.next(key)
        }
        value = values
    }

    public func write(to fields: FieldVisitor) { fields.writeMap(self) }
}
