/// The rules for endpoints.
struct EndpointRules {
    let api: API
    let bag: DiagnosticBag
    private let ids: Set<String>
    private let permissions: Set<String>
    private let userPermissions: Set<String>
    private let rateGroups: Set<String>
    private let errorCodes: Set<String>
    private let names: PaginationNames

    init(api: API, bag: DiagnosticBag) {
        self.api = api
        self.bag = bag
        ids = Set(api.endpoints.map(\.id))
        permissions = Set(api.service.permissions.map(\.name))
        userPermissions = Set(api.service.userPermissions.map(\.name))
        rateGroups = Set(api.service.rateGroups.map(\.name))
        names = PaginationNames(api.service)
        errorCodes = Set(api.service.errorCodes.map(\.code))
    }

    func check(_ endpoint: Endpoint) {
        checkPath(endpoint)
        checkNames(endpoint)
        checkPaging(endpoint)
        checkResponses(endpoint)
        checkLifecycle(endpoint)
        for parameter in endpoint.parameters where !ParameterType(parameter.schema, api).isExpressible {
            bag.add(
                .unsupported, "The parameter \"\(parameter.name)\" is no plain value, and will be given as text",
                advice: "Use a string, a number, a boolean, a date, or a list of one of these", at: parameter.key)
        }
        for name in endpoint.arguments where !knows(endpoint, argument: name) {
            bag.add(
                .unknownProperty, "\"\(name)\" is neither a parameter nor a property of the body",
                advice: "Correct \"arguments\"", at: endpoint.source["arguments"] ?? endpoint.source)
        }
        for name in endpoint.events where api.modelsByName[name] == nil {
            bag.add(
                .unknownModel, "There is no model \"\(name)\" for an event",
                advice: "Define it in models/, or remove it",
                at: endpoint.source["events"] ?? endpoint.source)
        }
        for variant in endpoint.variants where endpoint.body?.content(variant.sends) == nil {
            bag.add(
                .badValue, "The body is not described as \"\(variant.sends)\"",
                advice: "Use one of its media types in \"also\"", at: variant.source)
        }
        if let name = endpoint.fileName,
            !endpoint.parameters.contains(where: {
                $0.name == name && $0.place == .query && !$0.required && isText($0.schema)
            })
        {
            bag.add(
                .unknownProperty, "\"\(name)\" is not an optional query parameter that takes any text",
                advice: "Correct \"fileName\"", at: endpoint.source["fileName"] ?? endpoint.source)
        }
        if let sends = endpoint.sends, endpoint.body?.content(sends) == nil {
            bag.add(
                .badValue, "The body is not described as \"\(sends)\"",
                advice: "Use one of its media types in \"sends\"", at: endpoint.source["sends"] ?? endpoint.source)
        }
    }

    private func isText(_ schema: Schema) -> Bool {
        let resolved = api.resolved(schema)
        guard case .primitive(.string) = resolved.shape else { return false }
        return resolved.values.isEmpty
    }

    private func checkPath(_ endpoint: Endpoint) {
        let place = endpoint.source["path"] ?? endpoint.source
        if !endpoint.path.hasPrefix("/") {
            bag.add(
                .badValue, "The path does not begin with a slash", advice: "Write it from the server's root", at: place)
        }
        let names = endpoint.pathParameterNames
        let described = Set(endpoint.parameters.filter { $0.place == .path }.map(\.name))
        for name in names where !described.contains(name) {
            bag.add(
                .pathParameter, "The path has {\(name)}, which is no parameter",
                advice: "Add it to \"parameters\", or correct the path", at: place)
        }
        if Set(names).count != names.count {
            bag.add(.pathParameter, "The path names a parameter twice", advice: "Give each its own name", at: place)
        }
        if !areBracesPaired(in: endpoint.path) {
            bag.add(
                .pathParameter, "The braces of the path do not match", advice: "Write parameters as {name}", at: place)
        }
    }

    /// Whether each brace that opens is closed before the next, with a name between.
    private func areBracesPaired(in path: String) -> Bool {
        var name: Int?
        for byte in path.utf8 {
            switch (byte, name) {
            case (UInt8(ascii: "{"), nil): name = 0
            case (UInt8(ascii: "}"), .some(1...)): name = nil
            case (UInt8(ascii: "{"), _), (UInt8(ascii: "}"), _): return false
            default: name = name.map { $0 + 1 }
            }
        }
        return name == nil
    }

    private func checkNames(_ endpoint: Endpoint) {
        func unknown(_ code: DiagnosticCode, _ what: String, _ name: String, _ key: String, _ known: Set<String>) {
            if known.contains(name) { return }
            let close = bag.nearest(to: name, among: Array(known))
            bag.add(
                code, "There is no \(what) \"\(name)\"",
                advice: close.map { "Did you mean \"\($0)\"?" } ?? "Add it to service.json, or correct the name",
                at: endpoint.source[key] ?? endpoint.source)
        }
        if let name = endpoint.permission {
            unknown(.unknownPermission, "permission", name, "permission", permissions)
        }
        if let name = endpoint.userPermission {
            unknown(.unknownPermission, "user permission", name, "userPermission", userPermissions)
        }
        if let name = endpoint.rateGroup {
            unknown(.unknownRateGroup, "rate group", name, "rateGroup", rateGroups)
        }
        for code in endpoint.errors {
            unknown(.unknownErrorCode, "error code", code, "errors", errorCodes)
        }
    }

    /// A Boolean value that indicates whether a page has a list, or a property that has the list `records`.
    private func hasItems(_ page: FlatObject) -> Bool {
        func isList(_ property: FlatObject.Field) -> Bool {
            if case .list = api.resolved(property.schema).shape { true } else { false }
        }
        return page.properties.contains { property in
            if isList(property) { return true }
            let inner = api.resolved(property.schema)
            guard case .object = inner.shape else { return false }
            return FlatObject(inner, api).properties.contains { $0.name == names.records && isList($0) }
        }
    }

    /// That the parameters and the answer have what the paging form lives on.
    private func checkPaging(_ endpoint: Endpoint) {
        guard let style = endpoint.paging else { return checkPagingName(endpoint) }
        let parameters = Set(endpoint.parameters.map(\.name))
        let missing = style.neededParameters(names).filter { !parameters.contains($0) }
        var problems = missing.map { "the parameter \"\($0)\"" }
        let answer = endpoint.responses.first { !$0.isFailure && !$0.contents.isEmpty }?.contents
        let schema = answer?.first { $0.media.isJSON }?.schema
        let flat = schema.map { FlatObject(api.resolved($0), api) }
        let fields = Set(flat?.properties.map(\.name) ?? [])
        problems += style.neededProperties(names).filter { !fields.contains($0) }.map { "\"\($0)\" in the answer" }
        if !(flat.map(hasItems) ?? false) { problems.append("a list in the answer") }
        if problems.isEmpty { return }
        bag.add(
            .pagingMismatch, "The paging form \"\(style.rawValue)\" needs \(problems.joined(separator: ", "))",
            advice: "Choose the form that fits the answer", at: endpoint.source["paging"] ?? endpoint.source)
    }

    /// That the style exists, where the reader found none.
    private func checkPagingName(_ endpoint: Endpoint) {
        guard let value = endpoint.source["paging"] else { return }
        bag.add(
            .pagingMismatch, "There is no paging form \"\(value.text)\"",
            advice: "Use one of \(PaginationStyle.allCases.map(\.rawValue).joined(separator: ", "))", at: value)
    }

    /// That the function can give each response that the endpoint has.
    private func checkResponses(_ endpoint: Endpoint) {
        for response in Successes(endpoint).inexpressible {
            let place = endpoint.source["responses"]
            bag.add(
                .inexpressibleResponse,
                "The function can't give the response with \(response.status): \(response.reason)",
                advice: "Callers get it by `request(_:_:as:)`; or describe it as the others are",
                at: place?[response.status.text] ?? place ?? endpoint.source)
        }
    }

    private func checkLifecycle(_ endpoint: Endpoint) {
        if endpoint.lifecycle != .current, !endpoint.saysReplacement {
            bag.add(
                .lifecycleReplacement, "\"\(endpoint.id)\" is \(endpoint.lifecycle.rawValue) and names no replacement",
                advice: "Add \"replacement\" with an endpoint's id, or null if there is none", at: endpoint.key)
        }
        if let id = endpoint.replacement {
            if !ids.contains(id) {
                let close = bag.nearest(to: id, among: Array(ids))
                bag.add(
                    .unknownEndpoint, "There is no endpoint \"\(id)\"",
                    advice: close.map { "Did you mean \"\($0)\"?" } ?? "Correct \"replacement\"",
                    at: endpoint.source["replacement"] ?? endpoint.source)
            }
            if endpoint.lifecycle == .current {
                bag.add(
                    .lifecycleReplacement, "A current endpoint names its replacement",
                    advice: "Set \"lifecycle\", or remove \"replacement\"",
                    at: endpoint.source["replacement"] ?? endpoint.source)
            }
        }
    }

    private func knows(_ endpoint: Endpoint, argument: String) -> Bool {
        if endpoint.parameters.contains(where: { $0.name == argument }) { return true }
        return endpoint.body?.contents.contains { content in
            FlatObject(api.resolved(content.schema), api).properties.contains { $0.name == argument }
        } ?? false
    }
}
