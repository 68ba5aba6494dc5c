extension Endpoint {
    /// A named input of a request, in its path, its query or its headers.
    package final class Parameter: Sendable {
        package let name: String
        package let key: JSONValue
        package let place: Place
        package let required: Bool
        /// A Boolean value that indicates whether several values go into one, separated by commas, instead of repeating
        /// the key. Always true in paths and headers.
        package let commaSeparated: Bool
        package let schema: Schema

        package init(name: String, key: JSONValue, place: Place, required: Bool, commaSeparated: Bool, schema: Schema) {
            self.name = name
            self.key = key
            self.place = place
            self.required = required
            self.commaSeparated = commaSeparated
            self.schema = schema
        }
    }

    /// A body in one media type.
    package struct Content: Sendable {
        package let media: MediaType
        package let schema: Schema
    }

    package struct Body: Sendable {
        package let required: Bool
        /// Sorted by media type.
        package let contents: [Content]
        package let source: JSONValue

        package func content(_ media: MediaType) -> Content? { contents.first { $0.media == media } }
    }

    /// A header of a response.
    package struct Header: Sendable {
        package let name: String
        package let schema: Schema
    }

    package struct Response: Sendable {
        package let status: ResponseStatus
        package let contents: [Content]
        /// Sorted by name.
        package let headers: [Header]
        package let isFailure: Bool
    }

    /// A further function of an endpoint, for another form of its body.
    package struct Variant: Sendable {
        package let name: String
        package let sends: MediaType
        package let summary: String
        package let source: JSONValue
    }
}
