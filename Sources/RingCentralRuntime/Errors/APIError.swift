import Foundation

/// Why a call failed.
public struct APIError: Error, Sendable {
    /// What went wrong, in kinds that ask for different things to be done.
    public var kind: Kind
    /// The id of the operation that was called.
    public var operation: String
    /// The HTTP status; nil if there was no answer.
    public var status: Int?
    /// The reasons the service gives.
    public var serviceErrors: [ServiceError]
    /// What the service's support asks for.
    public var requestID: String?
    /// How long the service asks to wait before trying again, in seconds.
    public var retryAfter: TimeInterval?
    /// The body of the answer as it came.
    public var body: Data
    /// The permission that the operation asks of the app, if the service forbade the call and does not say that it is
    /// the user who lacks one.
    public var missingPermission: String?
    /// The permission that the operation asks of the user's role, if the service forbade the call and does not say that
    /// it is the app that lacks one.
    public var missingUserPermission: String?
    /// The fate of the request: not sent, rejected, or unknown.
    public var outcome: Outcome
    /// Whether the call changes something.
    var isWrite = false
    /// What lies beneath, such as a ``DecodingProblem`` or a URLError.
    public var underlying: (any Error)?

    /// The error of a call that no response led to.
    init(_ kind: Kind, operation: String, requestID: String? = nil, underlying: (any Error)? = nil) {
        self.kind = kind
        self.operation = operation
        self.underlying = underlying
        self.requestID = requestID
        body = Data()
        serviceErrors = []
        outcome = Outcome(without: kind)
    }

    /// The error of a call whose request was sent, without a response that says what became of it.
    init(unknown kind: Kind, of operation: APIOperation, requestID: String? = nil, underlying: (any Error)? = nil) {
        self.init(kind, operation: operation.id, requestID: requestID, underlying: underlying)
        outcome = .unknown
        isWrite = operation.access == .write
    }

    /// A Boolean value that indicates whether the service may have carried the call out although it failed: a text may
    /// have been sent.
    ///
    /// True for calls that change something and whose ``outcome`` is ``Outcome/unknown``. They are not sent again unless
    /// ``RetryPolicy/includesWrites`` says so.
    public var mayHaveBeenCarriedOut: Bool { isWrite && outcome == .unknown }

    /// The first code the service gives, such as `CMN-101`.
    public var code: String? { serviceErrors.lazy.compactMap(\.code).first }
    /// The first message the service gives, in English; it may repeat what was sent.
    public var message: String? { serviceErrors.lazy.compactMap(\.message).first }
}
