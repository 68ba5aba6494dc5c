import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import RingCentralRuntime

/// A webhook on loopback, as a server would have it: what arrives goes through the handler.
struct Hook: Sendable {
    let address: String
    /// What the requests were, in order.
    let outcomes: Notes<WebhookOutcome.Meaning>

    /// The events that arrived.
    var events: [ServiceEvent] {
        get async { await outcomes.all.compactMap { if case .event(let event) = $0 { event } else { nil } } }
    }

    /// Runs a test with a webhook.
    static func run(_ handler: WebhookHandler, _ test: (Hook) async throws -> Void) async throws {
        let outcomes = Notes<WebhookOutcome.Meaning>()
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        var logger = Logger(label: "hook")
        logger.logLevel = .critical
        let application = Application(
            responder: CallbackResponder { (request: Request, _: BasicRequestContext) in
                let outcome = handler.handle(try await webhookRequest(request))
                await outcomes.add(outcome.meaning)
                return response(outcome.response)
            },
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { found.yield($0.localAddress?.port ?? 0) },
            logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            for await port in ports {
                try await test(Hook(address: "http://127.0.0.1:\(port)/hook", outcomes: outcomes))
                break
            }
            group.cancelAll()
        }
    }

    private static func webhookRequest(_ request: Request) async throws -> WebhookRequest {
        var headers: [String: String] = [:]
        for field in request.headers { headers[field.name.canonicalName] = field.value }
        let body = try await request.body.collect(upTo: 1 << 20)
        return WebhookRequest(method: request.method.rawValue, headers: headers, body: Data(body.readableBytesView))
    }

    private static func response(_ answer: WebhookResponse) -> Response {
        var fields = HTTPFields()
        for (name, value) in answer.headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        return Response(
            status: HTTPResponse.Status(code: answer.status), headers: fields,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
}
