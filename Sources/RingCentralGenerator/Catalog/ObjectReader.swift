/// Reads the members of an object by name, and reports what is missing, of a wrong type, or unknown.
package struct ObjectReader {
    /// A member of an object.
    package struct Member {
        package let name: String
        package let key: JSONValue
        package let value: JSONValue
    }

    let source: JSONValue
    let bag: DiagnosticBag
    /// Apart from what they name: most reading is looking for names.
    private var names: [String] = []
    private var members: [(key: JSONValue, value: JSONValue, used: Bool)] = []
    /// How many members nobody asked for yet, and what was asked for meanwhile and is not there.
    private var unused = 0
    private var absent: [String] = []

    package init(_ source: JSONValue, bag: DiagnosticBag) {
        self.source = source
        self.bag = bag
        guard source.isObject else {
            bag.add(.wrongType, "An object is expected here", advice: "Write { ... }", at: source)
            return
        }
        var seen: Set<String> = []
        source.forEachMember { name, key, value in
            // Looking through few names is quicker than keeping a set.
            if names.count == Self.few, seen.isEmpty { seen = Set(names) }
            if names.count < Self.few ? names.contains(name) : !seen.insert(name).inserted {
                bag.add(.duplicateKey, "The key \"\(name)\" stands here twice", advice: "Keep one of them", at: key)
                return
            }
            names.append(name)
            members.append((key, value, false))
        }
        unused = members.count
    }

    /// The value of a key, if it is there.
    mutating func value(_ name: String) -> JSONValue? {
        guard let index = names.firstIndex(of: name) else {
            if unused > 0 { absent.append(name) }
            return nil
        }
        if !members[index].used { unused -= 1 }
        members[index].used = true
        return members[index].value
    }

    private static let few = 32

    package mutating func ignore(_ name: String) { _ = value(name) }

    /// Reports the value of a key that is only for readers of the file, if it is not a string.
    mutating func checkString(_ name: String) { _ = string(name) }

    package mutating func string(_ name: String) -> String? {
        guard let value = value(name) else { return nil }
        if let string = value.string { return string }
        wrong(name, "a string", value)
        return nil
    }

    package mutating func requiredString(_ name: String) -> String {
        if !names.contains(name) { missing(name) }
        return string(name) ?? ""
    }

    mutating func bool(_ name: String) -> Bool? {
        guard let value = value(name) else { return nil }
        if let bool = value.bool { return bool }
        wrong(name, "true or false", value)
        return nil
    }

    mutating func int(_ name: String) -> Int? {
        guard let value = value(name) else { return nil }
        if let int = value.int { return int }
        wrong(name, "a whole number", value)
        return nil
    }

    package mutating func strings(_ name: String) -> [String] {
        list(name).compactMap { element in
            if let string = element.string { return string }
            wrong(name, "a list of strings", element)
            return nil
        }
    }

    mutating func list(_ name: String) -> [JSONValue] {
        guard let value = value(name) else { return [] }
        if value.isArray { return value.elements }
        wrong(name, "a list", value)
        return []
    }

    /// The members of an object below a key; none if the key is not there.
    package mutating func object(_ name: String) -> [Member] {
        guard let value = value(name) else { return [] }
        guard value.isObject else {
            wrong(name, "an object", value)
            return []
        }
        var all: [Member] = []
        value.forEachMember { all.append(Member(name: $0, key: $1, value: $2)) }
        reportDuplicates(all)
        return all
    }

    private func reportDuplicates(_ all: [Member]) {
        guard all.count > 1 else { return }
        var seen: Set<String> = []
        for member in all where !seen.insert(member.name).inserted {
            bag.add(
                .duplicateKey, "The key \"\(member.name)\" stands here twice", advice: "Keep one of them",
                at: member.key)
        }
    }

    /// A word that must be one of an enum's.
    package mutating func word<Word: RawRepresentable & CaseIterable>(_ name: String, _ type: Word.Type) -> Word?
    where Word.RawValue == String {
        guard let value = value(name) else { return nil }
        if let text = value.string, let word = Word(rawValue: text) { return word }
        let words = Word.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        bag.add(.badValue, "\"\(name)\" has an unknown value", advice: "Use one of \(words)", at: value)
        return nil
    }

    private func wrong(_ name: String, _ expected: String, _ value: JSONValue) {
        bag.add(.wrongType, "\"\(name)\" should be \(expected)", advice: "Correct the value", at: value)
    }

    private func missing(_ name: String) {
        bag.add(.missingKey, "The key \"\(name)\" is missing here", advice: "Add it", at: source)
    }

    /// Reports the keys that nobody asked for.
    ///
    /// - Parameter list: where the keys are listed.
    package func finish(keysIn list: String = "spec/README.md") {
        if unused == 0 { return }
        for (name, member) in zip(names, members) where !member.used {
            let close = bag.nearest(to: name, among: absent)
            bag.add(
                .unknownKey, "The key \"\(name)\" is not known here",
                advice: close.map { "Did you mean \"\($0)\"?" }
                    ?? "Remove it, or correct its spelling; \(list) lists the keys",
                at: member.key)
        }
    }
}
