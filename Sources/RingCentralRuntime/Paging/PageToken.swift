/// What leads to a page: where to go on in a later run, with the same call.
public struct PageToken: Sendable, Hashable, Codable {
    private enum Step: Sendable, Hashable, Codable {
        case link(String)
        case query(name: String, value: String)
        case body(name: String, value: Int)
    }

    private let step: Step

    /// An address that the service gave.
    static func link(_ address: String) -> PageToken { PageToken(step: .link(address)) }
    /// A value of the query.
    static func query(_ name: String, _ value: String) -> PageToken {
        PageToken(step: .query(name: name, value: value))
    }
    /// A value of the body.
    static func body(_ name: String, _ value: Int) -> PageToken { PageToken(step: .body(name: name, value: value)) }

    func apply(to parts: inout RequestParts, _ server: Server) {
        switch step {
        case .link(let link): parts.follow(link, server)
        case .query(let name, let value):
            // After a link the call's own query counts again.
            parts.address = nil
            parts.replaceQuery(name, value)
        case .body(let name, let value): parts.replaceInBody(name, value)
        }
    }
}
