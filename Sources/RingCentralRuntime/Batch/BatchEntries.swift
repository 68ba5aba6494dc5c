import Foundation

/// A JSON list with an entry for each of several ids.
struct BatchEntries {
    private let answer: Answer
    private let form: BatchForm
    private let document: JSONDocument

    /// Parses the list; nil if the answer is not one, but the response for a single id.
    ///
    /// - Throws: ``JSONProblem``.
    init?(_ answer: Answer, _ form: BatchForm) throws {
        self.answer = answer
        self.form = form
        document = try JSONDocument(answer.body, repairsText: !answer.decoding.isStrict)
        guard document.kind(0) == .array else { return nil }
        // A list of entries without any status is the response for a single id.
        let entries = elements
        guard entries.isEmpty || entries.contains(where: { member(form.status, of: $0).flatMap(status) != nil }) else {
            return nil
        }
    }

    /// Takes the entries apart, and reports what deviates in them.
    ///
    /// - Throws: ``DecodingProblem`` if something deviates and decoding is strict.
    func read() throws -> [BatchParts] {
        try elements.enumerated().compactMap { index, entry in
            guard document.kind(entry) == .object else {
                try report(.leftOut, [.index(index)], expected: "an object", entry)
                return nil
            }
            let body = member(form.body, of: entry).flatMap { document.kind($0) == .null ? nil : $0 }
            return BatchParts(
                resourceID: try resourceID(entry, index), status: try status(entry, index),
                body: body.map(document.source) ?? Data(), place: [.index(index), .key(form.body)])
        }
    }

    private var elements: [Int] {
        var elements: [Int] = []
        var element = 1
        while element < document.next(0) {
            elements.append(element)
            element = document.next(element)
        }
        return elements
    }

    private func member(_ name: String, of entry: Int) -> Int? {
        guard document.kind(entry) == .object else { return nil }
        return name.withContiguousBytes { document.member($0, of: entry) }
    }

    private func resourceID(_ entry: Int, _ index: Int) throws -> String? {
        let place: [DecodingProblem.Step] = [.index(index), .key(form.id)]
        guard let member = member(form.id, of: entry) else {
            try report(.missing, place, expected: "an identifier", nil)
            return nil
        }
        switch document.kind(member) {
        case .string where !document.nodes[member].isMalformed, .number: return document.text(member)
        default:
            try report(.unreadable, place, expected: "an identifier", member)
            return nil
        }
    }

    private func status(_ entry: Int, _ index: Int) throws -> Int? {
        let place: [DecodingProblem.Step] = [.index(index), .key(form.status)]
        guard let member = member(form.status, of: entry) else {
            try report(.missing, place, expected: "a status", nil)
            return nil
        }
        let status = status(member)
        if status == nil {
            try report(.unreadable, place, expected: "a status", member)
        } else if document.kind(member) == .string, !answer.decoding.isStrict {
            try report(.converted, place, expected: "a number", member)
        }
        return status
    }

    /// The status in a member, as a number or in quotes.
    private func status(_ member: Int) -> Int? {
        guard [.string, .number].contains(document.kind(member)), let status = Int(fromOutside: document.text(member))
        else { return nil }
        return (100..<1000).contains(status) ? status : nil
    }

    /// - Throws: ``DecodingProblem`` if decoding is strict.
    private func report(
        _ kind: Deviation.Kind, _ place: [DecodingProblem.Step], expected: String, _ index: Int?
    ) throws {
        let found = index.map(document.found) ?? "nothing"
        if answer.decoding.isStrict { throw DecodingProblem(codingPath: place, expected: expected, found: found) }
        let deviation = Deviation(kind: kind, codingPath: place, expected: expected, found: found)
        answer.log.add([deviation], at: [])
        answer.decoding.onDeviation?(deviation)
    }
}
