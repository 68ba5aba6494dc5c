/// The status, or the statuses, that a response is described for: `200`, `2XX` or `default`.
package struct ResponseStatus: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The statuses that begin with the same digit.
    package enum Class: Int, Sendable {
        case informational = 1
        case success, redirect, clientError, serverError
    }

    /// As the catalog writes it.
    package let text: String
    /// The single status; nil for a range, and for `default`.
    package let code: Int?
    /// The range that it lies in; nil for `default`.
    package let range: Class?

    /// The status that a text names; nil if it names none.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        self.text = text
        code = Int(text)
        range = bytes.first.flatMap { Class(rawValue: Int($0) - 0x30) }
        if text == "default" { return }
        guard bytes.count == 3, range != nil, text.hasSuffix("XX") || text.hasSuffix("xx") || code != nil else {
            return nil
        }
    }

    private init(code: Int, range: Class) {
        text = String(code)
        self.code = code
        self.range = range
    }

    package static let ok = ResponseStatus(code: 200, range: .success)
    /// The status of a response that has one for each of several ids.
    package static let multiStatus = ResponseStatus(code: 207, range: .success)

    package var description: String { text }
    package var isDefault: Bool { range == nil }
    package var isSuccess: Bool { range == .success }
    package var isRedirect: Bool { range == .redirect }

    package static func < (a: ResponseStatus, b: ResponseStatus) -> Bool { a.text < b.text }
}
