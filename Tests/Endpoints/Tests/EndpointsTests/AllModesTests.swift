#if SANDBOX
    import Foundation
    import RingCentralRuntime
    import Sandbox
    import Testing

    extension EndpointsTests {
        @Suite("Every function of the client, with responses that deviate from their description")
        struct ModeTests {
            /// The modes in which a function returns a value all the same.
            static let harmless = [
                "leave-out", "null", "other-type", "invalid-date", "invalid-text", "add", "bad-element",
                "other-success",
            ]

            @Test("A deviation in one place makes no function throw, and is reported there", arguments: harmless)
            func decodesAllTheSame(mode: String) async throws {
                try await Self.expect(ModeWalk(mode: mode, problem: Self.problem))
            }

            @Test("An HTML page is an error of the right kind, and the outcome of a write is unknown")
            func htmlIsAnError() async throws {
                try await Self.expect(ModeWalk(mode: "html", problem: HTMLCheck.problem))
            }

            /// The error of a call. What an entry of a batch has without its body or status is an error of its own, while
            /// the other entries have values.
            @Sendable private static func problem(_ ending: ModeWalk.Ending) -> String? {
                guard let error = ending.error else { return ReportCheck.problem(ending) }
                let isOneEntry = ending.path.contains(/^\[\d+\]\.(body|status)$/)
                if error is PartOfBatch, isOneEntry { return nil }
                return "\(ending.operation.id): \(ending.deviation): \(error)"
            }

            private static func expect(_ walk: ModeWalk) async throws {
                var options = SandboxOptions()
                options.limitsRates = false
                options.records = 2
                let start = ContinuousClock.now
                let findings = try await walk.run(try await LocalSandbox(options))
                let failing = findings.filter { !$0.failures.isEmpty }
                let failures = failing.flatMap(\.failures).sorted()
                let variants = findings.reduce(0) { $0 + $1.variants }
                print(
                    "Mode \(walk.mode): \(findings.count) functions, \(variants) variants, \(failing.count) functions with",
                    "\(failures.count) failures, \(ContinuousClock.now - start)")
                #expect(variants > 0)
                let shown = failures.prefix(200).joined(separator: "\n")
                #expect(
                    failing.isEmpty,
                    "\(Set(failing.map(\.operation.id)).sorted().joined(separator: ", "))\n\(shown)")
            }
        }
    }
#endif
