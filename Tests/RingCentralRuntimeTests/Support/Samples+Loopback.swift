import Foundation
import RingCentralRuntime

/// Endpoints on a server of this machine, which is there as long as they are.
///
/// - Parameter timeout: In seconds.
func endpoints(
    _ server: LoopbackServer, transport: any Transport = URLSessionTransport(), timeout: TimeInterval = 120
) -> CallLogEndpoints {
    CallLogEndpoints(
        ServiceClient(
            description: .sample, authorization: .bearer("secret-token"),
            configuration: ClientConfiguration(
                server: Server(name: "loopback", url: server.url), userAgent: "Tests/1.0", timeout: timeout,
                idleTimeout: timeout,
                transport: WatchedTransport(transport) { _ in withExtendedLifetime(server) {} })))
}

/// A folder that is gone with this value.
final class Folder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("ringcentral-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func file(_ name: String) -> URL { url.appendingPathComponent(name) }

    func file(_ name: String, holding data: Data) throws -> URL {
        try data.write(to: file(name))
        return file(name)
    }

    /// The names of what is in it, hidden files too, sorted.
    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: url.path).sorted()) ?? [] }
}

/// Half a million bytes that differ from place to place, so that none can be mistaken for others.
let pattern: Data = {
    var state: UInt32 = 1
    var data = Data(capacity: 500_000)
    for _ in 0..<500_000 {
        state = state &* 1_664_525 &+ 1_013_904_223
        data.append(UInt8(truncatingIfNeeded: state >> 24))
    }
    return data
}()
