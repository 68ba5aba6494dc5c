/// Finding members and keeping problems.
extension FieldVisitor {
    /// Starts to visit an object; gives the one that was visited before, nil if there is no object here.
    func enterObject(_ index: Int) -> Frame? {
        guard document.kind(index) == .object else {
            fail(expected: "an object", at: index)
            return nil
        }
        let outer = frame
        lastSerial += 1
        frame = Frame(start: index + 1, end: document.next(index), cursor: index + 1, serial: lastSerial)
        return outer
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
                return key + 1
            }
            key = document.next(key)
        }
        return nil
    }

    /// The value of a member that must be there; nil, and the problem is kept, if it isn't.
    func findRequired(_ key: StaticString) -> Int? {
        guard problem == nil else { return nil }
        if let index = find(key) { return index }
        problem = DecodingProblem(codingPath: [.key("\(key)")], expected: "a value", found: "nothing")
        return nil
    }

    /// The value of a member that may be missing or null.
    func findPresent(_ key: StaticString) -> Int? {
        guard problem == nil, let index = find(key), document.kind(index) != .null else { return nil }
        return index
    }

    /// The value of a member that may be missing, or null where that is no value of its type.
    func findOptional<T: FieldValue>(_ key: StaticString, _ type: T.Type) -> Int? {
        guard problem == nil, let index = find(key), holds(index, a: T.self) else { return nil }
        return index
    }

    /// False where null only stands for the absence of a value.
    private func holds<T: FieldValue>(_ index: Int, a type: T.Type) -> Bool {
        document.kind(index) != .null || type is any NullValue.Type
    }

    func read<T: FieldValue>(_ index: Int, _ key: StaticString, _ value: inout T?) {
        let before = skipped.count
        T.read(ValueReader(visitor: self, index: index), into: &value)
        if problem != nil || skipped.count != before { notePath(.key("\(key)"), since: before) }
    }

    func readRequired<T: FieldValue>(_ index: Int, _ key: StaticString, _ value: inout T) {
        var result: T?
        read(index, key, &result)
        if let result { value = result }
    }

    func readList<T: FieldValue>(_ index: Int, _ key: StaticString, _ take: ([T]) -> Void) {
        let before = skipped.count
        let elements: [T]? = readElements(index)
        if problem != nil || skipped.count != before { notePath(.key("\(key)"), since: before) }
        if let elements { take(elements) }
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

    /// Reads an element of a list or map; it stays nil if it can't be read and may be left out.
    func readElement<T: FieldValue>(
        _ index: Int, _ step: @autoclosure () -> DecodingProblem.Step, _ element: inout T?
    ) {
        let before = skipped.count
        T.read(ValueReader(visitor: self, index: index), into: &element)
        if problem != nil || skipped.count != before { notePath(step(), since: before) }
        if options.skipUnreadableElements, let problem {
            skipped.append(problem)
            self.problem = nil
        }
    }

    /// Adds a step to the paths of all that was found wrong inside of it.
    private func notePath(_ step: DecodingProblem.Step, since count: Int) {
        problem?.codingPath.append(step)
        for index in count..<skipped.count { skipped[index].codingPath.append(step) }
    }

    /// Keeps why the value at hand can't be read.
    func fail(expected: String, at index: Int) {
        guard problem == nil else { return }
        problem = DecodingProblem(codingPath: [], expected: expected, found: document.kind(index).name)
    }

    /// Runs a reading whose failure is no problem.
    func attempt<T>(_ reading: (inout T?) -> Void) -> T? {
        guard problem == nil else { return nil }
        let before = skipped.count
        var result: T?
        reading(&result)
        if problem != nil {
            problem = nil
            skipped.removeSubrange(before...)
            return nil
        }
        return result
    }

    func readRest<T: FieldValue>(_ value: inout [String: T]) {
        var key = frame.start
        while key < frame.end {
            let node = document.nodes[key]
            if !node.isDead, node.mark != frame.serial {
                let name = document.text(key)
                var element: T?
                if holds(key + 1, a: T.self) { readElement(key + 1, .key(name), &element) }
                if problem != nil { return }
                if let element { value[name] = element }
            }
            key = document.next(key)
        }
    }
}

extension JSONDocument.Kind {
    /// What people call it.
    var name: String {
        switch self {
        case .null: "null"
        case .true, .false: "a truth value"
        case .number: "a number"
        case .string, .key: "text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
