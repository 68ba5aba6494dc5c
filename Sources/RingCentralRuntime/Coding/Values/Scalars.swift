extension String: FieldValue {
    public init(_ blank: Blank) { self = "" }

    /// Takes a number as well, digit by digit. Bytes that are not valid UTF-8 become U+FFFD.
    public static func read(_ reader: ValueReader, into value: inout String?) {
        switch reader.kind {
        case .string:
            if reader.isMalformed { reader.convert(expected: "text") }
            value = reader.document.text(reader.index)
        case .number:
            reader.convert(expected: "text")
            value = reader.document.text(reader.index)
        default: reader.fail(expected: "text")
        }
    }

    public func write(to fields: FieldVisitor) { fields.writeText(self) }
}

extension Bool: FieldValue {
    public init(_ blank: Blank) { self = false }

    /// Takes the words as text as well.
    public static func read(_ reader: ValueReader, into value: inout Bool?) {
        switch reader.kind {
        case .true: value = true
        case .false: value = false
        case .string:
            guard let word = Bool(reader.document.text(reader.index)) else {
                return reader.fail(expected: "true or false")
            }
            reader.convert(expected: "true or false")
            value = word
        default: reader.fail(expected: "true or false")
        }
    }

    public func write(to fields: FieldVisitor) { fields.writeRaw(self ? "true" : "false") }
}

extension Int: FieldValue {
    public init(_ blank: Blank) { self = 0 }

    /// Takes the digits as text as well.
    public static func read(_ reader: ValueReader, into value: inout Int?) { reader.readInteger(&value) }

    public func write(to fields: FieldVisitor) { fields.writeRaw(String(self)) }
}

extension Int64: FieldValue {
    public init(_ blank: Blank) { self = 0 }

    /// Takes the digits as text as well.
    public static func read(_ reader: ValueReader, into value: inout Int64?) { reader.readInteger(&value) }

    public func write(to fields: FieldVisitor) { fields.writeRaw(String(self)) }
}

extension Double: FieldValue {
    public init(_ blank: Blank) { self = 0 }

    /// Takes the number as text as well.
    public static func read(_ reader: ValueReader, into value: inout Double?) {
        guard reader.kind == .number || reader.kind == .string,
            let number = NumberText.double(reader.document.bytes(reader.index))
        else { return reader.fail(expected: "a number") }
        if reader.kind == .string { reader.convert(expected: "a number") }
        value = number
    }

    public func write(to fields: FieldVisitor) { fields.writeDouble(self) }
}

extension ValueReader {
    fileprivate func readInteger<T: FixedWidthInteger & SignedInteger>(_ value: inout T?) {
        guard kind == .number || kind == .string, let number: T = NumberText.integer(document.bytes(index)) else {
            return fail(expected: "a whole number of \(T.bitWidth) bits")
        }
        if kind == .string { convert(expected: "a whole number") }
        value = number
    }
}
