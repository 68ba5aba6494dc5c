import Foundation

/// Calls that have no function.
extension ServiceClient {
    /// A call by method and path.
    ///
    /// Where the path is that of an endpoint that is known, the call is one of that endpoint: it goes to its host, counts
    /// in its rate group, and is allowed where that is. Any other is in no area and in no rate group until the service
    /// names one.
    ///
    /// - Parameters:
    ///   - method: What to do.
    ///   - path: The path from the root, encoded, perhaps with a query; addresses with a host are refused.
    ///   - query: More of the query, not yet encoded.
    ///   - body: What to send as JSON; nil for nothing.
    ///   - type: What to read the answer as.
    public func request<Output: ResponseValue>(
        _ method: HTTPMethod, _ path: String, query: KeyValuePairs<String, any ParameterValue> = [:],
        body: JSONValue? = nil, as type: Output.Type = JSONValue.self
    ) -> Call<Output> {
        let pathOnly = String(path.prefix { $0 != "?" })
        let match = operations.match(method, pathOnly) ?? OperationIndex.unknown(method, pathOnly)
        var parts = RequestParts(match.operation)
        if !ServerAddress.isRelative(path) { parts.refuse("the address is not a path from the root") }
        parts.pathValues = match.values
        parts.query(encoded: path.dropFirst(pathOnly.count + 1))
        for (name, value) in query { parts.query(name, value) }
        parts.body(body)
        return Call(self, parts)
    }

    /// A call for a file at an address that the service returned, such as a recording's `contentUri`.
    ///
    /// It is one of the endpoint whose path the address has, if that is known: it counts in its rate group, and is allowed
    /// where that is.
    ///
    /// - Parameter uri: The address; it has to be on one of the service's own hosts.
    public func media(at uri: String) -> Call<Media> {
        let path = URLComponents(string: uri)?.percentEncodedPath ?? ""
        let match = operations.match(.get, path) ?? OperationIndex.unknown(.get, path, id: "media")
        var parts = RequestParts(match.operation)
        parts.follow(uri, server)
        return Call(self, parts)
    }
}
