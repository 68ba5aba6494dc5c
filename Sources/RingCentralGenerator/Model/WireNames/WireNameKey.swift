/// A name on the wire that a service may have of its own, with the usual one.
package struct WireNameKey: Sendable {
    package let name: String
    package let usual: WireName.Value
    /// The meaning, as a sentence without a full stop.
    private let words: String

    init(_ name: String, usual: String, meaning words: String) {
        self.init(name, usual: .text(usual), words: words)
    }

    init(_ name: String, usual: [String], meaning words: String) {
        self.init(name, usual: .list(usual), words: words)
    }

    private init(_ name: String, usual: WireName.Value, words: String) {
        self.name = name
        self.usual = usual
        self.words = words
    }

    /// The meaning with the usual name, in one sentence.
    package var meaning: String {
        let names: [String] =
            switch usual {
            case .text(let text): [text]
            case .list(let list): list
            }
        return "\(words); \(names.map { "`\($0)`" }.joined(separator: ", ")) by default."
    }

    /// The header with the id of a request.
    package static let requestIDHeader = "requestIDHeader"
    /// The usual name of that header.
    package static let usualRequestIDHeader = "RCRequestId"

    static let errors = [
        WireNameKey("list", usual: "errors", meaning: "The list of reasons"),
        WireNameKey("code", usual: "errorCode", meaning: "The code of a reason"),
        WireNameKey("message", usual: "message", meaning: "The words of a reason"),
        WireNameKey("parameter", usual: "parameterName", meaning: "The parameter that is wrong"),
        WireNameKey(
            "missingPermission", usual: ["CMN-401"], meaning: "The error codes for an app that lacks a permission"),
        WireNameKey(
            "missingUserPermission", usual: ["CMN-408"], meaning: "The error codes for a user who lacks a permission"),
    ]

    static let rateLimits = [
        WireNameKey("group", usual: "X-Rate-Limit-Group", meaning: "The rate limit group of the request"),
        WireNameKey("limit", usual: "X-Rate-Limit-Limit", meaning: "The number of requests that a window allows"),
        WireNameKey(
            "remaining", usual: "X-Rate-Limit-Remaining",
            meaning: "The number of requests that are left in the window"),
        WireNameKey("window", usual: "X-Rate-Limit-Window", meaning: "The length of the window, in seconds"),
    ]
}
