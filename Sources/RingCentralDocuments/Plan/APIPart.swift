import RingCentralGenerator

extension API {
    /// The part of the API that a selection has, with all that its description names.
    func part(_ selection: Selection) -> API {
        if selection.isComplete { return self }
        let chosen = areas.compactMap { area -> Area? in
            let part = Area(id: area.id, title: area.title, summary: area.summary, source: area.source)
            part.endpoints = area.endpoints.filter { selection.endpoints[$0.id] != nil }
            return part.endpoints.isEmpty ? nil : part
        }
        var service = service
        service.events.removeAll { selection.events[$0.name] == nil }
        let ids = Set(chosen.map(\.id))
        service.groups = service.groups.compactMap { group in
            var group = group
            group.areas.removeAll { !ids.contains($0) }
            return group.areas.isEmpty ? nil : group
        }
        let named = ModelReach(self, .documents)
            .origins(endpoints: chosen.flatMap(\.endpoints), events: service.events)
        let part = API(
            service: service, areas: chosen, models: models.filter { named[$0.name] != nil }, wording: wording,
            overrides: overrides, homes: homes)
        part.findReferences()
        return part
    }
}
