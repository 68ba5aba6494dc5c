import Foundation
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// A server on loopback that plays the service, as the catalog describes it.
///
/// ```swift
/// let server = try await SandboxServer.start(SandboxOptions())
/// print(server.url)
/// await server.stop()
/// ```
public actor SandboxServer {
    /// Where it listens: `http://127.0.0.1:PORT`.
    public nonisolated let url: URL
    public nonisolated let port: Int
    private var running: Task<Void, any Error>?

    private init(port: Int, url: URL, running: Task<Void, any Error>) {
        self.port = port
        self.url = url
        self.running = running
    }

    /// Starts a server, and returns when it listens.
    ///
    /// - Throws: ``CatalogProblem`` if the catalog can't be read, or what binding the port throws.
    public static func start(_ options: SandboxOptions = SandboxOptions()) async throws -> SandboxServer {
        let catalog = try await CatalogCache.shared.catalog(options.catalog)
        let (ports, found) = AsyncThrowingStream.makeStream(of: Int.self)
        let sandbox = try Sandbox(options: options, catalog: catalog)
        let sockets = try await SocketServer(sandbox: sandbox)
        var logger = Logger(label: "sandbox")
        logger.logLevel = .critical
        let application = Application(
            responder: SandboxResponder(sandbox: sandbox),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: options.port)),
            onServerRunning: { channel in
                found.yield(channel.localAddress?.port ?? 0)
            },
            logger: logger)
        let running = Task {
            do {
                // The one that ends first ends the other.
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await application.run() }
                    group.addTask { try await sockets.run() }
                    try await group.next()
                    group.cancelAll()
                }
                found.finish()
            } catch {
                found.finish(throwing: error)
                throw error
            }
        }
        for try await port in ports {
            guard let url = URL(string: "http://127.0.0.1:\(port)") else { break }
            return SandboxServer(port: port, url: url, running: running)
        }
        throw CatalogProblem("The server ended before it listened.")
    }

    /// Stops listening, and returns when that is so.
    public func stop() async {
        running?.cancel()
        _ = await running?.result
        running = nil
    }

    /// Returns when the server has ended, for example by a signal.
    public func wait() async throws {
        try await running?.value
    }
}
