import Testing

/// One row of the fault matrix: something that goes wrong, and how the client must come out of it.
///
/// A suite keeps its rows in `faults` and runs them all in one parameterized test, so that a row that is listed is a
/// row that was run:
///
///     @Suite("Connections that break")
///     struct BrokenConnectionTests: FaultSuite {
///         static let faults = [
///             FaultCase(.network, "The connection closes inside the response body", outcome: .unknown) { … }
///         ]
///
///         @Test("Comes out of a fault as documented", arguments: faults)
///         func fault(_ fault: FaultCase) async throws { try await fault.run() }
///     }
struct FaultCase: Sendable, CustomTestStringConvertible {
    /// The part of the surroundings that fails.
    enum Category: String, CaseIterable, Sendable {
        case network, tls, token, time, disk, input, process

        var title: String { self == .tls ? "TLS" : rawValue.capitalized }
    }

    /// What the caller sees.
    enum Outcome: Sendable, Hashable {
        /// An error says that nothing was sent.
        case notSent
        /// An error says that the service rejected the request.
        case rejected
        /// An error says that the request may have been carried out.
        case unknown
        /// The call succeeds all the same.
        case succeeds
        /// Anything else, in a few words.
        case other(String)

        var title: String {
            switch self {
            case .notSent: "error, not sent"
            case .rejected: "error, rejected"
            case .unknown: "error, outcome unknown"
            case .succeeds: "succeeds"
            case .other(let words): words
            }
        }
    }

    let category: Category
    let fault: String
    let outcome: Outcome
    /// The upstream issue that keeps the client from handling the fault, such as `swift-corelibs-foundation 5285`.
    let upstream: String?
    /// Produces the fault, and checks the outcome.
    let run: @Sendable () async throws -> Void

    init(
        _ category: Category, _ fault: String, outcome: Outcome, upstream: String? = nil,
        run: @escaping @Sendable () async throws -> Void
    ) {
        self.category = category
        self.fault = fault
        self.outcome = outcome
        self.upstream = upstream
        self.run = run
    }

    var testDescription: String { "\(category.title): \(fault)" }
}

/// A suite that contributes rows to the fault matrix. Each one is listed in ``FaultMatrix/suites``.
protocol FaultSuite: SendableMetatype {
    static var faults: [FaultCase] { get }
}
