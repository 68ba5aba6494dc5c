import RingCentralGenerator

extension API {
    /// The part of the API that a selection has, with all that its description names.
    func part(_ selection: Selection) -> API {
        if selection.isComplete { return self }
        let chosen = areas.compactMap { area -> Area? in
            let endpoints = area.endpoints.filter { selection.endpoints[$0.id] != nil }
            if endpoints.isEmpty { return nil }
            return Area(
                id: area.id, title: area.title, summary: area.summary, source: area.source, endpoints: endpoints)
        }
        let events = service.events.filter { selection.events[$0.name] != nil }
        let named = ModelReach(self, .documents).origins(endpoints: chosen.flatMap(\.endpoints), events: events)
        return part(areas: chosen, models: models.filter { named[$0.name] != nil }, events: events)
    }
}
