import Foundation
import Testing

/// The table of every fault that the tests produce, as `Tests/FaultMatrix.md` shows it.
enum FaultMatrix {
    /// The suites, in the order of the table.
    static var suites: [any FaultSuite.Type] {
        [
            NetworkFaultTests.self, ProxyFaultTests.self, FoundationFaultTests.self, TLSFaultTests.self,
            TargetFaultTests.self, DiskFaultTests.self, SizeFaultTests.self, RangeFaultTests.self,
            TransferFaultTests.self,
            RetryAfterFaults.self, RateLimitFaults.self, StalledFaults.self, DeadlineFaults.self,
            UnreachableFaults.self, TokenWaitFaults.self, TokenLimitFaults.self, PagingNumberFaults.self,
            RateNumberFaults.self,
            TokenFaults.self, TokenFileFaults.self, TokenProcessFaults.self, TokenResponseFaults.self,
            SubscriptionFaults.self, WatchFaults.self,
        ]
    }

    static let file = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("FaultMatrix.md")

    static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_FAULT_MATRIX"] != nil }

    static var markdown: String {
        var lines = [
            "# Fault matrix", "",
            "Every fault that the tests produce, and what the caller sees. The rows are the test cases themselves; after",
            "a change, run `RECORD_FAULT_MATRIX=1 swift test --filter FaultMatrixTests`.",
        ]
        for category in FaultCase.Category.allCases {
            let rows = suites.flatMap { suite in
                suite.faults.filter { $0.category == category }.map { ($0, String(describing: suite)) }
            }
            guard !rows.isEmpty else { continue }
            lines += ["", "## \(category.title)", "", "| Fault | Outcome | Test |", "| --- | --- | --- |"]
            for (row, suite) in rows {
                let upstream = row.upstream.map { " (upstream: \($0))" } ?? ""
                lines.append("| \(row.fault) | \(row.outcome.title)\(upstream) | `\(suite)` |")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

@Suite("Fault matrix")
struct FaultMatrixTests {
    @Test("FaultMatrix.md lists the faults that the tests produce")
    func isCurrent() throws {
        if FaultMatrix.isRecording {
            try Data(FaultMatrix.markdown.utf8).write(to: FaultMatrix.file)
            Issue.record("Recorded FaultMatrix.md. Read the difference, then run without RECORD_FAULT_MATRIX.")
            return
        }
        let written = String(decoding: try Data(contentsOf: FaultMatrix.file), as: UTF8.self)
        #expect(
            written == FaultMatrix.markdown,
            "FaultMatrix.md is stale. Run RECORD_FAULT_MATRIX=1 swift test --filter FaultMatrixTests")
    }

    @Test("No fault is listed twice")
    func isUnique() {
        let titles = FaultMatrix.suites.flatMap { $0.faults.map(\.testDescription) }
        #expect(Set(titles).count == titles.count)
    }
}
