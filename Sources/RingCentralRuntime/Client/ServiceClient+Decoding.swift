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

extension ServiceClient {
    /// Decodes a response, and reports what deviates in it.
    ///
    /// - Throws: ``APIError`` of the kind ``APIError/Kind/unreadableAnswer``.
    func decoding<Output>(_ answer: Answer, _ decode: (Answer) throws -> Output) throws -> Output {
        let value = try answer.read { try decode(answer) }
        let deviations = answer.log.deviations
        if !deviations.isEmpty {
            let report = DeviationReport(
                operation: answer.operation, status: answer.status, requestID: answer.requestID,
                deviations: deviations)
            configuration.onDeviation?(report)
            for middleware in configuration.middleware { middleware.note(report) }
        }
        return value
    }
}
