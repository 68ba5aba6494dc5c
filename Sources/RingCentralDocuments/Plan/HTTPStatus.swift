import RingCentralGenerator

/// The words of HTTP's statuses.
enum HTTPStatus {
    /// What a status says; "Answer" where it is not one of the usual ones.
    static func phrase(_ status: String) -> String { phrases[status] ?? "Answer" }

    private static let phrases = [
        "200": "OK", "201": "Created", "202": "Accepted", "204": "No content", "205": "Reset content",
        "207": "Several results", "302": "Found", "304": "Not modified", "400": "Bad request", "401": "Unauthorized",
        "403": "Forbidden", "404": "Not found", "406": "Not acceptable", "409": "Conflict",
        "415": "Unsupported media type",
        "429": "Too many requests", "500": "Internal error", "502": "Bad gateway", "503": "Service unavailable",
        "504": "Gateway timeout",
    ]
}
