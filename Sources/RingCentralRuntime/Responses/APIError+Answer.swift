extension APIError {
    /// The error that a response stands for.
    init(_ kind: Kind, operation: String, answer: Answer, underlying: (any Error)? = nil) {
        self.init(kind, operation: operation, requestID: answer.requestID, underlying: underlying)
        status = answer.status
        body = answer.body
        serviceErrors = ServiceError.read(body)
        retryAfter = answer.retryAfter
        outcome = Outcome(status: answer.status)
        isWrite = answer.operation.access == .write
        if answer.status == 403 { namePermissions(of: answer.operation) }
    }

    /// Names what is missing: by the code, or all that the operation needs where the service does not say whose it is.
    private mutating func namePermissions(of operation: APIOperation) {
        let codes = serviceErrors.map(\.code)
        let (isApps, isUsers) = (codes.contains("CMN-401"), codes.contains("CMN-408"))
        if isApps || !isUsers { missingPermission = operation.permission }
        if isUsers || !isApps { missingUserPermission = operation.userPermission }
    }
}
