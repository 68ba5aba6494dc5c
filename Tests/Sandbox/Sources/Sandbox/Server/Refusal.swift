/// Why a request was not accepted, and what is answered.
struct Refusal: Error {
    enum Kind {
        case service(status: Int, code: String, headers: [String: String])
        case findings([Finding], status: Int)
    }

    var kind: Kind
    var reason: String

    init(_ status: Int, _ code: String, _ reason: String, headers: [String: String] = [:]) {
        kind = .service(status: status, code: code, headers: headers)
        self.reason = reason
    }

    init(_ findings: [Finding], status: Int = 400) {
        kind = .findings(findings, status: status)
        reason = findings.map(\.message).joined(separator: "; ")
    }

    /// - Parameter isSCIM: SCIM has errors of its own.
    func reply(isSCIM: Bool) -> Reply {
        var reply: Reply
        switch kind {
        case .service(let status, let code, let headers):
            reply = isSCIM ? ErrorReply.scim(status, reason) : ErrorReply.service(status, code, reason)
            reply.headers.merge(headers) { own, _ in own }
        case .findings(let findings, let status):
            reply = isSCIM ? ErrorReply.scim(status, reason) : ErrorReply.invalid(findings, status: status)
        }
        return reply
    }
}
