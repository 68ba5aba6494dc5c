import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import RingCentral
import RingCentralRuntime
import RingCentralTesting
import ExampleServer
import Testing

/// The webhook behind a real server, with requests as the service makes them.
@Suite(.timeLimit(.minutes(1))) struct WebhookTests {
    let secret = "a-secret-of-ours"

    /// Posts a request to the server, and tells what came of it.
    func post(_ request: WebhookRequest, to path: String = "/webhook") async throws -> (TestResponse, [ServiceEvent]) {
        let events = Received<ServiceEvent>()
        let handler = WebhookHandler(verificationToken: secret, maximumBodySize: 10_000)
        let app = Application(router: webhookRouter(handler) { await events.add($0) })
        let response = try await app.test(.live) { client in
            var headers = HTTPFields()
            for name in request.headers.names {
                if let field = HTTPField.Name(name) { headers[field] = request.headers[name] }
            }
            return try await client.execute(
                uri: path, method: .post, headers: headers, body: ByteBuffer(bytes: request.body))
        }
        return (response, await events.all)
    }

    @Test func answersTheHandshake() async throws {
        let (response, events) = try await post(.handshake("abc-123"))
        #expect(response.status == .ok)
        #expect(response.headers[try #require(HTTPField.Name("Validation-Token"))] == "abc-123")
        #expect(response.headers[.contentType] == "application/json")
        #expect(events.isEmpty)
    }

    @Test func takesATypedEvent() async throws {
        let text = InstantMessageEventBody(id: "12", subject: "The parcel has arrived.")
        let (response, events) = try await post(.event(.instantMessage, text, verificationToken: secret))
        #expect(response.status == .ok)
        let event = try #require(events.first)
        #expect(try event.payload(as: .instantMessage)?.subject == "The parcel has arrived.")
        #expect(try event.payload(as: .message) == nil)
        #expect(event.facts(among: EventFacts.all)?.name == "instant-message")
    }

    @Test func takesAFlatEvent() async throws {
        let call = MissedCallEvent(from: "+16505550100")
        let (_, events) = try await post(.event(.missedCall, call, verificationToken: secret))
        #expect(try events.first?.payload(as: .missedCall)?.from == "+16505550100")
    }

    @Test func refusesStrangers() async throws {
        let call = MissedCallEvent(from: "+16505550100")
        let (wrong, none) = try await post(.event(.missedCall, call, verificationToken: "guessed"))
        #expect(wrong.status == .forbidden)
        #expect(none.isEmpty)
        let (without, _) = try await post(.event(.missedCall, call))
        #expect(without.status == .unauthorized)
    }

    @Test func refusesWhatIsTooLarge() async throws {
        let large = WebhookRequest(method: "POST", headers: [:], body: Data(count: 20_000))
        let (response, events) = try await post(large)
        #expect(response.status == .contentTooLarge)
        #expect(events.isEmpty)
    }
}

/// What arrived.
actor Received<Element: Sendable> {
    private(set) var all: [Element] = []

    func add(_ element: Element) { all.append(element) }
}
