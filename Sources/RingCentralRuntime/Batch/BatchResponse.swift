import Foundation

/// An answer that holds one of its own for each of several things.
public protocol BatchResponse: ResponseValue {
    associatedtype Item: ResponseValue

    /// The answers, in the order of the service.
    var results: [BatchItem<Item>] { get }
}

/// The answer for one thing of several.
public struct BatchItem<Value: Sendable>: Sendable {
    /// The id of the thing; nil if the service doesn't say.
    public let resourceID: String?
    /// The HTTP status of this one.
    public let status: Int
    /// What the service gives for it, or why it gives nothing.
    public let result: Result<Value, APIError>

    /// What the service gives for it; nil if it gives nothing.
    public var value: Value? { try? result.get() }
}

/// What an endpoint that takes several ids gives: an answer for each of them.
///
/// With a single id the service answers without the wrapping; that is one result as well.
public struct BatchOf<Item: ResponseValue>: BatchResponse {
    public let results: [BatchItem<Item>]

    public static func decode(_ answer: Answer) throws -> BatchOf {
        // Everything went well, and there is nothing to say about any of it.
        guard !answer.body.isEmpty else { return BatchOf(results: []) }
        let json = try JSONValue(jsonData: answer.body)
        guard let parts = json.array, parts.allSatisfy({ $0["status"]?.int != nil || $0["resourceId"] != nil }) else {
            return BatchOf(results: [
                BatchItem(
                    resourceID: json["id"].flatMap(text), status: answer.status,
                    result: .success(try Item.decode(answer)))
            ])
        }
        return BatchOf(results: try parts.map { try item($0, answer) })
    }

    private static func item(_ part: JSONValue, _ answer: Answer) throws -> BatchItem<Item> {
        let body = part["body"].flatMap { $0.isNull ? nil : $0 }
        let own = Answer(
            status: part["status"].flatMap(text).flatMap { Int($0) } ?? 200, headers: answer.headers,
            body: try body?.jsonData() ?? Data(), operation: answer.operation, decoding: answer.decoding,
            requestID: answer.requestID)
        let result: Result<Item, APIError>
        if (200..<300).contains(own.status) {
            do { result = .success(try Item.decode(own)) } catch {
                result = .failure(own.error(.unreadableAnswer, underlying: error))
            }
        } else {
            result = .failure(own.error())
        }
        return BatchItem(resourceID: part["resourceId"].flatMap(text), status: own.status, result: result)
    }

    private static func text(_ value: JSONValue) -> String? {
        switch value {
        case .string(let text): text
        case .number(let number): number.text
        default: nil
        }
    }
}

extension Call where Output: BatchResponse {
    /// Sends the call and gives the answers for each of the things; that one of them fails is no error here.
    ///
    /// - Throws: ``APIError`` if the call as a whole fails.
    public var results: [BatchItem<Output.Item>] {
        get async throws { try await value.results }
    }
}
