import Foundation
import Testing

@testable import RingCentralRuntime

extension FaultCase {
    /// A row whose call has to fail.
    ///
    /// - Parameters:
    ///   - kind: The kind of the error.
    ///   - isWrite: Whether the call changes something; the error of one that does not never says that it may have been
    ///     carried out.
    ///   - check: Further expectations about the error.
    static func failing(
        _ category: Category, _ fault: String, outcome: Outcome, kind: APIError.Kind, isWrite: Bool = false,
        check: @escaping @Sendable (APIError) throws -> Void = { _ in },
        _ call: @escaping @Sendable () async throws -> Void
    ) -> FaultCase {
        FaultCase(category, fault, outcome: outcome) {
            let error = try #require(await failure(call), "the call has to fail")
            #expect(error.kind == kind, "\(error)")
            #expect(Outcome(error.outcome) == outcome, "\(error)")
            #expect(error.mayHaveBeenCarriedOut == (isWrite && outcome == .unknown), "\(error)")
            try check(error)
        }
    }
}

extension FaultCase.Outcome {
    init(_ outcome: APIError.Outcome) {
        switch outcome {
        case .notSent: self = .notSent
        case .rejected: self = .rejected
        case .unknown: self = .unknown
        }
    }
}

/// A client for faults: everything may differ from row to row.
func faultyClient(
    _ server: LoopbackServer, authorization: Authorization = .bearer("secret-token"),
    clock: any ClientClock = SystemClock(), _ change: (inout ClientConfiguration) -> Void = { _ in }
) -> ServiceClient {
    var configuration = ClientConfiguration(
        server: Server(name: "loopback", url: server.url), timeout: 60,
        transport: WatchedTransport(URLSessionTransport()) { _ in withExtendedLifetime(server) {} }, clock: clock)
    change(&configuration)
    return ServiceClient(description: .sample, authorization: authorization, configuration: configuration)
}

/// A call that reads, or one that writes.
func ping(_ client: ServiceClient, _ access: APIOperation.Access = .read, group: String? = nil) -> Call<Empty> {
    let method: HTTPMethod = access == .read ? .get : .post
    return Call(
        client,
        RequestParts(APIOperation("ping", method, "/ping", area: "Sample", rateGroup: group, access: access)))
}

extension Authorization {
    static let sampleJWT = Authorization.jwt("a", clientID: "app", clientSecret: "s")
}

extension LoopbackRequest {
    var isForToken: Bool { target == "/restapi/oauth/token" }
}

extension LoopbackConnection {
    func answer(json: String, _ status: String = "200 OK", _ headers: [String: String] = [:]) throws {
        try answer(
            status, headers.merging(["Content-Type": "application/json"]) { given, _ in given }, body: Data(json.utf8))
    }
}
