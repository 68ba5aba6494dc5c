import Foundation

/// A request as it came, its body in memory.
struct ReceivedRequest: Sendable {
    var method: String
    /// Host and port, as the client knows them.
    var authority: String
    /// Percent-encoded.
    var path: String
    var query: [FormFields.Field]
    /// Names in lower case; of several of one name the last.
    var headers: [String: String]
    var body: Data

    init(method: String, authority: String, target: String, headers: [String: String], body: Data) {
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        self.method = method
        self.authority = authority
        path = String(halves[0])
        query = halves.count > 1 ? FormFields(String(halves[1])).fields : []
        self.headers = headers
        self.body = body
    }

    func header(_ name: String) -> String? { headers[name.lowercased()] }

    func query(_ name: String) -> String? {
        query.first { $0.name == name }?.value
    }
}
