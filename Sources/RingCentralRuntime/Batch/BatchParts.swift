import Foundation

/// One of the answers in an answer to a batch, in either of the forms that the service has for it.
struct BatchParts {
    let resourceID: String?
    /// Nil if it did not arrive: whether there is a value or an error is not known then.
    let status: Int?
    let body: Data
    /// The steps from the answer to the body.
    let place: [DecodingProblem.Step]

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
        return try BatchEntries(answer, form)?.read()
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
            return BatchParts(resourceID: id, status: status, body: body, place: [.index(index)])
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
