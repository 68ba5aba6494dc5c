import Foundation

/// What a call can give: a model, a list of them, text, bytes, nothing.
public protocol ResponseValue: Sendable {
    /// The media type to ask for.
    static var accept: String { get }

    /// Reads an answer whose status says that all went well.
    static func decode(_ answer: Answer) throws -> Self

    /// The media type to ask for in a particular request.
    static func accept(_ parts: RequestParts, _ description: ServiceDescription) -> String
}

extension ResponseValue {
    public static var accept: String { "application/json" }

    public static func accept(_ parts: RequestParts, _ description: ServiceDescription) -> String { accept }
}

extension ResponseValue where Self: FieldValue {
    public static func decode(_ answer: Answer) throws -> Self {
        try answer.decoded(Self.self)
    }
}

extension Array: ResponseValue where Element: FieldValue {}

extension Dictionary: ResponseValue where Key == String, Value: FieldValue {}

extension Bool: ResponseValue {}

extension Int: ResponseValue {}

extension Int64: ResponseValue {}

extension Double: ResponseValue {}

extension Date: ResponseValue {}

extension OpenEnum: ResponseValue {}

extension Identifier: ResponseValue {}

/// An answer that may have no body.
extension Optional: ResponseValue where Wrapped: ResponseValue {
    public static var accept: String { Wrapped.accept }

    public static func decode(_ answer: Answer) throws -> Wrapped? {
        answer.body.isEmpty ? nil : try Wrapped.decode(answer)
    }
}

extension String: ResponseValue {
    public static var accept: String { "text/*, */*;q=0.1" }

    /// The body as text, without its quotes if it is JSON; bytes that are no UTF-8 are replaced.
    public static func decode(_ answer: Answer) throws -> String {
        if answer.headers.isJSON { return try answer.decoded(String.self) }
        return String(decoding: answer.body, as: UTF8.self)
    }
}
