/// A sign-in: the app, the user, and the tokens that are good now.
struct Session: Sendable {
    var id: String
    var client: String
    var user: String
    var isPublic: Bool
    /// Permissions of the app; nil: all.
    var permissions: Set<String>?
    var access: String
    var accessEnds: Double
    var refresh: String?
    var refreshEnds: Double
    /// When the access token was first used.
    var firstUse: Double?
    /// The refresh token before this one, and when it was exchanged.
    var previous: (token: String, exchanged: Double)?
    /// Seconds, as the app asked for.
    var accessLife: Double
    var refreshLife: Double
}

/// Why no token is given, in the words of OAuth and of the service.
struct GrantProblem: Error {
    var status = 400
    var error: String
    var code: String
    var message: String

    static let unknownToken = GrantProblem(
        error: "invalid_grant", code: "OAU-213", message: "The token is not known.")
    static let unknownCode = GrantProblem(
        error: "invalid_grant", code: "CMN-101", message: "The code is not known, was used, or has expired.")

    static func client(_ message: String) -> GrantProblem {
        GrantProblem(status: 401, error: "invalid_client", code: "OAU-151", message: message)
    }

    static func request(_ message: String) -> GrantProblem {
        GrantProblem(error: "invalid_request", code: "CMN-101", message: message)
    }
}
