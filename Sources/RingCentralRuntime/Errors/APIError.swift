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

    init(
        _ kind: Kind, operation: String, answer: Answer? = nil, requestID: String? = nil,
        underlying: (any Error)? = nil
    ) {
        self.kind = kind
        self.operation = operation
        self.underlying = underlying
        status = answer?.status
        body = answer?.body ?? Data()
        serviceErrors = ServiceError.read(body)
        self.requestID = answer?.requestID ?? requestID
        retryAfter = answer?.retryAfter
        outcome = answer.map { Outcome(status: $0.status) } ?? Outcome(without: kind)
        isWrite = answer?.operation.access == .write
        if let answer, answer.status == 403 { namePermissions(of: answer.operation) }
    }

    /// The error of a call whose request was sent, without a response that says what became of it.
    init(unknown kind: Kind, of operation: APIOperation, requestID: String? = nil, underlying: (any Error)? = nil) {
        self.init(kind, operation: operation.id, requestID: requestID, underlying: underlying)
        outcome = .unknown
        isWrite = operation.access == .write
    }

    /// Names what is missing: by the code, or all that the operation needs where the service does not say whose it is.
    private mutating func namePermissions(of operation: APIOperation) {
        let codes = serviceErrors.map(\.code)
        let (isApps, isUsers) = (codes.contains("CMN-401"), codes.contains("CMN-408"))
        if isApps || !isUsers { missingPermission = operation.permission }
        if isUsers || !isApps { missingUserPermission = operation.userPermission }
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

extension APIError {
    /// What went wrong. There may be more kinds in the future.
    public struct Kind: Sendable, Hashable, CustomStringConvertible {
        /// The kind in a few words.
        public let description: String

        private init(_ description: String) { self.description = description }

        /// The request can't be sent as it is: nothing was sent.
        public static let invalidRequest = Kind("invalid request")
        /// The client is not allowed to call this: nothing was sent.
        public static let notAllowed = Kind("not allowed")
        /// No token could be had.
        public static let authorization = Kind("no authorization")
        /// No response arrived: the connection can't be made, its TLS handshake fails, or it breaks.
        public static let connection = Kind("no connection")
        /// No answer arrived in time.
        public static let timeout = Kind("timed out")
        /// The answer broke off on its way into a file.
        public static let interrupted = Kind("broken off")
        /// The server's certificate is not trusted: nothing was sent.
        public static let untrusted = Kind("server not trusted")
        /// A file can't be read or written: the disk may be full.
        public static let unusableFile = Kind("unusable file")
        /// The answer doesn't fit what the operation is described to give.
        public static let unreadableAnswer = Kind("unreadable answer")
        /// The response is larger than ``ResponseLimits`` allow.
        public static let responseTooLarge = Kind("response too large")
        /// The service sends the request elsewhere, where it may not go.
        public static let redirected = Kind("redirected")
        /// Nothing has changed since the version the request named.
        public static let notModified = Kind("not modified")
        /// The request is wrong: 400 or 422, or another status of its kind.
        public static let refused = Kind("refused")
        /// The token is not good, 401.
        public static let unauthorized = Kind("unauthorized")
        /// The app or the user may not do this, 403.
        public static let forbidden = Kind("forbidden")
        /// There is nothing there, 404 or 410.
        public static let notFound = Kind("not found")
        /// The request collides with what is there, 409 or 412.
        public static let conflict = Kind("conflict")
        /// Too many requests, 429.
        public static let rateLimited = Kind("rate limited")
        /// The service failed, 5xx.
        public static let server = Kind("service failed")
        /// The service leads from page to page in circles, or over too many pages without records.
        public static let paging = Kind("pagination failed")

        init(status: Int) {
            switch status {
            case 304: self = .notModified
            case 300..<400: self = .redirected
            case 401: self = .unauthorized
            case 403: self = .forbidden
            case 404, 410: self = .notFound
            case 408: self = .timeout
            case 409, 412: self = .conflict
            case 429: self = .rateLimited
            case 500...: self = .server
            default: self = .refused
            }
        }
    }
}

extension APIError: CustomStringConvertible, LocalizedError, CustomReflectable {
    /// The kind, the status, the codes and what support asks for; nothing that was sent or received.
    public var description: String {
        var parts = ["\(operation): \(kind)"]
        if let status { parts.append("status \(status)") }
        for error in serviceErrors {
            guard let code = error.code, Self.isWord(code) else { continue }
            let parameter = error.parameterName.flatMap { Self.isWord($0) ? " (\($0))" : nil } ?? ""
            parts.append(code + parameter)
        }
        parts += permissionWords
        if mayHaveBeenCarriedOut { parts.append("may have been carried out") }
        if let retryAfter { parts.append("try again in \(Int(min(retryAfter, 1e9).rounded(.up))) s") }
        if let requestID, Self.isWord(requestID) { parts.append("request \(requestID)") }
        switch underlying {
        case let problem as DecodingProblem: parts.append(problem.description)
        case let problem as JSONProblem: parts.append(problem.description)
        case let problem as EncodingProblem: parts.append(problem.description)
        case let problem as RequestProblem: parts.append(problem.description)
        case let problem?: parts += TransportFailure.words(problem).map { [$0] } ?? []
        case nil: break
        }
        return parts.joined(separator: ", ")
    }

    private var permissionWords: [String] {
        [
            missingPermission.map { "the app needs the permission \($0)" },
            missingUserPermission.map { "the user needs the permission \($0)" },
        ].compactMap(\.self)
    }

    /// The same as the description.
    public var errorDescription: String? { description }

    /// Shows no more than the description, since a dump ends up in logs as well.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }

    /// Whether a text from elsewhere looks like a code or name, and not like a sentence or a number of somebody's.
    static func isWord(_ text: String) -> Bool {
        text.count <= 80 && text.contains(where: \.isLetter)
            && text.utf8.allSatisfy { PercentEncoding.isUnreserved($0) || $0 == UInt8(ascii: ":") }
    }
}
