import Foundation
import RingCentralRuntime

extension MockTransport {
    /// The requests of an operation that were sent, in order.
    public func sent(_ operation: APIOperation) -> [SentRequest] {
        let target = RequestTarget(operation)
        return sent.filter(target.fits)
    }

    /// The one request of an operation that was sent.
    ///
    /// - Throws: ``UnexpectedRequests`` if there was none, or several.
    @discardableResult
    public func onlySent(_ operation: APIOperation) throws -> SentRequest {
        let requests = sent(operation)
        guard let first = requests.first, requests.count == 1 else {
            throw UnexpectedRequests(
                operation: operation.id, count: requests.count, sent: sent.map { "\($0.method) \($0.path)" })
        }
        return first
    }
}

/// What is thrown where one request was expected.
public struct UnexpectedRequests: Error, Hashable, Sendable, CustomStringConvertible {
    /// The operation that was to be called once.
    public let operation: String
    /// How often it was.
    public let count: Int
    /// All that was sent: methods and paths.
    public let sent: [String]

    /// What was expected, and what was sent instead.
    public var description: String {
        "\(operation) was sent \(count) times, not once; sent were: \(sent.joined(separator: ", "))"
    }
}

extension SentRequest {
    /// The values of a query parameter, decoded; none if it was not sent.
    public func query(_ name: String) -> [String] {
        (query ?? "").split(separator: "&").compactMap { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.first?.removingPercentEncoding == name else { return nil }
            return sides.count > 1 ? sides[1].removingPercentEncoding : ""
        }
    }

    /// The values in an operation's path, decoded, by name.
    public func pathValues(_ operation: APIOperation) -> [String: String] {
        var found: [String: String] = [:]
        for (name, value) in PathTemplate(operation.path).values(in: path) ?? [] {
            found[name] = value.removingPercentEncoding
        }
        return found
    }

    /// The body as a model.
    ///
    /// - Throws: JSONProblem if it is no JSON, DecodingProblem if it doesn't fit.
    public func body<Value: FieldValue>(as type: Value.Type) throws -> Value { try Value(jsonData: body) }
}
