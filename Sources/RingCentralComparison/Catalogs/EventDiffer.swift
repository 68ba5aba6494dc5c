import RingCentralGenerator

/// Compares what the catalogs say of events, and of the ways to do without them.
struct EventDiffer {
    let service: ServiceDiffer
    private var old: Service { service.old.service }
    private var new: Service { service.new.service }

    init(service: ServiceDiffer) { self.service = service }

    func compare() {
        compareEvents()
        compareWatches()
        service.compare(.envelopeChanged, "eventEnvelope", envelope(old), envelope(new))
        service.compare(.syncChanged, "sync", codes(old), codes(new))
        service.compare(.subscribingChanged, "subscriptions", operations(old), operations(new))
    }

    private func compareEvents() {
        for name in service.names(old.events.map(\.name), new.events.map(\.name)) {
            let (before, after) = (old.events.first { $0.name == name }, new.events.first { $0.name == name })
            guard let before, let after else {
                service.add(
                    before == nil ? .eventAdded : .eventRemoved, "events", name, source: (after ?? before)?.source)
                continue
            }
            func facts(_ event: Service.Event) -> [String] {
                [event.swiftName ?? "", event.payload ?? "", "\(event.flat)"] + event.filters
                    + [""] + event.deliveredAs + [""] + event.identifiedBy + [""] + event.permissions
            }
            if facts(before) != facts(after) { service.add(.eventChanged, "events", name) }
            if before.description != after.description { service.add(.wordsChanged, "events", name) }
        }
    }

    private func compareWatches() {
        for name in service.names(old.watches.map(\.name), new.watches.map(\.name)) {
            let (before, after) = (old.watches.first { $0.name == name }, new.watches.first { $0.name == name })
            guard let before, let after else {
                service.add(
                    before == nil ? .watchAdded : .watchRemoved, "watches", name, source: (after ?? before)?.source)
                continue
            }
            func facts(_ watch: Service.Watch) -> [String] {
                [watch.swiftName ?? "", watch.operation, watch.since ?? "", watch.time ?? ""]
                    + (watch.query + watch.only).map { "\($0.name)=\($0.value)" }
            }
            if facts(before) != facts(after) { service.add(.eventChanged, "watches", name) }
            if before.description != after.description { service.add(.wordsChanged, "watches", name) }
        }
    }

    private func envelope(_ service: Service) -> String {
        service.envelopeFields.map { "\($0.name) \($0.description)" }.sorted().joined(separator: ", ")
    }

    private func codes(_ service: Service) -> String {
        service.syncRestartCodes.map(\.name).sorted().joined(separator: " ")
    }

    private func operations(_ service: Service) -> String {
        Service.SubscriptionRole.allCases.compactMap { role in
            service.subscriptionOperations[role].map { "\(role.rawValue) \($0.name)" }
        }.joined(separator: ", ")
    }
}
