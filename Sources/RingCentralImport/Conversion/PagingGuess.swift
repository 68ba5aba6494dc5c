import RingCentralGenerator

/// Which paging form an endpoint has, told from its parameters and the properties of its answer.
///
/// The guess is written into the catalog when an endpoint is new; from then on the catalog's word counts.
struct PagingGuess {
    /// The properties of a model of the catalog, those of what it includes among them.
    let properties: (String) -> JSONMembers

    func form(of endpoint: JSONMembers) -> PaginationStyle? {
        guard let schema = answer(of: endpoint) else { return nil }
        let answer = members(schema)
        let parameters = Set(endpoint["parameters"]?.object?.keys ?? [])
        guard answer.pairs.contains(where: { Self.isList($0.value) }) else { return nil }
        if parameters.contains("syncToken"), answer["syncInfo"] != nil { return .sync }
        if parameters.contains("startIndex"), parameters.contains("count") { return .startIndex }
        let paging = answer["paging"].map(members) ?? JSONMembers()
        let navigation = answer["navigation"].map(members) ?? JSONMembers()
        if parameters.contains("pageToken") {
            if navigation["nextPageToken"] != nil { return .navigationToken }
            if paging["nextPageToken"] != nil { return .pageToken }
        }
        // The links to the neighbours are enough: some endpoints take no number of a page.
        if endpoint["method"]?.string == "GET" {
            if navigation["nextPage"] != nil { return .page }
            if answer["paging"] != nil { return .pageNumber }
            if parameters.contains("recordCount") { return .recordCount }
        } else if answer["paging"] != nil, pages(inBodyOf: endpoint) {
            return .bodyPage
        }
        return answer["records"] != nil && endpoint["method"]?.string == "GET" ? .list : nil
    }

    private func pages(inBodyOf endpoint: JSONMembers) -> Bool {
        guard let body = endpoint["body"] else { return false }
        let schema = body["content"]?["application/json"] ?? body
        return members(schema)["page"] != nil
    }

    /// The JSON that a successful answer holds.
    private func answer(of endpoint: JSONMembers) -> JSONTree? {
        if let response = endpoint["response"] { return Self.json(response) }
        for (status, response) in endpoint["responses"]?.object?.pairs ?? [] {
            guard let status = ResponseStatus(status), status.isSuccess, status != .multiStatus else { continue }
            if let schema = Self.json(response) { return schema }
        }
        return nil
    }

    private static func json(_ response: JSONTree) -> JSONTree? {
        guard let content = response["content"]?.object else { return response == .null ? nil : response }
        return content["application/json"] ?? content.pairs.first { $0.key.hasSuffix("+json") }?.value
    }

    private func members(_ schema: JSONTree) -> JSONMembers {
        if let own = schema["properties"]?.object { return own }
        return properties(schema.string ?? schema["type"]?.string ?? "")
    }

    private static func isList(_ schema: JSONTree) -> Bool { schema.array != nil || schema["type"]?.array != nil }
}
