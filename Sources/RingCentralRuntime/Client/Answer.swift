import Foundation

/// What the service answered, before it is read.
public struct Answer: Sendable {
    /// The HTTP status.
    public let status: Int
    public let headers: HTTPHeaders
    public let body: Data
    /// The operation that was called.
    public let operation: APIOperation
    /// What to do with what can't be read.
    public let decoding: DecodingOptions
    /// What the service's support asks for.
    public let requestID: String?
    /// The ids that were asked for, if the operation takes several.
    public let batch: [String]

    /// The error that this answer stands for.
    func error(_ kind: APIError.Kind? = nil, underlying: (any Error)? = nil) -> APIError {
        APIError(
            kind ?? APIError.Kind(status: status), operation: operation.id, answer: self, requestID: requestID,
            missingPermission: status == 403 ? operation.permission ?? operation.userPermission : nil,
            underlying: underlying)
    }

    /// Reads the body.
    ///
    /// - Throws: ``APIError`` of the kind ``APIError/Kind/unreadableAnswer``.
    func read<T>(_ reading: () throws -> T) throws -> T {
        do { return try reading() } catch { throw self.error(.unreadableAnswer, underlying: error) }
    }
}
