import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

@Suite("Limits of a call")
struct CallTermsTests {
    private let configuration = ClientConfiguration(
        timeout: 1, idleTimeout: 2, deadline: 3, transferDeadline: 4, clock: TestClock())

    private func terms(
        _ body: RequestBody = .none, media: Bool = false, into destination: TransportDestination = .memory,
        _ change: (inout RequestParts) -> Void = { _ in }
    ) throws -> CallTerms {
        var parts = RequestParts(.update)
        parts.body = body
        parts.isMedia = media
        change(&parts)
        return try parts.terms(configuration, into: destination)
    }

    @Test("Calls without files have the timeout and the deadline of the client")
    func usual() throws {
        for body in [RequestBody.none, .data(Data(count: 100), contentType: "text/plain")] {
            let terms = try terms(body)
            #expect(terms.timeout == 1 && terms.deadline == 3 && terms.deadlineLength == 3)
        }
    }

    @Test("Transfers have no timeout, and a deadline of their own")
    func transfers() throws {
        let file = FilePart(Data(), filename: "a", contentType: "a/b")
        let all = [
            try terms(media: true), try terms(into: .file(URL(fileURLWithPath: "/a"))),
            try terms(.file(file, contentType: "a/b")),
        ]
        for terms in all { #expect(terms.timeout == .infinity && terms.deadline == 4 && terms.deadlineLength == 4) }
    }

    @Test("What the call says goes before what the client says")
    func ofCall() throws {
        for isMedia in [true, false] {
            let terms = try terms(media: isMedia) { ($0.timeout, $0.deadline, $0.begun) = (10, 20, -5) }
            #expect(terms.timeout == 10 && terms.deadline == 15 && terms.deadlineLength == 20)
        }
    }

    @Test("The transport is told of the idle timeout, which is the timeout where no file goes")
    func idle() {
        var parts = RequestParts(.update)
        #expect(parts.idleLimit(configuration) == 1)
        parts.isMedia = true
        #expect(parts.idleLimit(configuration) == 2)
        parts.timeout = 30
        #expect(parts.idleLimit(configuration) == 30)
        parts.idleTimeout = 40
        #expect(parts.idleLimit(configuration) == 40)
    }

    @Test(
        "Limits that are not above 0 are rejected unsent", arguments: [0, -1, -TimeInterval.infinity, TimeInterval.nan])
    func rejected(limit: TimeInterval) async throws {
        let transport = MockTransport()
        let call = ping(endpoints(transport).client)
        for call in [call.timeout(limit), call.deadline(limit), call.idleTimeout(limit)] {
            let error = try #require(await failure { try await call.send() })
            #expect(error.kind == .invalidRequest && error.outcome == .notSent)
            #expect("\(error)".contains("has to be a number of seconds above 0"))
        }
        #expect(transport.sent.isEmpty)
    }

    @Test("Infinite limits are none")
    func infinite() async throws {
        let transport = MockTransport()
        transport.answer(.get, "/ping")
        let call = ping(endpoints(transport).client)
        try await call.timeout(.infinity).deadline(.infinity).idleTimeout(.infinity).send()
        #expect(transport.sent.count == 1)
    }
}
