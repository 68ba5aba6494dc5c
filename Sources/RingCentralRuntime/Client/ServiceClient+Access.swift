extension ServiceClient {
    /// Whether an operation may be called.
    ///
    /// - Parameter operation: The operation.
    public func allows(_ operation: APIOperation) -> Bool {
        rules.allSatisfy { $0.objection(to: operation) == nil }
    }

    /// - Throws: ``APIError`` of the kind ``APIError/Kind/notAllowed``.
    func permit(_ operation: APIOperation) throws {
        guard let objection = rules.lazy.compactMap({ $0.objection(to: operation) }).first else { return }
        throw APIError(.notAllowed, operation: operation.id, underlying: RequestProblem(reason: objection))
    }
}
