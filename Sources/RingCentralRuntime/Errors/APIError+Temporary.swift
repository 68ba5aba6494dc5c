import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension APIError {
    /// A Boolean value that indicates whether the same call may succeed later without a change to it.
    ///
    /// Temporary are failures of the network and of TLS handshakes, timeouts, rate limits, the statuses 5xx,
    /// responses that are not the service's own, such as a page of a proxy, and an ``EventSubscription`` without an ID.
    /// Final are a certificate that is not trusted, a rejection by the service (a response with an error code), a
    /// request that can't be sent (such as to an address that is not a URL, or without the client certificate that the
    /// server requires), and any other response of the service that can't be decoded.
    ///
    /// It says nothing of whether the call was carried out: see ``mayHaveBeenCarriedOut`` before sending it again.
    public var isTemporary: Bool {
        switch kind {
        case .connection: !TransportFailure.isFinal(underlying)
        case .timeout, .interrupted, .rateLimited, .server: true
        case .invalidRequest, .notAllowed, .notModified, .responseTooLarge, .paging, .untrusted: false
        case .unusableFile: (underlying as? FileProblem)?.isTemporary ?? false
        case .unreadableAnswer: (underlying as? DecodingProblem)?.isTemporary ?? false || !isJSON
        case .authorization where status == nil: isTemporaryWithoutResponse
        default: !isServiceRejection
        }
    }

    /// Whether the service itself rejected the call: with an error code, which no proxy on the way knows.
    var isServiceRejection: Bool {
        guard let status, (400..<500).contains(status), status != 429, status != 408 else { return false }
        return code != nil
    }

    /// Whether it may help to request a token again, where no response says why there is none.
    private var isTemporaryWithoutResponse: Bool {
        switch underlying {
        case is RequestProblem: false
        case let problem as FileProblem: problem.isTemporary
        // A provider of tokens has errors of its own; those of its network pass.
        case let error as APIError: error.isTemporary
        default: !TransportFailure.isFinal(underlying)
        }
    }

    private var isJSON: Bool {
        do { return try JSONValue(jsonData: body).object != nil } catch { return false }
    }
}
