import Foundation

/// One of the answers in an answer to a batch, in either of the forms that the service has for it.
struct BatchParts {
    let resourceID: String?
    let status: Int
    let body: Data

    /// The answers; nil if it is one answer for all.
    ///
    /// - Throws: ``JSONProblem``, ``DecodingProblem``.
    static func read(_ answer: Answer) throws -> [BatchParts]? {
        if answer.body.isEmpty { return nil }
        if let boundary = MultipartReader.boundary(answer.headers["Content-Type"] ?? "", of: "multipart/mixed") {
            return try mixed(MultipartReader.parts(answer.body, boundary: boundary))
        }
        let json = try JSONValue(jsonData: answer.body)
        guard let parts = json.array, parts.allSatisfy({ $0["status"]?.text != nil }) else { return nil }
        return try parts.map { part in
            let body = part["body"].flatMap { $0.isNull ? nil : $0 }
            return BatchParts(
                resourceID: part["resourceId"]?.text, status: try status(part),
                body: try body?.jsonData() ?? Data())
        }
    }

    /// A list of what became of each, and then their bodies in the same order.
    private static func mixed(_ parts: [Data]) throws -> [BatchParts] {
        guard let first = parts.first, let list = try JSONValue(jsonData: first)["response"]?.array else {
            throw DecodingProblem(codingPath: [], expected: "a list of responses in the first part", found: "none")
        }
        guard list.count == parts.count - 1 else {
            throw DecodingProblem(
                codingPath: [.key("response")], expected: "as many parts as responses", found: "\(parts.count - 1)")
        }
        return try zip(list, parts.dropFirst()).map { entry, body in
            // The id is the last step of its address.
            let path = entry["href"]?.text?.prefix { $0 != "?" }
            let id = path?.split(separator: "/").last.flatMap { $0.removingPercentEncoding }
            return BatchParts(resourceID: id, status: try status(entry), body: body)
        }
    }

    private static func status(_ part: JSONValue) throws -> Int {
        guard let status = part["status"]?.text.flatMap({ Int($0) }) else {
            throw DecodingProblem(codingPath: [.key("status")], expected: "a status", found: "none")
        }
        return status
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
