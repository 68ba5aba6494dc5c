/// Which paging form an endpoint has, told from its parameters and the properties of its answer.
///
/// The guess is written into the catalog when an endpoint is new; from then on the catalog's word counts.
struct PagingGuess {
    /// The properties of a model of the catalog, those of what it includes among them.
    let properties: (String) -> JSONMembers

    func form(of endpoint: JSONMembers) -> String? {
        guard let name = endpoint["response"]?.string ?? endpoint["responses"]?["200"]?.string else { return nil }
        let answer = properties(name)
        let parameters = Set(endpoint["parameters"]?.object?.keys ?? [])
        guard answer.pairs.contains(where: { Self.isList($0.value) }) else { return nil }
        if parameters.contains("syncToken"), answer["syncInfo"] != nil { return "sync" }
        if parameters.contains("startIndex"), parameters.contains("count") { return "startIndex" }
        let paging = answer["paging"].map(members) ?? JSONMembers()
        let navigation = answer["navigation"].map(members) ?? JSONMembers()
        if parameters.contains("pageToken") {
            if navigation["nextPageToken"] != nil { return "navigationToken" }
            if paging["nextPageToken"] != nil { return "pageToken" }
        }
        if parameters.contains("page") {
            if answer["navigation"] != nil { return "page" }
            if answer["paging"] != nil { return "pageNumber" }
        }
        if parameters.contains("recordCount") { return "recordCount" }
        if let body = endpoint["body"]?.string, properties(body)["page"] != nil { return "bodyPage" }
        return answer["records"] != nil ? "list" : nil
    }

    private func members(_ schema: JSONTree) -> JSONMembers {
        if let own = schema["properties"]?.object { return own }
        return properties(schema.string ?? schema["type"]?.string ?? "")
    }

    private static func isList(_ schema: JSONTree) -> Bool { schema.array != nil || schema["type"]?.array != nil }
}
