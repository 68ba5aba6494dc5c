/// Finding members and decoding them.
extension FieldVisitor {
    /// Starts to visit an object; gives the one that was visited before, nil if there is no object here.
    func enterObject(_ index: Int) -> Frame? {
        guard document.kind(index) == .object else {
            fail(expected: "an object", at: index)
            return nil
        }
        let outer = frame
        lastSerial += 1
        frame = Frame(
            start: index + 1, end: document.next(index), cursor: index + 1, serial: lastSerial,
            left: document.memberCount(index), firstNote: notes.count)
        return outer
    }

    func leaveObject(_ outer: Frame) {
        if notes.count != frame.firstNote { notes.removeSubrange(frame.firstNote...) }
        if frame.start == rootIndex + 1 {
            root = RootObject(count: Int(document.memberCount(rootIndex)), left: Int(frame.left))
        }
        frame = outer
    }

    /// The value of a member of the object at hand.
    func find(_ key: StaticString) -> Int? {
        let name = key.utf8Start
        let length = key.utf8CodeUnitCount
        let frame = frame
        if let index = find(name, length, from: frame.cursor, to: frame.end) { return index }
        return find(name, length, from: frame.start, to: frame.cursor)
    }

    private func find(_ name: UnsafePointer<UInt8>, _ length: Int, from start: Int, to end: Int) -> Int? {
        let document = document
        var key = start
        while key < end {
            if document.isKey(key, name, length) {
                document.nodes[key].mark = frame.serial
                frame.cursor = document.next(key)
                frame.left &-= 1
                return key + 1
            }
            key = document.next(key)
        }
        return nil
    }

    /// The value of a member that may be missing or null.
    func findPresent(_ key: StaticString) -> Int? {
        guard problem == nil, let index = find(key) else { return nil }
        if document.kind(index) == .null {
            frame.hasNulls = true
            return nil
        }
        return index
    }

    /// The value of a member that may be missing, or null where that is no value of its type.
    func findOptional<T: FieldValue>(_ key: StaticString, _ type: T.Type) -> Int? {
        guard problem == nil, let index = find(key) else { return nil }
        if document.kind(index) == .null, !(type is any NullValue.Type) {
            frame.hasNulls = true
            return nil
        }
        return index
    }

    func read<T: FieldValue>(_ index: Int, _ key: StaticString, _ value: inout T?) {
        let before = disturbances
        T.read(ValueReader(visitor: self, index: index), into: &value)
        if disturbances != before { settle(index, key, since: before) }
    }

    func readRequired<T: FieldValue>(_ key: StaticString, _ value: inout T) {
        guard problem == nil else { return }
        guard let index = find(key) else { return lack(key, &value) }
        let before = disturbances
        var result: T?
        T.read(ValueReader(visitor: self, index: index), into: &result)
        if let result { value = result }
        if disturbances != before { settle(index, key, &value, since: before) }
    }

    /// Reads a property that is nil only if it did not arrive.
    func readExpected<T: FieldValue>(_ key: StaticString, _ value: inout T?) {
        guard problem == nil else { return }
        guard let index = find(key) else { return lack(key) }
        read(index, key, &value)
    }

    func readList<T: FieldValue, Field>(
        _ index: Int, _ key: StaticString, _ field: inout Field, _ take: (inout Field, [T]) -> Void
    ) {
        let before = disturbances
        let elements: [T]? = readElements(index)
        if let elements { take(&field, elements) }
        if disturbances != before { settle(index, key, since: before) }
    }

    /// The elements of a list; nil if it can't be read.
    func readElements<T: FieldValue>(_ list: Int) -> [T]? {
        guard document.kind(list) == .array else {
            fail(expected: "a list", at: list)
            return nil
        }
        var elements: [T] = []
        var element: T?
        var index = list + 1
        var position = 0
        let end = document.next(list)
        while index < end {
            element = nil
            readElement(index, .index(position), &element)
            if problem != nil { return nil }
            if let element { elements.append(element) }
            position += 1
            index = document.next(index)
        }
        return elements
    }

    /// Reads an element of a list or map; it stays nil if it can't be read and is left out.
    func readElement<T: FieldValue>(
        _ index: Int, _ step: @autoclosure () -> DecodingProblem.Step, _ element: inout T?
    ) {
        let before = disturbances
        T.read(ValueReader(visitor: self, index: index), into: &element)
        if disturbances == before { return }
        if !options.isStrict, let problem {
            self.problem = nil
            report(.leftOut, problem)
            frame.keepsJSON = true
        }
        notePath(step(), since: before)
    }

    func readRest<T: FieldValue>(_ value: inout [String: T]) {
        var key = frame.start
        while key < frame.end {
            let node = document.nodes[key]
            if !node.isDead, node.mark != frame.serial {
                let name = document.text(key)
                if node.isMalformed { convertName(key, .entry(name)) }
                var element: T?
                if document.kind(key + 1) != .null || T.self is any NullValue.Type {
                    readElement(key + 1, .entry(name), &element)
                }
                if problem != nil { return }
                if let element {
                    value[name] = element
                    document.nodes[key].mark = frame.serial
                    frame.left &-= 1
                }
            }
            key = document.next(key)
        }
        frame.keepsJSON = false
    }

    /// Runs a reading whose failure is no problem; what is missing or of another type is one.
    func attempt<T: FieldValue>(_ type: T.Type, at index: Int) -> T? {
        guard problem == nil else { return nil }
        let trial = FieldVisitor(reading: document, options: .strict)
        trial.lastSerial = lastSerial
        var result: T?
        T.read(ValueReader(visitor: trial, index: index), into: &result)
        lastSerial = trial.lastSerial
        return trial.problem == nil ? result : nil
    }
}
