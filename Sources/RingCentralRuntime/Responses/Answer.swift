import Foundation

/// What the service answered, before it is read.
public struct Answer: Sendable {
    /// The HTTP status.
    public private(set) var status: Int
    /// The headers.
    public let headers: HTTPHeaders
    /// The body as it came; empty if it went into a file.
    public private(set) var body: Data
    /// The operation that was called.
    public let operation: APIOperation
    /// The rules for what deviates from the description.
    public let decoding: DecodingOptions
    /// What the service's support asks for.
    public let requestID: String?
    /// The ids that were asked for, if the operation takes several.
    public private(set) var batch: [String]
    /// The form of an answer for several ids.
    let batchForm: BatchForm?
    /// The names in the body of an error.
    let errorNames: ServiceDescription.ErrorNames
    /// What deviates from the description, once it is decoded.
    let log = DeviationLog()
    /// The steps from the response to this part of it.
    private(set) var place: [DecodingProblem.Step] = []
    /// When it came, by the client's clock.
    private let received: Date
    /// The reason why the body is not complete; nil if it is.
    private var truncation: ResponseTooLarge?

    /// - Parameters:
    ///   - operation: The operation that was called.
    ///   - batch: The ids that were asked for, if the operation takes several.
    ///   - configuration: How the client behaves that called it.
    ///   - description: What is known of the service.
    init(
        to operation: APIOperation, status: Int, headers: HTTPHeaders = HTTPHeaders(), body: Data,
        batch: [String] = [], _ configuration: ClientConfiguration, _ description: ServiceDescription
    ) {
        self.operation = operation
        self.status = status
        self.headers = headers
        self.body = body
        self.batch = batch
        errorNames = description.names.errors
        var decoding = configuration.decoding
        decoding.errorMembers = [errorNames.code, errorNames.message]
        self.decoding = decoding
        requestID = headers[description.requestIDHeader]
        batchForm = description.batch
        received = configuration.clock.now
    }

    /// A response that a transport brought.
    init(
        to operation: APIOperation, _ response: TransportAnswer, batch: [String] = [],
        _ configuration: ClientConfiguration, _ description: ServiceDescription
    ) {
        self.init(
            to: operation, status: response.head.statusCode, headers: HTTPHeaders(response.head), body: response.body,
            batch: batch, configuration, description)
        truncation = response.truncation
    }

    /// The answer for one thing of several.
    ///
    /// - Parameter place: The steps from this answer to its body.
    func part(_ place: [DecodingProblem.Step], status: Int, body: Data) -> Answer {
        var copy = self
        copy.status = status
        copy.body = body
        copy.batch = []
        copy.place = place
        return copy
    }

    /// The error that this answer stands for.
    func error(_ kind: APIError.Kind? = nil, underlying: (any Error)? = nil) -> APIError {
        APIError(
            kind ?? APIError.Kind(status: status), operation: operation.id, answer: self,
            underlying: underlying ?? truncation)
    }

    /// Reads the body.
    ///
    /// - Throws: ``APIError`` of the kind ``APIError/Kind/unreadableAnswer``.
    func read<T>(_ reading: () throws -> T) throws -> T {
        do { return try reading() } catch { throw self.error(.unreadableAnswer, underlying: error) }
    }
}

extension Answer {
    /// How long the service asks to wait, in seconds; nil if it doesn't say.
    var retryAfter: TimeInterval? { RetryAfter.seconds(headers, now: received) }
}
