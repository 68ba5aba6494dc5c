/// The parts of a function that its doc comment tells of.
struct FunctionDoc {
    let endpoint: Endpoint
    let summary: String
    let arguments: [FunctionPlan.Argument]
    let isBatch: Bool
    let response: FunctionPlanner.Response
}

/// The doc comment of a function.
///
/// The whole client has a line for each of these, 620 times: what can share a line does.
extension DocPlanner {
    func of(_ function: FunctionDoc) -> [String] {
        let endpoint = function.endpoint
        var lines = [function.summary.isEmpty ? "\(endpoint.method) \(endpoint.path)" : function.summary]
        if !endpoint.notes.isEmpty { lines += ["", "> Note: " + endpoint.notes.joined(separator: " ")] }
        lines += corrections(api.corrections(ofEndpoint: endpoint.id))
        let facts = self.facts(endpoint)
        if !facts.isEmpty { lines += ["", facts.joined(separator: " ")] }
        lines += [""] + parameters(function)
        lines.append("- Returns: " + returns(function))
        return lines
    }

    /// What one has to have, and what is counted.
    private func facts(_ endpoint: Endpoint) -> [String] {
        var facts: [String] = []
        switch (endpoint.permission, endpoint.userPermission) {
        case (let app?, let user?): facts.append("Permissions: `\(app)` of the app, `\(user)` of the user.")
        case (let app?, nil): facts.append("Permission: `\(app)`.")
        case (nil, let user?): facts.append("User permission: `\(user)`.")
        case (nil, nil): break
        }
        if let name = endpoint.rateGroup, let group = api.service.rateGroups.first(where: { $0.name == name }) {
            facts.append("Rate group: \(name)" + (group.limit.map { ", \($0) calls in \(group.window) s." } ?? "."))
        }
        if let limit = endpoint.batch { facts.append("Up to \(limit) ids at once.") }
        return facts
    }

    private func parameters(_ function: FunctionDoc) -> [String] {
        let described = function.arguments.map { (name: $0.name.text, words: $0.words.sentence) }
            .filter { !$0.words.isEmpty }
        if described.count == 1 { return ["- Parameter \(described[0].name): \(described[0].words)"] }
        if described.isEmpty { return [] }
        return ["- Parameters:"] + described.map { "  - \($0.name): \($0.words)" }
    }

    /// What to ask of the call, and how the service is known to refuse it.
    private func returns(_ function: FunctionDoc) -> String {
        let errors = function.endpoint.errors
        let media = function.response.otherMedia.map { "`\($0)`" }.joined(separator: ", ")
        return "A call\(asking(function))." + (media.isEmpty ? "" : " Also as \(media), by `media(as:)`.")
            + (errors.isEmpty ? "" : " Known errors: \(errors.joined(separator: ", ")).")
    }

    private func asking(_ function: FunctionDoc) -> String {
        if function.isBatch { return " to ask for its `results`, one for each id" }
        switch function.response.output {
        case .empty: return " to `send()`"
        case .media: return " to `download(to:)`, or to ask for its `data`"
        case .text: return " to ask for its `value`"
        case .value:
            if let form = function.endpoint.paging, form.hasNext {
                return " to ask for its `items` or `pages`, or for one page as its `value`"
            }
            return " to ask for its `value`"
        }
    }
}
