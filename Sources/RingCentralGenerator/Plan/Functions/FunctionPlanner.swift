/// Decides what the functions of an area look like.
package struct FunctionPlanner {
    let api: API
    let types: TypePlanner
    let names: FunctionNames
    let constants: [String: Identifier]
    let accessors: [String: Identifier]
    let area: AreaScope

    /// A body with more fields than this is one argument.
    static let flattenLimit = 12

    func plan(_ endpoint: Endpoint) -> FunctionPlan? {
        guard let name = names.identifiers[endpoint.id], var function = plan(endpoint, named: name, variant: nil)
        else { return nil }
        function.variants = zip(endpoint.variants, names.variants[endpoint.id] ?? []).compactMap { variant, name in
            plan(endpoint, named: name, variant: variant)
        }
        return function
    }

    private func plan(
        _ endpoint: Endpoint, named name: Identifier, variant: Endpoint.Variant?
    ) -> FunctionPlan? {
        guard let constant = constants[endpoint.id] else { return nil }
        var drafts = endpoint.parameters.map(draft)
        let body = body(endpoint, of: name, sends: variant?.sends ?? endpoint.sends, into: &drafts)
        // The catalog arranges the arguments of the endpoint's own function.
        let first = variant == nil ? endpoint.arguments : []
        let arguments = arrange(drafts, first: first)
        let response = response(endpoint, of: name)
        let past = past(drafts, first: first, endpoint)
        let summary = variant?.summary ?? endpoint.summary
        let isBatch =
            endpoint.batch != nil && arguments.contains { if case .pathList = $0.use { true } else { false } }
        let request = RequestPlanner(endpoint: endpoint, arguments: arguments, body: body, accept: response.accept)
        let doc = FunctionDoc(
            endpoint: endpoint, summary: summary, arguments: arguments, isBatch: isBatch, response: response)
        var function = FunctionPlan(
            name: name, constant: constant, operation: OperationFacts(endpoint), summary: summary,
            doc: types.doc.of(doc), arguments: arguments, past: past,
            pastOfName: Self.withName(past, endpoint), flattenedModel: body.flattenedModel, body: body.form,
            statements: request.statements(), output: response.output, isBatch: isBatch,
            isPaged: endpoint.paging != nil, mayBeEmpty: response.mayBeEmpty, otherMedia: response.otherMedia,
            accept: response.accept, replacement: replacement(endpoint))
        function.formers = function.formers(function.pastOfName, beside: arguments)
        return function
    }

    /// The arguments of the releases in which the function had its name of today.
    private static func withName(_ past: [FunctionPlan.Past], _ endpoint: Endpoint) -> [FunctionPlan.Past] {
        guard let renamed = endpoint.formerNames.map(\.last).max() else { return past }
        return past.filter { $0.release > renamed }
    }

    // MARK: Arguments

    /// An argument before it has a name.
    struct Draft {
        var wish: String
        /// The name on the wire, which the catalog's "arguments" use.
        var wire: String
        /// What it was called before.
        var formerNames: [FormerName] = []
        var argument: FunctionPlan.Argument
    }

    /// The name of an argument until all are known.
    static let unnamed = NameScope.single("x", .member)

    private func draft(_ parameter: Endpoint.Parameter) -> Draft {
        let schema = parameter.schema
        let type = area.type(ofParameter: parameter, types)
        var presence: FunctionPlan.Argument.Presence = parameter.required ? .required : .optional
        if parameter.place == .path, let value = schema.defaultValue, value.isString {
            presence = .defaulting(value.text)
        }
        let isJoined = type.isList && parameter.commaSeparated
        let use: FunctionPlan.Argument.Use =
            switch parameter.place {
            case .path: isJoined ? .pathList(parameter.name) : .path(parameter.name)
            case .query: isJoined ? .queryList(parameter.name) : .query(parameter.name)
            case .header: isJoined ? .headerList(parameter.name) : .header(parameter.name)
            }
        return Draft(
            wish: schema.swiftName ?? parameter.name, wire: parameter.name,
            formerNames: schema.formerNames,
            argument: .init(
                name: Self.unnamed, type: type, presence: presence, use: use,
                wireName: parameter.name, words: types.doc.of(parameter)))
    }

    /// Required ones first, those that the catalog puts first before them, paths with a default last.
    private func arrange(_ drafts: [Draft], first: [String]) -> [FunctionPlan.Argument] {
        var scope = NameScope(.member, forbidden: ["request", "client", "self"])
        for (index, draft) in drafts.enumerated() { scope.wish("\(index)", named: draft.wish) }
        let identifiers = scope.resolve()
        func rank(_ draft: Draft) -> (Int, Int) {
            let position = first.firstIndex(of: draft.wire) ?? Int.max
            switch (draft.argument.presence, draft.argument.use) {
            case (.required, .path), (.required, .pathList): return (0, 0)
            case (.defaulting, _): return (4, 0)
            default:
                if position != .max { return (1, position) }
                if !draft.argument.labelled { return (draft.argument.presence == .required ? 1 : 3, -1) }
                return (draft.argument.presence == .required ? 2 : 3, 0)
            }
        }
        let ranks = drafts.map(rank)
        let ordered = drafts.indices.sorted { a, b in
            let (x, y) = (ranks[a], ranks[b])
            if x != y { return x < y }
            // Path parameters keep the order of the path.
            if x.0 == 0 || x.0 == 4 { return a < b }
            return drafts[a].wish < drafts[b].wish
        }
        return ordered.enumerated().compactMap { position, index in
            var argument = drafts[index].argument
            guard let name = identifiers["\(index)"] else { return nil }
            argument.name = name
            // Only what comes first reads well without a label.
            if argument.use == .body, position > 0 { argument.labelled = true }
            return argument
        }
    }

    /// The arguments with the labels, and in the order, that they had.
    private func past(_ drafts: [Draft], first: [String], _ endpoint: Endpoint) -> [FunctionPlan.Past] {
        if endpoint.formerNames.isEmpty, drafts.allSatisfy(\.formerNames.isEmpty) { return [] }
        let labels = FormerLabels(
            names: drafts.map(\.formerNames), today: drafts.map { NameScope.single($0.wish, .member) })
        return labels.past(and: endpoint.formerNames.map(\.last)).map { release, labels in
            let before = zip(drafts, labels).map { draft, label in
                var draft = draft
                if !draft.formerNames.isEmpty { draft.wish = label.text }
                return draft
            }
            return .init(release: release, arguments: arrange(before, first: first))
        }
    }
}
