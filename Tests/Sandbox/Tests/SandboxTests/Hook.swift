import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// A webhook on loopback that keeps what it receives.
actor Hook {
    struct Delivery: Sendable {
        var headers: [String: String]
        var data: Data

        var json: [String: Any] { (try? JSONSerialization.jsonObject(with: data)) as? [String: Any] ?? [:] }
    }

    let address: String
    private(set) var received: [Delivery] = []

    init(address: String) { self.address = address }

    func keep(_ delivery: Delivery) { received.append(delivery) }
}

/// Runs a test with a webhook.
///
/// - Parameters:
///   - echoes: Whether it answers the handshake as it should.
///   - failsEvents: Whether it answers events with 500.
func withHook(
    echoes: Bool = true, failsEvents: Bool = false, test: (Hook) async throws -> Void
) async throws {
    let (hooks, found) = AsyncStream.makeStream(of: Hook.self)
    let running = HookBox()
    var logger = Logger(label: "hook")
    logger.logLevel = .critical
    let application = Application(
        responder: CallbackResponder { (request: Request, _: BasicRequestContext) in
            var headers: [String: String] = [:]
            for field in request.headers { headers[field.name.canonicalName] = field.value }
            let body = try await request.body.collect(upTo: 1 << 20)
            await running.hook?.keep(Hook.Delivery(headers: headers, data: Data(body.readableBytesView)))
            var fields = HTTPFields()
            if let token = headers["validation-token"] {
                if echoes, let name = HTTPField.Name("Validation-Token") { fields[name] = token }
                return Response(status: .ok, headers: fields)
            }
            return Response(status: failsEvents ? .internalServerError : .ok)
        },
        configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
        onServerRunning: { channel in
            let hook = Hook(address: "http://127.0.0.1:\(channel.localAddress?.port ?? 0)/hook")
            await running.set(hook)
            found.yield(hook)
        },
        logger: logger)
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await application.run() }
        for await hook in hooks {
            try await test(hook)
            break
        }
        group.cancelAll()
    }
}

/// Holds the hook, whose address is known only when its server listens.
private actor HookBox {
    private(set) var hook: Hook?

    func set(_ hook: Hook) { self.hook = hook }
}
