extension APIError {
    /// The error that a response stands for.
    init(_ kind: Kind, operation: String, answer: Answer, underlying: (any Error)? = nil) {
        self.init(kind, operation: operation, requestID: answer.requestID, underlying: underlying)
        status = answer.status
        body = answer.body
        serviceErrors = ServiceError.read(body, names: answer.errorNames)
        retryAfter = answer.retryAfter
        outcome = Outcome(status: answer.status)
        isWrite = answer.operation.access == .write
        if answer.status == 403 { namePermissions(of: answer.operation, answer.errorNames) }
    }

    /// Names what is missing: by the code, or all that the operation needs where the service does not say whose it is.
    private mutating func namePermissions(
        of operation: APIOperation, _ names: ServiceDescription.ErrorNames
    ) {
        let codes = serviceErrors.compactMap(\.code)
        let isApps = codes.contains(where: names.missingPermission.contains)
        let isUsers = codes.contains(where: names.missingUserPermission.contains)
        if isApps || !isUsers { missingPermission = operation.permission }
        if isUsers || !isApps { missingUserPermission = operation.userPermission }
    }
}
