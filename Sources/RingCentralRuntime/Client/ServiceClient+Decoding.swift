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
