import Foundation
import RingCentralTesting

@testable import RingCentralRuntime

/// A service on this machine that keeps subscriptions, with faults on demand.
final class SubscriptionService: Sendable {
    struct Entry: Sendable {
        var filters: [JSONValue]
        var mode: JSONValue
        var status = "Active"
        var life = 100_000.0
    }

    /// What goes wrong with a request, instead of its response.
    struct Fault: Sendable {
        /// The beginning of the method and path, such as `POST /subscription`.
        var request: String
        /// Whether the service carries the request out all the same.
        var isCarriedOut = false
        /// The status line and the body; nil to end the connection.
        var response: (status: String, body: String, headers: [String: String])?
    }

    private struct State {
        var entries: [String: Entry] = [:]
        var faults: [Fault] = []
        var requests: [String] = []
        var created = 0
        /// Members of every subscription that is returned, in place of its own.
        var members: [String: JSONValue] = [:]
    }

    private let state: Locked<State>
    private let server: LoopbackServer
    private let clock: any ClientClock

    init(clock: any ClientClock) throws {
        self.clock = clock
        let state = Locked(State())
        self.state = state
        server = try LoopbackServer { request, connection in
            let target = String(request.target.prefix { $0 != "?" })
            let line = "\(request.method) \(target)"
            let fault: Fault? = state.withLock { state in
                state.requests.append(line)
                guard let first = state.faults.firstIndex(where: { line.hasPrefix($0.request) }) else { return nil }
                return state.faults.remove(at: first)
            }
            var response: (String, String, [String: String]) = ("200 OK", "{}", [:])
            if fault?.isCarriedOut ?? true {
                let (status, body) = Self.carryOut(request, target, state, clock)
                response = (status, body, [:])
            }
            if let fault {
                guard let given = fault.response else { throw LoopbackConnection.Ended() }
                response = given
            }
            let type = response.1.hasPrefix("<") ? "text/html" : "application/json"
            try connection.answer(
                response.0, response.2.merging(["Content-Type": type]) { $1 }, body: Data(response.1.utf8))
        }
    }

    /// Adds faults, which happen in their order.
    func fail(_ faults: Fault...) { state.withLock { $0.faults += faults } }

    /// Lets a request fail with a response.
    func fail(
        _ request: String, _ status: String, _ body: String, times: Int = 1, headers: [String: String] = [:],
        isCarriedOut: Bool = false
    ) {
        for _ in 0..<times {
            fail(Fault(request: request, isCarriedOut: isCarriedOut, response: (status, body, headers)))
        }
    }

    /// The methods and paths of all requests.
    var requests: [String] { state.withLock { $0.requests } }
    /// The number of subscriptions that were created.
    var created: Int { state.withLock { $0.created } }
    /// The subscriptions that exist.
    var entries: [String: Entry] { state.withLock { $0.entries } }

    func change(_ id: String, _ change: (inout Entry?) -> Void) { state.withLock { change(&$0.entries[id]) } }
    func set(_ name: String, _ value: JSONValue) { state.withLock { $0.members[name] = value } }

    func client(_ authorization: Authorization = .bearer("t")) -> SampleClient {
        SampleClient(
            authorization: authorization,
            configuration: ClientConfiguration(
                server: Server(name: "s", url: server.url), timeout: 20,
                transport: WatchedTransport(URLSessionTransport()) { [server] _ in withExtendedLifetime(server) {} },
                retries: .never, clock: clock))
    }

    private static func carryOut(
        _ request: LoopbackRequest, _ target: String, _ state: Locked<State>, _ clock: any ClientClock
    ) -> (String, String) {
        let id = target.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        return state.withLock { state in
            func text(_ id: String, _ entry: Entry) -> String {
                var object: JSONObject = [
                    "id": .string(id), "status": .string(entry.status), "eventFilters": .array(entry.filters),
                    "deliveryMode": entry.mode,
                    "expirationTime": .string(clock.now.addingTimeInterval(entry.life).ISO8601Format()),
                ]
                if entry.status == "Blacklisted" {
                    object["blacklistedData"] = ["blacklistedAt": "2025-06-15T15:00:00Z", "reason": "Read timed out"]
                }
                for (name, value) in state.members { object[name] = value == .null ? nil : value }
                return JSONValue.object(object).description
            }
            switch (request.method, id) {
            case ("GET", ""):
                let records = state.entries.sorted { $0.key < $1.key }.map { text($0.key, $0.value) }
                return ("200 OK", #"{"records":[\#(records.joined(separator: ","))]}"#)
            case ("POST", ""):
                let body: JSONValue
                do { body = try JSONValue(jsonData: request.body) } catch { return ("400 Bad Request", "{}") }
                state.created += 1
                // IDs in place of `~`, as the service writes them.
                let filters: [JSONValue] = (body["eventFilters"]?.array ?? []).map {
                    let text = ($0.string ?? "").replacingOccurrences(of: "account/~", with: "account/11")
                    return .string(text.replacingOccurrences(of: "extension/~", with: "extension/22"))
                }
                let entry = Entry(filters: filters, mode: body["deliveryMode"] ?? .null)
                state.entries["s\(state.created)"] = entry
                return ("200 OK", text("s\(state.created)", entry))
            default:
                guard let entry = state.entries[id] else {
                    return ("404 Not Found", #"{"errorCode":"CMN-102","message":"Resource not found"}"#)
                }
                if request.method == "DELETE" {
                    state.entries[id] = nil
                    return ("204 No Content", "")
                }
                return ("200 OK", text(id, entry))
            }
        }
    }
}
