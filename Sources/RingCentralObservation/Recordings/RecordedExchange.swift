/// A request and its response as a recording holds them; a part that was not recorded is nil.
struct RecordedExchange {
    /// The HTTP method in upper case.
    var method: String
    /// The path as it was sent, percent-encoded, without the query.
    var path: String
    var request: RecordedRequest?
    var response: RecordedResponse?
    /// The day of the exchange, such as `2026-11-29`; nil if the recording doesn't say.
    var date: String?
    /// A Boolean value that indicates whether placeholders stand for values.
    var isRedacted = false
    /// A Boolean value that indicates whether the path is that of a description, with braces.
    var isExample = false

    /// A Boolean value that indicates whether the service took the request: only then does it show what the service
    /// takes.
    var wasAccepted: Bool {
        guard let response else { return true }
        guard let code = Int(response.status) else { return true }
        return (100..<400).contains(code)
    }
}
