import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// A keeper of a subscription among proxies, lost responses, restarts and addresses that are down.
@Suite("Subscriptions", .hangLimit(minutes: 1))
struct SubscriptionFaults: FaultSuite {
    static let page = "<html><body>Error</body></html>"
    static let filters: [EventFilter] = [
        "/restapi/v1.0/account/~/extension/~/presence?detailedTelephonyState=true&sipData=false",
        "/restapi/v1.0/account/~/extension/~/message-store",
    ]
    static let delivery = EventDelivery.webhook("https://example.com/hook", verificationToken: "secret")

    static let faults: [FaultCase] = proxies + losses + identifiers + rejections + addresses + numbers

    /// A keeper that runs until it has slept so many times.
    struct Run {
        let service: SubscriptionService
        let clock: ImpatientClock

        init(naps: Int = 6) throws {
            clock = ImpatientClock(mostNaps: naps)
            service = try SubscriptionService(clock: clock)
        }

        /// - Returns: The changes, and the error that ended the run.
        func keep(
            _ filters: [EventFilter] = SubscriptionFaults.filters,
            _ delivery: EventDelivery = SubscriptionFaults.delivery,
            existing: EventSubscription? = nil
        ) async -> (changes: [String], error: APIError?) {
            let changes = Changes()
            let keeper = SubscriptionKeeper(
                service.client(), filters: filters, delivery: delivery, existing: existing
            ) { changes.add($0) }
            let error = await failure { try await keeper.run() }
            return (changes.all, error)
        }
    }

    private static let proxies: [FaultCase] = [
        "200 OK", "400 Bad Request", "403 Forbidden", "404 Not Found", "407 Proxy Authentication Required",
    ]
    .flatMap { status in
        [
            ("when subscriptions are listed", "GET /subscription"), ("when one is created", "POST /subscription"),
            ("when it is read", "GET /subscription/s1"), ("when it is renewed", "POST /subscription/s1/renew"),
        ].map { step, request in
            FaultCase(.network, "A proxy responds \(status.prefix(3)) with a page \(step)", outcome: .succeeds) {
                let run = try Run(naps: 8)
                if request.hasSuffix("renew") {
                    run.service.set("expirationTime", .string((run.clock.now + 1000).ISO8601Format()))
                }
                run.service.fail(request, status, page, times: 2)
                let (changes, error) = await run.keep()
                #expect(error == nil && changes.count(where: { $0.hasPrefix("failed") }) == 2)
                #expect(run.service.created == 1 && run.service.entries.count == 1)
                if request.hasSuffix("renew") { #expect(changes.contains("renewed s1")) }
            }
        }
    }

    private static let losses = [
        FaultCase(.network, "The response to the creation of a subscription is lost", outcome: .succeeds) {
            let run = try Run()
            run.service.fail(.init(request: "POST /subscription", isCarriedOut: true, response: nil))
            let (changes, error) = await run.keep()
            #expect(error == nil && changes == ["failed no connection", "adopted s1"])
            #expect(run.service.created == 1)
        },
        FaultCase(.network, "A gateway responds 504 to a creation that is carried out", outcome: .succeeds) {
            let run = try Run()
            run.service.fail("POST /subscription", "504 Gateway Timeout", page, isCarriedOut: true)
            let (changes, error) = await run.keep()
            #expect(error == nil && changes == ["failed service failed", "adopted s1"])
            #expect(run.service.created == 1)
        },
        FaultCase(.network, "The keeper is cancelled after the response to a creation was lost", outcome: .succeeds) {
            let run = try Run(naps: 0)
            run.service.fail(.init(request: "POST /subscription", isCarriedOut: true, response: nil))
            let keeper = SubscriptionKeeper(run.service.client(), filters: filters, delivery: delivery)
            await #expect(throws: CancellationError.self) { try await keeper.run() }
            #expect(run.service.entries.count == 1)
            try await keeper.cancel()
            #expect(run.service.entries.isEmpty)
        },
        FaultCase(.network, "The response to the deletion of a subscription is lost", outcome: .succeeds) {
            let run = try Run(naps: 1)
            _ = await run.keep()
            let existing = try await run.service.client().eventSubscriptions.list().value.records.first
            run.service.fail(.init(request: "DELETE", isCarriedOut: true, response: nil))
            let keeper = SubscriptionKeeper(
                run.service.client(), filters: filters, delivery: delivery, existing: existing)
            #expect(await failure { try await keeper.cancel() }?.isTemporary == true)
            try await keeper.cancel()
            #expect(run.service.entries.isEmpty)
        },
        FaultCase(.process, "The program restarts", outcome: .succeeds) {
            let run = try Run()
            #expect(await run.keep().changes == ["created s1"])
            let changes = Changes()
            let keeper = SubscriptionKeeper(
                run.service.client(), filters: filters.reversed(), delivery: .webhook("HTTPS://EXAMPLE.com:443/hook")
            ) { changes.add($0) }
            await #expect(throws: CancellationError.self) { try await keeper.run() }
            #expect(changes.all == ["adopted s1"] && run.service.created == 1)
        },
        FaultCase(.process, "The program restarts with other filters, or another address", outcome: .succeeds) {
            let run = try Run()
            _ = await run.keep()
            let others: [([EventFilter], String)] = [
                (Array(filters.prefix(1)), "https://example.com/hook"),
                (filters + ["/restapi/v1.0/glip/posts"], "https://example.com/hook"),
                (filters, "https://example.com/other"), (filters, "http://example.com/hook"),
                (
                    ["/restapi/v1.0/account/~/extension/~/presence?sipData=false", filters[1]],
                    "https://example.com/hook"
                ),
            ]
            for (number, other) in others.enumerated() {
                let changes = Changes()
                let keeper = SubscriptionKeeper(
                    run.service.client(), filters: other.0, delivery: .webhook(other.1)
                ) { changes.add($0) }
                await #expect(throws: CancellationError.self) { try await keeper.run() }
                #expect(changes.all == ["created s\(number + 2)"])
            }
        },
        FaultCase(.process, "The program restarts after its subscription was blacklisted", outcome: .succeeds) {
            let run = try Run()
            _ = await run.keep()
            run.service.change("s1") { $0?.status = "Blacklisted" }
            let changes = Changes()
            let keeper = SubscriptionKeeper(run.service.client(), filters: filters, delivery: delivery) {
                changes.add($0)
            }
            await #expect(throws: CancellationError.self) { try await keeper.run() }
            #expect(changes.all == ["blacklisted s1", "created s2"] && Array(run.service.entries.keys) == ["s2"])
        },
        FaultCase(.process, "Two programs keep the same subscription", outcome: .succeeds) {
            let run = try Run()
            for _ in 0..<2 { _ = await run.keep() }
            #expect(run.service.created == 1)
        },
    ]

    private static let rejections = [
        FaultCase(.network, "The service says that the subscription does not exist", outcome: .succeeds) {
            let run = try Run()
            let existing = try EventSubscription(json: ["id": "gone"])
            let (changes, error) = await run.keep(existing: existing)
            #expect(error == nil && changes == ["created s1"])
        },
        FaultCase(.network, "The service rejects a subscription with an error code", outcome: .rejected) {
            let run = try Run()
            run.service.fail("POST /subscription", "403 Forbidden", #"{"errorCode":"SUB-505"}"#)
            let (changes, error) = await run.keep()
            #expect(changes.isEmpty && error?.code == "SUB-505")
        },
        FaultCase(.network, "The service rejects a list of subscriptions with an error code", outcome: .rejected) {
            let run = try Run()
            run.service.fail("GET /subscription", "403 Forbidden", #"{"errors":[{"errorCode":"CMN-401"}]}"#)
            let (_, error) = await run.keep()
            #expect(error?.code == "CMN-401" && run.service.created == 0)
        },
        FaultCase(.network, "The service fails ten times with 503", outcome: .succeeds) {
            let run = try Run(naps: 14)
            run.service.fail("GET /subscription", "503 Service Unavailable", "{}", times: 10)
            let (changes, error) = await run.keep()
            #expect(error == nil && changes.last == "created s1" && changes.count == 11)
            // Longer and longer, up to a minute.
            #expect(try (0.5...1).contains(#require(run.clock.waits.first)))
            #expect(try (30...60).contains(#require(run.clock.waits.dropFirst(9).first)))
        },
        FaultCase(.network, "The list of subscriptions ends in the middle", outcome: .succeeds) {
            let run = try Run()
            run.service.fail("GET /subscription", "200 OK", #"{"records":[{"id":"s"#)
            #expect(await run.keep().changes == ["failed unreadable answer", "created s1"])
        },
    ]

    private static let addresses: [FaultCase] =
        ["SUB-521", "SUB-525"].map { code in
            FaultCase(
                .network, "The address is blacklisted, and its re-creation rejected with \(code)", outcome: .succeeds
            ) {
                let run = try Run(naps: 10)
                _ = await run.keep()
                run.service.change("s1") { $0?.status = "Blacklisted" }
                run.service.fail(
                    "POST /subscription", "400 Bad Request",
                    #"{"errorCode":"\#(code)","errors":[{"errorCode":"\#(code)"}]}"#,
                    times: 3)
                let reasons = Changes()
                let clock = ImpatientClock(mostNaps: 6)
                let existing = try EventSubscription(json: ["id": "s1"])
                let client = SampleClient(
                    authorization: .bearer("t"),
                    configuration: ClientConfiguration(
                        server: run.service.client().service.server, retries: .never, clock: clock))
                let keeper = SubscriptionKeeper(client, filters: filters, delivery: delivery, existing: existing) {
                    change in
                    reasons.add(change)
                    if case .blacklisted(let subscription) = change {
                        reasons.add(subscription.blacklistedData?.reason ?? "no reason")
                        #expect(subscription.blacklistedData?.blacklistedAt != nil)
                    }
                }
                await #expect(throws: CancellationError.self) { try await keeper.run() }
                #expect(
                    reasons.all == [
                        "blacklisted s1", "Read timed out", "failed refused", "failed refused", "failed refused",
                        "created s2",
                    ])
                #expect(Array(run.service.entries.keys) == ["s2"])
            }
        } + [
            FaultCase(.input, "The verification token of a new subscription is empty", outcome: .notSent) {
                let run = try Run()
                for token in ["", "  "] {
                    let (_, error) = await run.keep(
                        filters, .webhook("https://example.com/hook", verificationToken: token))
                    #expect(error?.kind == .invalidRequest && error?.isTemporary == false)
                    #expect("\(error.map { "\($0)" } ?? "")".contains("empty"))
                }
                #expect(run.service.created == 0)
            }
        ]

    private static let oddLives: [(String, String, JSONValue)] = [
        ("expiresIn is 9223372036854775807", "expiresIn", .number(JSONNumber(Int.max))),
        ("expiresIn is -9223372036854775808", "expiresIn", .number(JSONNumber(Int.min))),
        ("expiresIn is 0", "expiresIn", 0),
        ("expirationTime is in the year 9999", "expirationTime", "9999-12-31T23:59:59Z"),
        ("expirationTime is in the year 1", "expirationTime", "0001-01-01T00:00:00Z"),
    ]

    private static let numbers: [FaultCase] =
        oddLives.map { words, name, value in
            FaultCase(.time, "A subscription whose \(words)", outcome: .succeeds) {
                let run = try Run()
                run.service.set("expirationTime", nil)
                run.service.set(name, value)
                let (changes, error) = await run.keep()
                #expect(error == nil && changes.first == "created s1")
                // Neither without a pause nor without an end.
                #expect(run.clock.waits.allSatisfy { (1...900).contains($0) })
            }
        } + [
            FaultCase(.time, "The service asks the keeper to wait for a year", outcome: .succeeds) {
                let run = try Run()
                run.service.fail(
                    "GET /subscription", "503 Service Unavailable", "{}", headers: ["Retry-After": "31536000"])
                #expect(await run.keep().changes == ["failed service failed", "created s1"])
                #expect(run.clock.waits.first == 3600)
            },
            FaultCase(.time, "A check interval that is not a number", outcome: .succeeds) {
                let run = try Run()
                let keeper = SubscriptionKeeper(
                    run.service.client(), filters: filters, delivery: delivery, checkEvery: .nan)
                await #expect(throws: CancellationError.self) { try await keeper.run() }
                #expect(run.clock.waits.allSatisfy { $0 == 900 })
            },
        ]

    @Test("Comes out of a fault as documented", arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }
}
