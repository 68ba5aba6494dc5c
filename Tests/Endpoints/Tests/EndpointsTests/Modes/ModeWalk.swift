#if SANDBOX
    import Foundation
    import RingCentral
    import RingCentralRuntime
    import Sandbox

    /// Calls every function once for each variant of its response in a mode.
    struct ModeWalk {
        /// How the calls of an operation ended.
        struct Finding: Sendable {
            var operation: APIOperation
            var variants = 0
            /// The variants that did not end as they must, in words.
            var failures: [String] = []
        }

        /// How a call ended.
        struct Ending: Sendable {
            var operation: APIOperation
            /// The place and kind of the deviation.
            var deviation: String
            /// Nil if the call returned a value.
            var error: (any Error)?
            /// What the client reported.
            var reported: [Deviation]

            /// The place of the deviation, such as `records[0].id`; empty for the whole response.
            var path: String {
                String(deviation.split(separator: " ", omittingEmptySubsequences: false).dropFirst().first ?? "")
            }
        }

        let mode: String
        /// Returns the problem in words if a call did not end as it must.
        let problem: @Sendable (Ending) -> String?

        /// Walks over all operations, on as many cores as there are.
        func run(_ sandbox: LocalSandbox) async throws -> [Finding] {
            let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)
            return try await withThrowingTaskGroup(of: [Finding].self) { group in
                for worker in 0..<workers {
                    group.addTask { try await findings(sandbox, worker, of: workers) }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
        }

        private func findings(
            _ sandbox: LocalSandbox, _ worker: Int, of workers: Int
        ) async throws -> [Finding] {
            let transport = VariantTransport(sandbox)
            let collector = DeviationCollector()
            let client = RingCentralClient(
                authorization: .jwt("test-jwt", clientID: "test-client", clientSecret: "test-secret"),
                configuration: ClientConfiguration(
                    server: Server(name: "sandbox", url: VariantTransport.address), userAgent: "ModeWalk/1",
                    onDeviation: collector.add, transport: transport, rateLimits: RateLimitPolicy(excess: .send),
                    retries: .never))
            // Signs in: from here on only the calls of the walk are sent.
            try await client.userSettings.readExtension().send()
            await transport.begin(mode)
            var findings: [Finding] = []
            for (index, call) in CallList(client).calls.enumerated() where index % workers == worker {
                findings.append(await finding(call, transport, collector))
            }
            return findings
        }

        private func finding(
            _ call: EndpointCall, _ transport: VariantTransport, _ collector: DeviationCollector
        ) async -> Finding {
            var finding = Finding(operation: call.operation)
            await transport.reset()
            var variant = 0
            repeat {
                await transport.select(variant)
                _ = collector.take()
                var failure: (any Error)?
                do { try await call.run() } catch { failure = error }
                if let deviation = await transport.deviation {
                    finding.variants += 1
                    let ending = Ending(
                        operation: call.operation, deviation: deviation, error: failure, reported: collector.take())
                    if let problem = problem(ending) { finding.failures.append(problem) }
                } else if let failure {
                    finding.failures.append("\(call.operation.id): \(failure)")
                }
                variant += 1
            } while await variant < transport.count
            return finding
        }
    }
#endif
