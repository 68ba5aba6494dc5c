import Foundation
import RingCentralTesting

@testable import RingCentralRuntime

/// A service on this machine that issues tokens, and notes which are shown.
///
/// The name of a token says whose it is: the service's name, the client ID, what was shown for it, and a number.
final class TokenService: Sendable {
    /// A response of the token endpoint, in place of tokens.
    enum Reply: Sendable {
        case answer(String, String, headers: [String: String] = [:], type: String = "application/json")
        /// The connection ends without a response.
        case close
        /// No response comes until the client gives up.
        case hang
    }

    private struct State {
        var forms: [[String: String]] = []
        var shown: [String] = []
        var revoked: [String] = []
    }

    let name: String
    let url: String
    private let server: LoopbackServer
    private let state: Locked<State>

    /// - Parameter reply: The response to a token request; nil for tokens. It is given the number of the request, from 1,
    ///   and its form.
    init(
        _ name: String = "s", reply: @escaping @Sendable (Int, [String: String]) -> Reply? = { _, _ in nil }
    ) throws {
        self.name = name
        let state = Locked(State())
        self.state = state
        server = try LoopbackServer { request, connection in
            switch request.target.prefix(while: { $0 != "?" }) {
            case "/restapi/oauth/token":
                let form = Self.form(request)
                let number = state.withLock { state in
                    state.forms.append(form)
                    return state.forms.count
                }
                try Self.issue(name, form, number, reply(number, form), connection)
            case "/restapi/oauth/revoke":
                state.withLock { $0.revoked.append(Self.form(request)["token"] ?? "") }
                try connection.answer("200 OK", ["Content-Type": "application/json"], body: Data("{}".utf8))
            default:
                state.withLock { $0.shown.append(String((request.headers["authorization"] ?? "").dropFirst(7))) }
                try connection.answer("200 OK", ["Content-Type": "application/json"], body: Data("{}".utf8))
            }
        }
        url = server.url
    }

    /// The forms of the token requests, in order.
    var forms: [[String: String]] { state.withLock { $0.forms } }
    /// The access tokens of the other requests, in order.
    var shown: [String] { state.withLock { $0.shown } }
    /// The tokens that were revoked, in order.
    var revoked: [String] { state.withLock { $0.revoked } }
    /// The server, as a client's configuration names it.
    var place: Server { Server(name: name, url: url) }

    /// A client of the service.
    func client(
        _ authorization: Authorization, account: String = "default", clock: any ClientClock = TestClock(),
        limits: RateLimitPolicy = RateLimitPolicy(excess: .send), retries: RetryPolicy = .never
    ) -> ServiceClient {
        var description = ServiceDescription.sample
        description.authorizePath = "/authorize"
        return ServiceClient(
            description: description, accounts: [account: authorization], account: account,
            configuration: ClientConfiguration(
                server: place, timeout: 20,
                transport: WatchedTransport(URLSessionTransport()) { [server] _ in withExtendedLifetime(server) {} },
                rateLimits: limits, retries: retries, clock: clock))
    }

    private static func form(_ request: LoopbackRequest) -> [String: String] {
        var form: [String: String] = [:]
        for pair in String(decoding: request.body, as: UTF8.self).split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1).map { $0.removingPercentEncoding ?? "" }
            if sides.count == 2 { form[sides[0]] = sides[1] }
        }
        let basic = (request.headers["authorization"] ?? "").dropFirst("Basic ".count)
        if let credentials = Data(base64Encoded: String(basic)), !credentials.isEmpty {
            form["client_id"] = String(decoding: credentials, as: UTF8.self).split(separator: ":").first.map(
                String.init)
        }
        return form
    }

    private static func issue(
        _ name: String, _ form: [String: String], _ number: Int, _ reply: Reply?, _ connection: LoopbackConnection
    ) throws {
        switch reply {
        case .close?: throw LoopbackConnection.Ended()
        case .hang?:
            _ = connection.isEndedByClient()
            throw LoopbackConnection.Ended()
        case .answer(let status, let body, let headers, let type)?:
            try connection.answer(
                status, headers.merging(["Content-Type": type]) { $1 }, body: Data(body.utf8))
        case nil:
            let old = form["refresh_token"].map { String($0.dropFirst("refresh-".count)) }
            let shown = form["assertion"] ?? form["account_id"] ?? form["code"] ?? "none"
            let owner = old.map { $0.split(separator: "-").dropLast().joined(separator: "-") }
            let token = (owner ?? "\(name)-\(form["client_id"] ?? "")-\(shown)") + "-\(number)"
            let body = #"{"access_token":"\#(token)","expires_in":3600,"refresh_token":"refresh-\#(token)"}"#
            try connection.answer("200 OK", ["Content-Type": "application/json"], body: Data(body.utf8))
        }
    }
}

extension ServiceClient {
    /// Makes a call that needs a token.
    func call() async throws { try await request(.get, "/x").send() }

    /// Signs a person in.
    func signIn(code: String) async throws {
        let request = try signInRequest(redirectURI: "app://done")
        guard let callback = URL(string: "app://done?code=\(code)&state=\(request.state)") else { return }
        try await signIn(request, callback: callback)
    }
}
