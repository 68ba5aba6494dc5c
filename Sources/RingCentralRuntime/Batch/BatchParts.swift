import Foundation

/// One of the answers in an answer to a batch, in either of the forms that the service has for it.
struct BatchParts {
    let resourceID: String?
    /// Nil if it did not arrive: whether there is a value or an error is not known then.
    let status: Int?
    let body: Data
    /// The number of the entry in the list, from 0.
    let index: Int

    /// The answers; nil if it is one answer for all.
    ///
    /// - Throws: ``JSONProblem``, ``DecodingProblem``.
    static func read(_ answer: Answer) throws -> [BatchParts]? {
        guard let form = answer.batchForm, !answer.body.isEmpty else { return nil }
        if let names = form.mixed,
            let boundary = MultipartReader.boundary(answer.headers["Content-Type"] ?? "", of: "multipart/mixed")
        {
            return try mixed(MultipartReader.parts(answer.body, boundary: boundary), form, names)
        }
        let json = try JSONValue(jsonData: answer.body)
        // A list of entries without any status is the response for a single id.
        guard let entries = json.array,
            entries.isEmpty || entries.contains(where: { status($0, form) != nil })
        else { return nil }
        return try entries.enumerated().compactMap { index, entry in
            guard entry.object != nil else {
                try deviates(.leftOut, [.index(index)], expected: "an object", found: entry, answer)
                return nil
            }
            let (body, status) = (entry[form.body].flatMap { $0.isNull ? nil : $0 }, status(entry, form))
            if status == nil {
                let (place, found) = ([DecodingProblem.Step.index(index), .key(form.status)], entry[form.status])
                try deviates(found == nil ? .missing : .unreadable, place, expected: "a status", found: found, answer)
            }
            return BatchParts(
                resourceID: entry[form.id]?.text, status: status, body: try body?.jsonData() ?? Data(), index: index)
        }
    }

    /// Reports what deviates in the list.
    ///
    /// - Throws: ``DecodingProblem`` if decoding is strict.
    private static func deviates(
        _ kind: Deviation.Kind, _ place: [DecodingProblem.Step], expected: String, found: JSONValue?, _ answer: Answer
    ) throws {
        let found = found.map { $0.isNull ? "null" : "something else" } ?? "nothing"
        if answer.decoding.isStrict { throw DecodingProblem(codingPath: place, expected: expected, found: found) }
        let deviation = Deviation(kind: kind, codingPath: place, expected: expected, found: found)
        answer.log.add([deviation], at: [])
        answer.decoding.onDeviation?(deviation)
    }

    /// A list of what became of each, and then their bodies in the same order.
    private static func mixed(
        _ parts: [Data], _ form: BatchForm, _ names: BatchForm.Mixed
    ) throws -> [BatchParts] {
        guard let first = parts.first, let list = try JSONValue(jsonData: first)[names.list]?.array else {
            throw DecodingProblem(codingPath: [], expected: "a list of responses in the first part", found: "none")
        }
        guard list.count == parts.count - 1 else {
            throw DecodingProblem(
                codingPath: [.key(names.list)], expected: "as many parts as responses", found: "\(parts.count - 1)")
        }
        return try zip(list, parts.dropFirst()).enumerated().map { index, part in
            let (entry, body) = part
            // The id is the last step of its address.
            let path = entry[names.address]?.text?.prefix { $0 != "?" }
            let id = path?.split(separator: "/").last.flatMap { $0.removingPercentEncoding }
            guard let status = status(entry, form) else {
                throw DecodingProblem(codingPath: [.key(form.status)], expected: "a status", found: "none")
            }
            return BatchParts(resourceID: id, status: status, body: body, index: index)
        }
    }

    private static func status(_ part: JSONValue, _ form: BatchForm) -> Int? {
        let status = part[form.status]?.text.flatMap { Int(fromOutside: $0) }
        return status.flatMap { (100..<1000).contains($0) ? $0 : nil }
    }
}

extension JSONValue {
    /// A string, or a number as it is written.
    fileprivate var text: String? {
        switch self {
        case .string(let text): text
        case .number(let number): number.text
        default: nil
        }
    }
}
