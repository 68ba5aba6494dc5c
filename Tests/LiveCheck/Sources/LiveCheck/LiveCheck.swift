import Foundation
import RingCentral
import RingCentralRuntime

/// Sends read-only requests one after the other, and tells how each ended.
public struct LiveCheck: Sendable {
    /// The outcome of a request.
    public struct Outcome: Sendable, Equatable {
        /// The id of the operation.
        public var operation: String
        /// A Boolean value that indicates whether the service responded with a success that could be decoded.
        public var isSuccess: Bool
        /// The status, or the error in words.
        public var words: String

        /// A line of the report.
        public var line: String { "\(isSuccess ? "ok    " : "failed") \(operation): \(words)" }
    }

    private let requests: [CheckedRequest]

    /// Prepares requests; nothing is sent.
    ///
    /// - Throws: ``UsageProblem`` if an operation is not known, does not only read, or lacks a parameter of its path.
    public init(_ requests: [CheckArguments.Request]) throws { self.requests = try requests.map(CheckedRequest.init) }

    /// The operations that can be checked, a line each.
    public static var operations: [String] {
        CheckedRequest.operations.values.sorted { $0.id < $1.id }.map { "\($0.id)  \($0.path)" }
    }

    /// Sends the requests.
    ///
    /// - Parameters:
    ///   - client: the client that sends.
    ///   - report: called with the outcome of each request as soon as it is known.
    /// - Throws: `CancellationError`.
    public func run(
        _ client: ServiceClient, report: @Sendable (Outcome) -> Void = { _ in }
    ) async throws -> [Outcome] {
        var outcomes: [Outcome] = []
        for request in requests {
            let outcome = try await send(request, client)
            report(outcome)
            outcomes.append(outcome)
        }
        return outcomes
    }

    private func send(_ request: CheckedRequest, _ client: ServiceClient) async throws -> Outcome {
        var outcome = Outcome(operation: request.operation.id, isSuccess: true, words: "")
        do {
            let call = client.request(.get, request.target, as: Media.self)
            outcome.words = String(try await call.response.status)
        } catch let error as CancellationError {
            throw error
        } catch {
            outcome.isSuccess = false
            outcome.words = "\(error)"
        }
        return outcome
    }
}
