extension JSONValue: ResponseValue {
    /// Decodes the body; null if there is none.
    public static func decode(_ answer: Answer) throws -> JSONValue {
        answer.body.isEmpty ? .null : try answer.decoded(JSONValue.self)
    }
}
