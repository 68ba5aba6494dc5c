import RingCentralRuntime

/// Waits as long as the server asks for where too much was sent, and tries again.
struct Patience {
    /// How often, before it gives up.
    var tries = 10
    /// Seconds to wait where the server does not say.
    var usual = 30.0

    func run(_ action: @Sendable () async throws -> Void) async throws {
        for _ in 1..<tries {
            do {
                return try await action()
            } catch let error as APIError where error.kind == .rateLimited {
                try await Task.sleep(for: .seconds(error.retryAfter ?? usual))
            }
        }
        try await action()
    }
}
