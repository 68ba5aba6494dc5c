extension ServiceClient {
    /// Notes a call in the audit log of the configuration, if it has one.
    func audit(_ operation: APIOperation, _ outcome: Result<Answer, any Error>) {
        guard let log = configuration.audit else { return }
        var entry = AuditLog.Entry(
            time: configuration.clock.now, operation: operation.id,
            access: operation.access == .read ? "read" : "write", account: account, outcome: "done")
        switch outcome {
        case .success(let answer):
            entry.status = answer.status
            entry.requestID = answer.requestID
        case .failure(let error as APIError):
            entry.outcome = error.kind.description
            entry.status = error.status
            entry.requestID = error.requestID
        case .failure(let error): entry.outcome = error is CancellationError ? "cancelled" : "failed"
        }
        log.write(entry)
    }
}
