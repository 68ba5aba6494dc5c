/// Dealing with what is not as described. Nothing of it is on the way of a response that is.
extension FieldVisitor {
    /// Whether no more deviations are kept, so that a hostile response can't fill the memory.
    var isFull: Bool { deviations.count == DecodingOptions.maximumDeviations }

    /// Keeps why the value at hand can't be read.
    func fail(expected: String, at index: Int) {
        guard problem == nil else { return }
        problem = DecodingProblem(codingPath: [], expected: expected, found: document.found(index))
    }

    /// Reports that the value at hand came in another form, which is kept.
    func convert(expected: String, at index: Int) {
        if options.isStrict { return }
        frame.keepsJSON = true
        report(.converted, DecodingProblem(codingPath: [], expected: expected, found: document.found(index)))
    }

    /// Reports that the key of an entry was repaired.
    @inline(never)
    func convertName(_ key: Int, _ step: DecodingProblem.Step) {
        let before = disturbances
        convert(expected: "a name in UTF-8", at: key)
        notePath(step, since: before)
    }

    func report(_ kind: Deviation.Kind, _ problem: DecodingProblem) {
        disturbances &+= 1
        guard !isFull else { return }
        foundAfter.append(disturbances - 1)
        deviations.append(
            Deviation(
                kind: kind, codingPath: problem.codingPath, expected: problem.expected, found: problem.found))
    }

    /// Adds a step to the paths of all that was found wrong inside of it.
    func notePath(_ step: DecodingProblem.Step, since before: Int) {
        problem?.codingPath.append(step)
        var index = deviations.count - 1
        while index >= 0, foundAfter[index] >= before {
            deviations[index].codingPath.append(step)
            index -= 1
        }
    }

    /// Settles what deviated in a property that is nil or empty by now if it could not be decoded.
    @inline(never)
    func settle(_ index: Int, _ key: StaticString, since before: Int) {
        if let problem, !options.isStrict {
            self.problem = nil
            report(.unreadable, problem)
            notes.append(Note(key: key, kind: .unreadable, index: index))
        } else if frame.keepsJSON {
            notes.append(Note(key: key, kind: .converted, index: index))
        }
        frame.keepsJSON = false
        notePath(.key("\(key)"), since: before)
    }

    /// Settles what deviated in a required property, which takes the empty value of its type if it has one; else the
    /// whole object can't be read.
    @inline(never)
    func settle<T: FieldValue>(_ index: Int, _ key: StaticString, _ value: inout T, since before: Int) {
        if problem != nil, !options.isStrict {
            guard let empty = Self.empty(T.self) else { return notePath(.key("\(key)"), since: before) }
            value = empty
        }
        settle(index, key, since: before)
    }

    /// A required property that did not arrive.
    @inline(never)
    func lack<T: FieldValue>(_ key: StaticString, _ value: inout T) {
        if !options.isStrict, let empty = Self.empty(T.self) {
            value = empty
            lack(key)
        } else {
            problem = Self.lacking(key)
        }
    }

    /// A required property that did not arrive, and is nil or empty.
    @inline(never)
    func lack(_ key: StaticString) {
        let problem = Self.lacking(key)
        if options.isStrict {
            self.problem = problem
        } else {
            report(.missing, problem)
            notes.append(Note(key: key, kind: .absent, index: nil))
        }
    }

    private static func lacking(_ key: StaticString) -> DecodingProblem {
        DecodingProblem(codingPath: [.key("\(key)")], expected: "a value", found: "nothing")
    }

    /// The value of a type that has nothing in it; nil if there is none without making something up.
    static func empty<T: FieldValue>(_ type: T.Type) -> T? {
        if type is any ExactValue.Type { return nil }
        guard type is any ModelValue.Type else { return T(Blank()) }
        // A model may require a number, of which none is empty.
        let fields = FieldVisitor(reading: .empty, options: .tolerant)
        var value: T?
        T.read(ValueReader(visitor: fields, index: 0), into: &value)
        return fields.problem == nil ? value : nil
    }

    /// Keeps the members of the object at hand that no field took, or that have to be encoded as they came.
    @inline(never)
    func readUnknown(_ value: inout UnknownMembers) {
        guard problem == nil else { return }
        var entries: [UnknownMembers.Entry] = []
        let noted = notes[frame.firstNote...]
        var key = frame.start
        while key < frame.end {
            let node = document.nodes[key]
            if !node.isDead {
                if node.mark != frame.serial {
                    entries.append(entry(key, .unknown))
                    if options.reportsUnknownMembers { reportUnknown(key) }
                } else if let note = noted.first(where: { $0.index == key + 1 }) {
                    entries.append(entry(key, note.kind))
                } else if frame.hasNulls, document.kind(key + 1) == .null {
                    entries.append(entry(key, .converted))
                }
            }
            key = document.next(key)
        }
        for note in noted where note.index == nil {
            entries.append(.init(key: "\(note.key)", kind: note.kind, value: .null))
        }
        value = UnknownMembers(entries)
    }

    private func entry(_ key: Int, _ kind: UnknownMembers.Entry.Kind) -> UnknownMembers.Entry {
        .init(key: document.text(key), kind: kind, value: document.value(key + 1))
    }

    private func reportUnknown(_ key: Int) {
        report(
            .unknown,
            DecodingProblem(
                codingPath: [.key(document.text(key))], expected: "nothing", found: document.found(key + 1)))
    }
}

extension JSONDocument {
    /// A value's kind in words.
    func found(_ index: Int) -> String {
        nodes[index].isMalformed ? "text that is not valid Unicode" : kind(index).name
    }
}

extension JSONDocument.Kind {
    /// The kind in words.
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
