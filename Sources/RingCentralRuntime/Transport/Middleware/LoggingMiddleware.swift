import Foundation

/// Tells of every request: method, path template, status, duration and request id.
///
/// Never a token, an address with values in it, a number, or a text: what it tells may lie in a log for years.
public struct LoggingMiddleware: Middleware {
    private let requestIDHeader: String
    private let write: @Sendable (String) -> Void

    /// - Parameters:
    ///   - requestIDHeader: The header with the id that the service's support asks for.
    ///   - write: Takes a line, without its end; called from any thread.
    public init(requestIDHeader: String = "RCRequestId", write: @escaping @Sendable (String) -> Void) {
        self.requestIDHeader = requestIDHeader
        self.write = write
    }

    public func send(
        _ request: OutgoingRequest, next: @Sendable (OutgoingRequest) async throws -> TransportAnswer
    ) async throws -> TransportAnswer {
        let start = ProcessInfo.processInfo.systemUptime
        let what = "\(request.operation.method) \(request.operation.path) (\(request.operation.id))"
        func line(_ outcome: String) {
            let milliseconds = Int(((ProcessInfo.processInfo.systemUptime - start) * 1000).rounded())
            let attempt = request.attempt > 1 ? ", attempt \(request.attempt)" : ""
            write("\(what): \(outcome), \(milliseconds) ms\(attempt)")
        }
        do {
            let answer = try await next(request)
            let id = HTTPHeaders(answer.head)[requestIDHeader].flatMap { LogWord.isWord($0) ? ", request \($0)" : nil }
            line("\(answer.head.statusCode)\(id ?? "")")
            return answer
        } catch {
            line(error is CancellationError ? "cancelled" : "no answer")
            throw error
        }
    }

    /// Writes a line with the paths and types of what deviates, at most ten of them.
    public func note(_ report: DeviationReport) {
        let operation = report.operation
        let some = report.deviations.prefix(10).map(\.description).joined(separator: "; ")
        let more = report.deviations.count > 10 ? "; and \(report.deviations.count - 10) more" : ""
        let id = report.requestID.flatMap { LogWord.isWord($0) ? ", request \($0)" : nil } ?? ""
        write("\(operation.method) \(operation.path) (\(operation.id)): \(report.status) deviates: \(some)\(more)\(id)")
    }
}
