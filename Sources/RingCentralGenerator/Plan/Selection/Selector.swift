/// Decides which part of an API a request is for.
struct Selector {
    let api: API
    let request: ClientRequest
    let bag: DiagnosticBag

    func select() -> Selection {
        let resolver = NameResolver(api, bag: bag)
        let include = resolver.resolve(request.include)
        let exclude = resolver.resolve(request.exclude)
        let asked = api.endpoints.compactMap { endpoint in reason(for: endpoint, include).map { (endpoint, $0) } }
        let chosen = asked.filter { !exclude.matches($0.0) }
        let told = events(named: include.events, beside: chosen.map(\.0))
        let events = told.filter { exclude.events[$0.key] == nil }
        if !bag.hasErrors {
            report(include.idle(in: chosen.map(\.0), events), "adds nothing", Self.lookAtTheRest)
            report(exclude.idle(in: asked.map(\.0), told), "is not in, and so can't be left out", "Remove it")
            if chosen.isEmpty, events.isEmpty { reportEmpty() }
        }
        let models = ModelReach(api).origins(
            endpoints: chosen.map(\.0), events: api.service.events.filter { events[$0.name] != nil })
        return Selection(
            endpoints: Dictionary(chosen.map { ($0.0.id, $0.1) }, uniquingKeysWith: { first, _ in first }),
            events: events, models: models, accessLevel: request.accessLevel, namespace: namespace())
    }

    /// Why an endpoint is asked for; nil if it is not. An operation that is named is wanted, whatever the rest of the
    /// request says; that narrows what comes in numbers.
    private func reason(for endpoint: Endpoint, _ include: ResolvedNames) -> Selection.Reason? {
        if include.operations[endpoint.id] != nil { return .operation }
        if let access = request.access, endpoint.access != access { return nil }
        if endpoint.lifecycle == .retired, !request.retired { return nil }
        if !request.include.namesEndpoints { return request.include.events.isEmpty ? .all : nil }
        if let area = include.areas[endpoint.areaID] { return .area(area.text) }
        return endpoint.permission.flatMap { include.permissions[$0] }.map { .permission($0.text) }
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

    private func reportEmpty() {
        bag.add(
            .emptySelection, "Nothing of the API is left", advice: "Name areas, operations, permissions or events",
            at: request.source)
    }
}
