import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import RingCentralRuntime

/// Routes that take the service's events in.
///
/// - Parameters:
///   - handler: What understands the requests.
///   - onEvent: Takes the events; it should come back soon, since the service waits for the answer.
public func webhookRouter(
    _ handler: WebhookHandler, onEvent: @escaping @Sendable (ServiceEvent) async -> Void
) -> Router<BasicRequestContext> {
    let router = Router()
    router.post("webhook") { request, _ in
        let body = try await request.body.collect(upTo: handler.maximumBodySize)
        let headers = Dictionary(
            request.headers.map { ($0.name.rawName, $0.value) }, uniquingKeysWith: { first, _ in first })
        let outcome = handler.handle(
            WebhookRequest(method: request.method.rawValue, headers: headers, body: Data(body.readableBytesView)))
        if let event = outcome.event { await onEvent(event) }
        return Response(outcome.response)
    }
    return router
}

extension Response {
    /// An answer of a webhook in Hummingbird's words.
    init(_ response: WebhookResponse) {
        var headers = HTTPFields()
        for (name, value) in response.headers {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        self.init(
            status: .init(code: response.status), headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: response.body)))
    }
}
