/// An answer that says nothing but that all went well.
public struct Empty: ResponseValue, Hashable {
    /// Nothing.
    public init() {}

    public static var accept: String { "application/json, */*;q=0.1" }

    /// - Throws: ``DecodingProblem`` if an HTML page arrives: a proxy or a portal sent it, and the service may not have
    ///   received the request.
    public static func decode(_ answer: Answer) throws -> Empty {
        let isPage = answer.headers.isHTML && !answer.body.isEmpty && (200..<300).contains(answer.status)
        guard !isPage else {
            throw DecodingProblem(codingPath: [], expected: "no body", found: "an HTML page")
        }
        return Empty()
    }
}
