/// Encoding what ``UnknownMembers`` keep.
extension FieldVisitor {
    /// Writes an object; once more if at its end it turns out that some members have to be written as they came.
    ///
    /// - Parameter unknown: Looks up what the object keeps.
    func writeObject(unknown: () -> UnknownMembers.Storage?, _ visit: () -> Void) {
        let (outer, outerKept) = (frame, kept)
        frame.firstKey = writtenKeys.count
        kept = looksAhead ? unknown().flatMap { $0.hasNotes ? $0 : nil } : nil
        begin("{")
        let (start, firstFile) = (output.count, files.count)
        visit()
        if let late = keptLate {
            keptLate = nil
            kept = late
            output.removeSubrange(start...)
            files.removeSubrange(firstFile...)
            writtenKeys.removeSubrange(frame.firstKey...)
            needsComma = false
            visit()
        }
        writtenKeys.removeSubrange(frame.firstKey...)
        (frame, kept) = (outer, outerKept)
        end("}")
        if let name = wrapper {
            wrapper = nil
            var opening = Array("{".utf8)
            name.withContiguousBytes { JSONText.append($0, to: &opening) }
            opening.append(UInt8(ascii: ":"))
            output.insert(contentsOf: opening, at: start - 1)
            output.append(UInt8(ascii: "}"))
        }
    }

    /// Writes the members without a property after all others.
    @inline(never)
    func writeUnknown(_ storage: UnknownMembers.Storage, _ style: Style) {
        if kept == nil, storage.hasNotes {
            keptLate = storage
            looksAhead = true
            return
        }
        if style != .request { wrapper = storage.wrapper }
        let taken = Set(writtenKeys[frame.firstKey...].map { "\($0)" })
        var entries = storage.entries.filter { $0.kind == .unknown && !taken.contains($0.key) }
        if style == .fingerprint { entries.sort { $0.key < $1.key } }
        for entry in entries { writeMember(entry.key, style) { writeTree(entry.value) } }
    }

    /// Writes a member as it came, if its property still has the value that was made of it; false if it has another one.
    @inline(never)
    func writeKept<T: FieldValue>(
        _ entry: UnknownMembers.Entry, _ key: StaticString, _ value: T?, _ style: Style
    ) -> Bool {
        let before: T? =
            switch entry.kind {
            case .converted: Self.decode(entry.value)
            case .absent, .unreadable, .unknown: value == nil ? nil : Self.empty(T.self)
            }
        guard value?.fingerprint == before?.fingerprint else { return false }
        // To send null would clear what is set.
        if entry.kind == .absent || style == .request && entry.value.isNull { return true }
        writtenKeys.append(key)
        writeMember(entry.key, style) { writeTree(entry.value) }
        return true
    }

    /// What a member was decoded as; nil for null, where that is no value.
    private static func decode<T: FieldValue>(_ json: JSONValue) -> T? {
        do {
            let document = try JSONDocument(json.jsonData(), repairsText: true)
            if json.isNull, !(T.self is any NullValue.Type) { return nil }
            let fields = FieldVisitor(reading: document, options: .tolerant)
            var value: T?
            T.read(ValueReader(visitor: fields, index: 0), into: &value)
            return fields.problem == nil ? value : nil
        } catch {
            return nil
        }
    }
}
