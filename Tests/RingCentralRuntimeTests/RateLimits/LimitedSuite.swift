import Foundation
import RingCentralTesting

@testable import RingCentralRuntime

/// Tests of a client that keeps limits, by a clock of their own.
protocol LimitedSuite {
    var transport: MockTransport { get }
    var clock: TestClock { get }
    /// What the client told of waits.
    var waits: Locked<[RateLimitWait]> { get }
}

extension LimitedSuite {
    func client(_ policy: RateLimitPolicy = RateLimitPolicy(), clock: (any ClientClock)? = nil) -> ServiceClient {
        endpoints(transport) { configuration in
            configuration.clock = clock ?? self.clock
            configuration.rateLimits = policy
            configuration.deadline = 86_400
            configuration.rateLimits.onWait = { [waits] wait in waits.withLock { $0.append(wait) } }
        }.client
    }

    func call(_ client: ServiceClient, group: String? = "Light", access: APIOperation.Access = .write) -> Call<Empty> {
        Call(
            client,
            RequestParts(APIOperation("ping", .post, "/ping", area: "Sample", rateGroup: group, access: access)))
    }
}
