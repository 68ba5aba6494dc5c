import Foundation
import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A service in memory that counts as strictly as one can: over every window that ends with a request. Its tokens
/// end, and each refresh token is good once.
actor StrictService: Transport {
    private let clock: any ClientClock
    private let limit: Int
    private let tokenLifetime: TimeInterval
    private var counted: [TimeInterval] = []
    private var tokenEnds: TimeInterval = 0
    private var tokenNumber = 0
    private(set) var refusals = 0
    private(set) var served = 0
    private(set) var unauthorized = 0

    init(clock: any ClientClock, limit: Int, tokenLifetime: TimeInterval) {
        self.clock = clock
        self.limit = limit
        self.tokenLifetime = tokenLifetime
    }

    /// How many pairs of tokens were given out.
    var tokens: Int { tokenNumber }

    func send(_ request: TransportRequest) async throws -> TransportAnswer {
        guard let url = request.head.url else { throw URLError(.badURL) }
        if url.path == "/restapi/oauth/token" {
            tokenNumber += 1
            tokenEnds = clock.uptime + tokenLifetime
            return try answer(
                200, url,
                #"{"access_token":"t\#(tokenNumber)","expires_in":\#(Int(tokenLifetime)),"refresh_token":"r\#(tokenNumber)"}"#
            )
        }
        let shown = request.head.value(forHTTPHeaderField: "Authorization")
        guard shown == "Bearer t\(tokenNumber)", clock.uptime < tokenEnds else {
            unauthorized += 1
            return try answer(401, url, #"{"errorCode":"OAU-128"}"#)
        }
        let now = clock.uptime
        counted.removeAll { $0 <= now - 60 }
        guard counted.count < limit else {
            refusals += 1
            return try answer(429, url, #"{"errorCode":"CMN-301"}"#)
        }
        counted.append(now)
        served += 1
        return try answer(200, url, "{}")
    }

    private func answer(_ status: Int, _ url: URL, _ json: String) throws -> TransportAnswer {
        guard
            let head = HTTPURLResponse(
                url: url, statusCode: status, httpVersion: "HTTP/1.1",
                headerFields: ["Content-Type": "application/json"])
        else { throw URLError(.badServerResponse) }
        return TransportAnswer(head: head, body: Data(json.utf8))
    }
}
