import RingCentralGenerator

/// Compares what the catalogs say of endpoints as such; parameters, bodies and answers have differs of their own.
struct EndpointDiffer {
    typealias Spot = ChangeList.Spot

    let schemas: SchemaDiffer
    /// Whether facts that only a catalog has are compared, and not only what an index of the API tells.
    let inDepth: Bool
    private var changes: ChangeList { schemas.changes }
    private var old: API { schemas.old.api }
    private var new: API { schemas.new.api }

    func compareAll(_ pairs: Pairs) {
        for endpoint in pairs.removedEndpoints {
            changes.add(.endpointRemoved, at: spot(endpoint), line(endpoint), source: endpoint.key)
        }
        for endpoint in pairs.addedEndpoints {
            changes.add(.endpointAdded, at: spot(endpoint), line(endpoint), source: endpoint.key)
        }
        for (a, b) in pairs.endpoints { compare(a, b, at: spot(b)) }
    }

    private func spot(_ endpoint: Endpoint) -> Spot {
        Spot(place: ChangePlace(.endpoints, endpoint.id), group: endpoint.areaID, direction: [])
    }

    private func line(_ endpoint: Endpoint) -> String { "\(endpoint.method) \(endpoint.path)" }

    private func compare(_ a: Endpoint, _ b: Endpoint, at spot: Spot) {
        compareNames(a, b, at: spot)
        compareLifecycle(a, b, at: spot)
        ParameterDiffer(schemas: schemas).compare(a, b, at: spot)
        guard inDepth else { return }
        comparePermissions(a, b, at: spot)
        compareRates(a, b, at: spot)
        compareWays(a, b, at: spot)
        compareWords(a, b, at: spot)
        ContentDiffer(schemas: schemas).compare(a, b, at: spot)
    }

    private func said(_ old: String?, _ new: String?) -> String { "\(old ?? "none"), \(new ?? "none") now" }

    private func compareNames(_ a: Endpoint, _ b: Endpoint, at spot: Spot) {
        let (name, now) = (a.swiftName ?? a.id, b.swiftName ?? b.id)
        if name != now { changes.add(.endpointRenamed, at: spot, said(name, now), source: b.key) }
        compareFormerNames(a, b, at: spot)
        if a.areaID != b.areaID { changes.add(.endpointMoved, at: spot, said(a.areaID, b.areaID), source: b.key) }
        if a.shape != b.shape {
            changes.add(.pathChanged, at: spot, said(line(a), line(b)), source: b.source["path"] ?? b.source)
        }
    }

    private func compareFormerNames(_ a: Endpoint, _ b: Endpoint, at spot: Spot) {
        // Without an area it is the endpoint's own.
        func names(_ endpoint: Endpoint) -> [String] {
            endpoint.formerNames.map { "\($0.area ?? endpoint.areaID).\($0.name)" }
        }
        changes.add(formerNames: names(a), names(b), at: spot, source: b.key)
    }

    private func compareLifecycle(_ a: Endpoint, _ b: Endpoint, at spot: Spot) {
        if a.lifecycle != b.lifecycle {
            let code: ChangeCode =
                switch (a.lifecycle, b.lifecycle) {
                case (_, .current), (.retired, .deprecated): .endpointRestored
                case (_, .deprecated): .endpointDeprecated
                case (_, .retired): .endpointRetired
                }
            let detail = b.replacement.map { "use \($0)" } ?? said(a.lifecycle.rawValue, b.lifecycle.rawValue)
            changes.add(code, at: spot, detail, source: b.key)
        } else if a.replacement != b.replacement {
            changes.add(
                .replacementChanged, at: spot + "replacement", said(a.replacement, b.replacement), source: b.key)
        }
    }

    private func comparePermissions(_ a: Endpoint, _ b: Endpoint, at spot: Spot) {
        func compare(_ old: String?, _ new: String?, _ key: String) {
            guard old != new else { return }
            let code: ChangeCode =
                old == nil ? .permissionRequired : new == nil ? .permissionDropped : .permissionChanged
            changes.add(code, at: spot + key, said(old, new), source: b.source[key] ?? b.source)
        }
        compare(a.permission, b.permission, "permission")
        compare(a.userPermission, b.userPermission, "userPermission")
    }

    private func compareRates(_ a: Endpoint, _ b: Endpoint, at spot: Spot) {
        guard a.rateGroup != b.rateGroup else { return }
        func perMinute(_ name: String?, _ api: API) -> Double {
            guard let group = api.service.rateGroups.first(where: { $0.name == name }), let limit = group.limit else {
                return .infinity
            }
            return Double(limit) * 60 / Double(max(group.window, 1))
        }
        let tighter = perMinute(b.rateGroup, new) < perMinute(a.rateGroup, old)
        changes.add(
            .rateGroupChanged, at: spot + "rateGroup", said(a.rateGroup, b.rateGroup), source: b.source,
            severity: tighter ? .runtime : .addition)
    }

    private func compareWays(_ a: Endpoint, _ b: Endpoint, at spot: Spot) {
        func compare(_ code: ChangeCode, _ key: String, _ old: String?, _ new: String?, also: [ChangePlace] = []) {
            guard old != new else { return }
            changes.add(code, at: spot + key, said(old, new), source: b.source[key] ?? b.source, also: also)
        }
        compare(.accessChanged, "access", a.access.rawValue, b.access.rawValue)
        compare(.authorizationChanged, "authorization", a.authorization.rawValue, b.authorization.rawValue)
        compare(.availabilityChanged, "availability", a.availability, b.availability)
        compare(
            .pagingChanged, "paging", a.paging?.rawValue, b.paging?.rawValue, also: answers(of: a, b, at: spot.place))
        compare(.mediaHostChanged, "media", "\(a.media)", "\(b.media)")
        compare(.sendingChanged, "multipart", a.multipart.rawValue, b.multipart.rawValue)
        compare(.sendingChanged, "fileName", a.fileName, b.fileName)
        compare(.argumentsChanged, "arguments", list(a.arguments), list(b.arguments))
        compare(.errorCodesChanged, "errors", list(a.errors), list(b.errors))
        compare(.notificationsChanged, "events", list(a.events), list(b.events))
        compareLimit("batch", a.batch, b.batch, at: spot, b.source)
        compareLimit("maximumBodySize", a.maximumBodySize, b.maximumBodySize, at: spot, b.source)
    }

    /// The models of the answers: which of their lists is paged is written there.
    private func answers(of a: Endpoint, _ b: Endpoint, at place: ChangePlace) -> [ChangePlace] {
        (a.responses + b.responses).filter { !$0.isFailure }.flatMap { response in
            [place + "responses" + response.status.text]
                + response.contents.compactMap { content in
                    guard case .model(let name) = content.schema.shape else { return nil }
                    return ChangePlace(.models, schemas.pairs.newModels[name] ?? name)
                }
        }
    }

    private func list(_ names: [String]) -> String? { names.isEmpty ? nil : names.joined(separator: " and ") }

    private func compareLimit(_ key: String, _ old: Int?, _ new: Int?, at spot: Spot, _ source: JSONValue) {
        guard old != new else { return }
        let narrower = (new ?? .max) < (old ?? .max)
        changes.add(
            narrower ? .limitNarrowed : .limitWidened, at: spot + key, said(old.map(String.init), new.map(String.init)),
            source: source[key] ?? source, severity: narrower ? .runtime : .addition)
    }

    private func compareWords(_ a: Endpoint, _ b: Endpoint, at spot: Spot) {
        func words(_ endpoint: Endpoint) -> [String] {
            [endpoint.summary] + endpoint.notes + [""] + endpoint.variants.map(\.summary)
        }
        if words(a) != words(b) {
            changes.add(.wordsChanged, at: spot, source: b.source["summary"] ?? b.key)
        }
    }
}
