import Foundation
import Testing

@testable import RingCentralRuntime

extension SubscriptionFaults {
    /// Responses to requests that are carried out, without the ID of the subscription.
    static let identifiers: [FaultCase] =
        ["{}", #"{"id":null,"status":"Active"}"#, #"{"id":"","status":"Active"}"#]
        .flatMap { body in
            [
                FaultCase(.input, "The service creates a subscription and responds \(body)", outcome: .succeeds) {
                    let run = try Run()
                    run.service.fail("POST /subscription", "200 OK", body, isCarriedOut: true)
                    let (changes, error) = await run.keep()
                    #expect(error == nil && changes == ["failed unreadable answer", "adopted s1"])
                    #expect(run.service.created == 1 && run.service.entries.count == 1)
                },
                FaultCase(.input, "The service renews a subscription and responds \(body)", outcome: .succeeds) {
                    let run = try Run(naps: 8)
                    run.service.set("expirationTime", .string((run.clock.now + 1000).ISO8601Format()))
                    run.service.fail("POST /subscription/s1/renew", "200 OK", body)
                    let (changes, error) = await run.keep()
                    #expect(
                        error == nil && changes.prefix(3) == ["created s1", "failed unreadable answer", "renewed s1"])
                    #expect(run.service.created == 1)
                },
                FaultCase(.input, "The service reads a subscription and responds \(body)", outcome: .succeeds) {
                    let run = try Run()
                    run.service.fail("GET /subscription/s1", "200 OK", body)
                    let (changes, error) = await run.keep()
                    #expect(error == nil && changes == ["created s1", "failed unreadable answer"])
                    #expect(run.service.created == 1)
                },
            ]
        } + [
            FaultCase(.input, "A created subscription without an ID", outcome: .unknown) {
                let run = try Run()
                run.service.fail("POST /subscription", "200 OK", "{}", isCarriedOut: true)
                let call = run.service.client().eventSubscriptions.create(filters, delivery: delivery)
                let error = try #require(await failure { try await call.value })
                #expect(error.kind == .unreadableAnswer && error.outcome == .unknown)
                #expect(error.isTemporary && error.mayHaveBeenCarriedOut)
                #expect("\(error)".contains("expected an identifier, found nothing at id"))
                let answer = Answer(
                    to: .readMany, status: 200, body: Data("{}".utf8), ClientConfiguration(decoding: .strict), .sample)
                let problem = #expect(throws: DecodingProblem.self) { try EventSubscription.decode(answer) }
                #expect(problem?.path == "id" && problem?.isTemporary == true)
            },
            FaultCase(.input, "The keeper is given a subscription without an ID", outcome: .succeeds) {
                let run = try Run()
                let (changes, error) = await run.keep(existing: try EventSubscription(json: ["status": "Active"]))
                #expect(error == nil && changes == ["created s1"])
            },
        ]
}
