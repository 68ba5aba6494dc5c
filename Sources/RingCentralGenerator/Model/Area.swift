/// Endpoints that belong together, under one name of the client.
package final class Area: Sendable {
    package let id: String
    package let title: String
    package let summary: String?
    package let source: JSONValue
    /// Sorted by id.
    package let endpoints: [Endpoint]

    package init(id: String, title: String, summary: String?, source: JSONValue, endpoints: [Endpoint]) {
        self.id = id
        self.title = title
        self.summary = summary
        self.source = source
        self.endpoints = endpoints
    }
}
