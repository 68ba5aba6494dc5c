/// Putting JSON together.
extension FieldVisitor {
    var style: Style? { if case .writing(let style) = mode { style } else { nil } }

    func begin(_ bracket: Character) {
        separate()
        output.append(contentsOf: bracket.utf8)
        needsComma = false
    }

    func end(_ bracket: Character) {
        output.append(contentsOf: bracket.utf8)
        needsComma = true
    }

    /// Every value begins with this.
    private func separate() {
        if needsComma { output.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    func write<T: FieldValue>(_ key: StaticString, _ value: T, _ style: Style) {
        if let entry = kept?.note(key), writeKept(entry, key, value, style) { return }
        if T.self == Identifier.self, let identifier = value as? Identifier, identifier.isMissing {
            if style == .request { fail(Identifier.missingWords(" \(key)")) }
            return
        }
        if style == .json || style == .request {
            // Files have no place in JSON; a body of several parts takes them from here.
            if T.self == FilePart.self, let file = value as? FilePart {
                files.append(("\(key)", file))
                return
            }
            if T.self == [FilePart].self, let list = value as? [FilePart] {
                files.append(contentsOf: list.map { ("\(key)", $0) })
                return
            }
        }
        writtenKeys.append(key)
        writeKey(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        if style == .description, SecretNames.contains("\(key)") {
            writeText("***")
        } else {
            value.write(to: self)
        }
    }

    /// Not inlined, so that reading, where a field's methods begin as well, doesn't pay for what only writing needs.
    @inline(never)
    func writeOptional<T: FieldValue>(_ key: StaticString, _ value: inout T?, _ style: Style) {
        if let value {
            write(key, value, style)
        } else if let entry = kept?.note(key) {
            _ = writeKept(entry, key, T?.none, style)
        }
    }

    func writeKey(_ key: UnsafeBufferPointer<UInt8>) {
        separate()
        JSONText.append(key, to: &output)
        output.append(UInt8(ascii: ":"))
        needsComma = false
    }

    func writeMember(_ key: String, _ style: Style?, _ value: () -> Void) {
        key.withContiguousBytes { writeKey($0) }
        if style == .description, SecretNames.contains(key) { writeText("***") } else { value() }
    }

    func writeText(_ text: String) {
        separate()
        text.withContiguousBytes { JSONText.append($0, to: &output) }
    }

    /// Writes a word or number as it is.
    func writeRaw(_ text: String) {
        separate()
        output.append(contentsOf: text.utf8)
    }

    func writeDouble(_ value: Double) {
        guard value.isFinite else {
            fail("a number is infinite or not a number")
            writeRaw(style == .fingerprint ? "\(value)" : "null")
            return
        }
        writeRaw(NumberText.text(value))
    }

    func fail(_ reason: String) {
        if encodingProblem == nil { encodingProblem = EncodingProblem(reason: reason) }
    }

    /// Notes which of several types is written, since two of them may have the same fields.
    func writeType(_ type: any FieldValue.Type) {
        guard style == .fingerprint else { return }
        output.append(contentsOf: "#\(UInt(bitPattern: ObjectIdentifier(type).hashValue))".utf8)
    }

    func writeMap<T: FieldValue>(_ map: [String: T]) {
        let style = style
        begin("{")
        // Sorted, since the same value must always give the same bytes.
        for (key, value) in map.sorted(by: { $0.key < $1.key }) {
            writeMember(key, style) { value.write(to: self) }
        }
        end("}")
    }

    func writeRest<T: FieldValue>(_ rest: [String: T], _ style: Style) {
        guard !rest.isEmpty else { return }
        let taken = Set(writtenKeys[frame.firstKey...].map { "\($0)" })
        for (key, value) in rest.sorted(by: { $0.key < $1.key }) where !taken.contains(key) {
            writeMember(key, style) { value.write(to: self) }
        }
    }

    func writeTree(_ value: JSONValue) {
        switch value {
        case .null: writeRaw("null")
        case .bool(let value): writeRaw(value ? "true" : "false")
        case .number(let value): writeRaw(value.text)
        case .string(let value): writeText(value)
        case .array(let elements):
            begin("[")
            for element in elements { writeTree(element) }
            end("]")
        case .object(let object):
            let style = style
            // Objects are equal whatever the order of their members.
            let members = style == .fingerprint ? object.members.sorted { $0.key < $1.key } : object.members
            begin("{")
            for (key, value) in members { writeMember(key, style) { writeTree(value) } }
            end("}")
        }
    }
}
