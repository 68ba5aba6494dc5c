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
        }

        let mode: String
        /// The step from one variant of an operation to the next; the first one differs by operation.
        var stride = 1
        /// Returns the problem in words if a call did not end as it must.
        let problem: @Sendable (Ending) -> String?

        /// Walks over all operations, on as many cores as there are.
        func run(_ sandbox: LocalSandbox) async throws -> [Finding] {
            let token = try await Self.token(sandbox)
            let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)
            return await withTaskGroup(of: [Finding].self) { group in
                for worker in 0..<workers {
                    group.addTask { await findings(sandbox, token, worker, of: workers) }
                }
                return await group.reduce(into: []) { $0 += $1 }
            }
        }

        private func findings(
            _ sandbox: LocalSandbox, _ token: String, _ worker: Int, of workers: Int
        ) async -> [Finding] {
            let transport = VariantTransport(sandbox, mode: mode)
            let client = RingCentralClient(
                authorization: .bearer(token),
                configuration: ClientConfiguration(
                    server: Server(name: "sandbox", url: VariantTransport.address), userAgent: "ModeWalk/1",
                    transport: transport, rateLimits: RateLimitPolicy(excess: .send), retries: .never))
            var findings: [Finding] = []
            for (index, call) in CallList(client).calls.enumerated() where index % workers == worker {
                findings.append(await finding(call, transport, offset: index % stride))
            }
            return findings
        }

        private func finding(_ call: EndpointCall, _ transport: VariantTransport, offset: Int) async -> Finding {
            var finding = Finding(operation: call.operation)
            await transport.reset()
            var variant = 0
            repeat {
                await transport.select(variant)
                var failure: (any Error)?
                do { try await call.run() } catch { failure = error }
                if let deviation = await transport.deviation {
                    finding.variants += 1
                    let ending = Ending(operation: call.operation, deviation: deviation, error: failure)
                    if let problem = problem(ending) { finding.failures.append(problem) }
                } else if let failure {
                    finding.failures.append("\(call.operation.id): \(failure)")
                }
                variant = variant == 0 && offset > 0 ? offset : variant + stride
            } while await variant < transport.count
            return finding
        }

        private static func token(_ sandbox: LocalSandbox) async throws -> String {
            let form = "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=test-jwt"
            let headers = [
                "Authorization": "Basic " + Data("test-client:test-secret".utf8).base64EncodedString(),
                "Content-Type": "application/x-www-form-urlencoded",
            ]
            let response = await sandbox.response(
                to: "POST", "/restapi/oauth/token", headers: headers, body: Data(form.utf8))
            guard let token = try JSONValue(jsonData: response.body)["access_token"]?.string else {
                throw URLError(.userAuthenticationRequired)
            }
            return token
        }
    }
#endif
