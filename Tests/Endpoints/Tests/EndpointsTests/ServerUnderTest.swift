import Foundation

#if SANDBOX
    import Sandbox
#endif

/// The server that the calls go to.
enum ServerUnderTest {
    /// Calls the closure with the address of a server: the one that RINGCENTRAL_SERVER names, else a sandbox that runs
    /// as long as the closure does.
    static func run(_ body: (String) async throws -> Void) async throws {
        let named = ProcessInfo.processInfo.environment["RINGCENTRAL_SERVER"] ?? ""
        if !named.isEmpty { return try await body(named) }
        #if SANDBOX
            var options = SandboxOptions()
            // A minute of the rate limits passes in a second.
            options.timeScale = 60
            let sandbox = try await SandboxServer.start(options)
            let result: Result<Void, any Error>
            do { result = .success(try await body(sandbox.url.absoluteString)) } catch { result = .failure(error) }
            await sandbox.stop()
            try result.get()
        #else
            throw NoServer()
        #endif
    }

    struct NoServer: Error, CustomStringConvertible {
        let description = "Built for the server that RINGCENTRAL_SERVER named; build again without it."
    }
}
