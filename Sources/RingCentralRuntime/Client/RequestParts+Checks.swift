import Foundation

extension RequestParts {
    /// A query parameter that must have a value at least: without one the request would mean something else.
    public mutating func query(_ name: String, nonEmpty values: [some ParameterValue]) {
        if values.isEmpty { refuse("the list \(name) is empty") }
        query(name, values)
    }

    /// A body of plain text; nil for none.
    public mutating func text(_ text: String?) {
        raw(text.map { Data($0.utf8) }, contentType: "text/plain; charset=utf-8")
    }
}
