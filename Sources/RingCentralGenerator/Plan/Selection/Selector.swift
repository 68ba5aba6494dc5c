/// Decides which part of an API a request is for.
struct Selector {
    let api: API
    let request: ClientRequest
    let bag: DiagnosticBag

    func select() -> Selection {
        let resolver = NameResolver(api, bag: bag)
        let include = resolver.resolve(request.include)
        let exclude = resolver.resolve(request.exclude)
        let wanted = api.endpoints.compactMap { endpoint in
            reason(for: endpoint, include).map { Candidate(endpoint: endpoint, reason: $0) }
        }
        let asked = wanted.filter { obstacle(to: $0) == nil }
        let chosen = asked.filter { exclude.match($0.endpoint) == nil }
        let endpoints = chosen.map(\.endpoint)
        let told = events(named: include.events, beside: endpoints)
        let events = told.filter { exclude.events[$0.key] == nil }
        if !bag.hasErrors {
            reportRetired(chosen, include)
            report(include.idle(in: endpoints, events), "adds nothing", Self.lookAtTheRest)
            report(exclude.idle(in: asked.map(\.endpoint), told), "is not in, and so can't be left out", "Remove it")
            if chosen.isEmpty, events.isEmpty {
                reportEmpty(wanted, isExcluded: !asked.isEmpty || !told.isEmpty)
            }
        }
        let models = ModelReach(api).origins(
            endpoints: endpoints, events: api.service.events.filter { events[$0.name] != nil })
        var selection = Selection(
            endpoints: Dictionary(chosen.map { ($0.endpoint.id, $0.reason) }, uniquingKeysWith: { first, _ in first }),
            events: events, models: models, accessLevel: request.accessLevel, namespace: namespace())
        for candidate in wanted {
            let excluded = exclude.match(candidate.endpoint).map { Selection.Obstacle.excluded($0.text) }
            selection.leftOut[candidate.endpoint.id] = obstacle(to: candidate) ?? excluded
        }
        return selection
    }

    /// An endpoint that the request names in some way.
    private struct Candidate {
        var endpoint: Endpoint
        var reason: Selection.Reason
    }

    /// Why an endpoint is asked for; nil if it is not.
    private func reason(for endpoint: Endpoint, _ include: ResolvedNames) -> Selection.Reason? {
        if include.operations[endpoint.id] != nil { return .operation }
        if !request.include.namesEndpoints { return request.include.events.isEmpty ? .all : nil }
        if let area = include.areas[endpoint.areaID] { return .area(area.text) }
        return endpoint.permission.flatMap { include.permissions[$0] }.map { .permission($0.text) }
    }

    /// What keeps an endpoint out. An operation that is named is wanted, whatever the rest of the request says; that
    /// narrows what comes in numbers.
    private func obstacle(to candidate: Candidate) -> Selection.Obstacle? {
        if candidate.reason == .operation { return nil }
        if let access = request.access, candidate.endpoint.access != access {
            return .access(candidate.endpoint.access)
        }
        return candidate.endpoint.lifecycle == .retired && !request.retired ? .retired : nil
    }

    /// Events that are asked for, and those that tell of what the endpoints read.
    private func events(named: [String: ClientRequest.Name], beside endpoints: [Endpoint]) -> [String: Bool] {
        let told = Set(endpoints.flatMap(\.events))
        var events: [String: Bool] = [:]
        for event in api.service.events {
            if named[event.name] != nil {
                events[event.name] = true
            } else if let payload = event.payload, told.contains(payload) {
                events[event.name] = false
            }
        }
        return events
    }

    private func namespace() -> Identifier? {
        guard let wish = request.namespace else { return nil }
        let name = NameScope.single(wish.text, .type)
        let taken = ClientPlanner.typeNames(api, Selection(completeOf: api)).taken.contains(wish.text.lowercased())
        if name.text != wish.text || taken {
            bag.add(
                .badValue, "\"\(wish.text)\" can't be the name of the type around the others",
                advice: taken ? "Choose one that none of them has" : "Choose another, such as \"\(name.text)\"",
                at: wish.source)
        }
        return name
    }

    // MARK: Findings

    private static let lookAtTheRest = "Remove it, or look at what \"access\", \"retired\" and \"exclude\" take away"

    private func report(_ idle: [ClientRequest.Name], _ what: String, _ advice: String) {
        for name in idle { bag.add(.unusedSelection, "\"\(name.text)\" \(what)", advice: advice, at: name.source) }
    }

    private func reportRetired(_ chosen: [Candidate], _ include: ResolvedNames) {
        if request.retired { return }
        for candidate in chosen where candidate.endpoint.lifecycle == .retired {
            guard let name = include.operations[candidate.endpoint.id] else { continue }
            let instead = candidate.endpoint.replacement.map { "Take \"\($0)\" instead, or set" } ?? "Set"
            bag.add(
                .retiredOperation, "The service no longer describes \"\(name.text)\"",
                advice: "\(instead) \"retired\" to true if it is meant", at: name.source)
        }
    }

    /// Blames what took the last of it away.
    private func reportEmpty(_ wanted: [Candidate], isExcluded: Bool) {
        let isNarrowed = wanted.contains { if case .access = obstacle(to: $0) { true } else { false } }
        let named = request.include.areas + request.include.permissions
        let (message, advice, source) =
            switch (isExcluded, isNarrowed, wanted.isEmpty) {
            case (true, _, _):
                (
                    "This leaves out everything that is asked for", "Exclude less, or ask for more",
                    request.excludeSource
                )
            case (_, true, _):
                (
                    "Nothing that is asked for has this access", "Remove \"access\", or ask for more",
                    request.accessSource
                )
            case (_, _, false):
                (
                    "The service no longer describes anything of what is asked for",
                    "Set \"retired\" to true, or ask for more", named.first?.source
                )
            default:
                ("Nothing of the API is left", "Name areas, operations, permissions or events", nil)
            }
        bag.add(.emptySelection, message, advice: advice, at: source ?? request.source)
    }
}
