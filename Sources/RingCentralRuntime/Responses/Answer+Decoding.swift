extension Answer {
    /// Decodes the body, and keeps what deviates in it.
    ///
    /// - Parameter type: The type to decode.
    /// - Throws: ``JSONProblem`` if it is not JSON, ``DecodingProblem`` if it doesn't fit the type.
    public func decoded<Value: FieldValue>(_ type: Value.Type = Value.self) throws -> Value {
        try decoded(type, JSONDocument(body, repairsText: !decoding.isStrict))
    }

    /// Decodes the body, parsed before.
    ///
    /// - Throws: ``DecodingProblem``.
    func decoded<Value: FieldValue>(_ type: Value.Type, _ document: JSONDocument) throws -> Value {
        let decoded = try Decoded<Value>(document, options: decoding)
        log.add(decoded.deviations, at: place)
        return decoded.value
    }
}
