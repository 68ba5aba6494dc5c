import Foundation
import Testing

@testable import RingCentralRuntime

/// Faults that Foundation on Linux does not survive. Nothing outside it can prevent that.
///
/// The tests expect the process to end. On a toolchain that has the fix they report a known issue: then the rows move to
/// the tests of servers that misbehave.
@Suite(
    "Faults that end the process on Linux", .serialized,
    .enabled(if: Surroundings.isLinux, "Foundation on other systems is another"))
struct FoundationFaultTests: FaultSuite {
    static let faults: [FaultCase] = [
        row("The server closes the connection inside the response's headers", issue: 5285) {
            await #expect(processExitsWith: .failure) {
                try await FoundationFaultTests.call(with: "HTTP/1.1 200 OK\r\nContent-")
            }
        },
        row("A chunked response has trailers", issue: 5285) {
            await #expect(processExitsWith: .failure) {
                try await FoundationFaultTests.call(
                    with: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX: 1\r\n\r\n")
            }
        },
        row("The Content-Length exceeds 63 bits", issue: 5286) {
            await #expect(processExitsWith: .failure) {
                try await FoundationFaultTests.call(
                    with: "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\n{}")
            }
        },
    ]

    @Test("Reports once Foundation survives it", .hangLimit(minutes: 2), arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }

    /// - Parameters:
    ///   - issue: The number of the issue of swift-corelibs-foundation.
    ///   - expectation: Expects a process to end.
    private static func row(
        _ fault: String, issue: Int, expectation: @escaping @Sendable () async -> Void
    ) -> FaultCase {
        let upstream = "swift-corelibs-foundation \(issue), in Swift 6.3.1 and earlier"
        return FaultCase(.network, fault, outcome: .other("the process ends on Linux"), upstream: upstream) {
            await withKnownIssue(
                "Foundation survives it now (\(upstream)): move the row to NetworkFaultTests", isIntermittent: true
            ) {
                await expectation()
            }
        }
    }

    private static func call(with response: String) async throws {
        let server = try LoopbackServer { _, connection in
            try connection.send(Data(response.utf8))
            throw LoopbackConnection.Ended()
        }
        _ = await failure { try await endpoints(server).list(.none).retrying(.never).send() }
    }
}
