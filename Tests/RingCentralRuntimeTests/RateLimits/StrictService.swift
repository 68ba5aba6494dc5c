import Foundation
import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A service in memory that takes its time, and counts as strictly as one can: over every window that ends with a
/// request. Its tokens end, and each dies when another is given out.
final class StrictService: Transport {
    struct Record {
        /// When requests arrived that still count.
        var counted: [TimeInterval] = []
        /// When tokens were given out.
        var tokens: [TimeInterval] = []
        /// How many requests are being answered.
        var underWay = 0
        var served = 0
        /// How many requests came beyond the limit.
        var refusals = 0
        /// How many came with a token that is good no more.
        var unauthorized = 0
    }

    private let clock: any ClientClock
    private let limit: Int
    private let tokenLifetime: TimeInterval
    private let state = Locked(Record())

    init(clock: any ClientClock, limit: Int, tokenLifetime: TimeInterval) {
        self.clock = clock
        self.limit = limit
        self.tokenLifetime = tokenLifetime
    }

    /// What has happened so far.
    var record: Record { state.withLock { $0 } }

    func send(_ request: TransportRequest) async throws -> TransportAnswer {
        guard let url = request.head.url else { throw URLError(.badURL) }
        let now = clock.uptime
        if url.path == "/restapi/oauth/token" { return try answer(200, url, token(now)) }
        let shown = request.head.value(forHTTPHeaderField: "Authorization")
        switch arrive(shown, now) {
        case .unauthorized: return try answer(401, url, #"{"errorCode":"OAU-128"}"#)
        case .refused: return try answer(429, url, #"{"errorCode":"CMN-301"}"#)
        case .served(let number):
            // Between a quarter of a second and one and a quarter.
            try await clock.sleep(seconds: Double(number % 5 + 1) / 4)
            state.withLock { $0.underWay -= 1 }
            return try answer(200, url, "{}")
        }
    }

    private enum Arrival { case served(Int), refused, unauthorized }

    private func arrive(_ token: String?, _ now: TimeInterval) -> Arrival {
        state.withLock { record in
            guard token == "Bearer t\(record.tokens.count)", let given = record.tokens.last,
                now < given + tokenLifetime
            else {
                record.unauthorized += 1
                return .unauthorized
            }
            record.counted.removeAll { $0 <= now - 60 }
            guard record.counted.count < limit else {
                record.refusals += 1
                return .refused
            }
            record.counted.append(now)
            record.underWay += 1
            record.served += 1
            return .served(record.served)
        }
    }

    private func token(_ now: TimeInterval) -> String {
        let number = state.withLock { record in
            record.tokens.append(now)
            return record.tokens.count
        }
        return #"{"access_token":"t\#(number)","expires_in":\#(Int(tokenLifetime)),"refresh_token":"r\#(number)"}"#
    }

    private func answer(_ status: Int, _ url: URL, _ json: String) throws -> TransportAnswer {
        let headers = ["Content-Type": "application/json"]
        guard
            let head = HTTPURLResponse(
                url: url, statusCode: status, httpVersion: "HTTP/1.1", headerFields: headers)
        else { throw URLError(.badServerResponse) }
        return TransportAnswer(head: head, body: Data(json.utf8))
    }
}
