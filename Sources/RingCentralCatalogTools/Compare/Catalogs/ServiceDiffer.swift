import RingCentralGenerator

/// Compares what the catalogs say of the service as a whole.
struct ServiceDiffer {
    let old: API
    let new: API
    let changes: ChangeList

    func compare() {
        compareRateGroups()
        compareServers()
        compareEvents()
        compareWording()
    }

    private func spot(_ key: String, _ name: String) -> ChangeList.Spot {
        .init(place: ChangePlace(.service, key, [name]), group: "", direction: [])
    }

    private func compareRateGroups() {
        for group in new.service.rateGroups {
            guard let before = old.service.rateGroups.first(where: { $0.name == group.name }) else { continue }
            func limit(_ group: Service.RateGroup) -> String {
                "\(group.limit.map(String.init) ?? "none") in \(group.window) s"
            }
            func perSecond(_ group: Service.RateGroup) -> Double {
                group.limit.map { Double($0) / Double(max(group.window, 1)) } ?? .infinity
            }
            guard limit(before) != limit(group) else { continue }
            let narrower = perSecond(group) < perSecond(before)
            changes.add(
                narrower ? .limitNarrowed : .limitWidened, at: spot("rateGroups", group.name),
                "\(limit(before)), \(limit(group)) now", source: source("rateGroups", group.name),
                severity: narrower ? .runtime : .addition)
        }
    }

    private func source(_ key: String, _ name: String) -> JSONValue {
        new.service.source[key]?[name] ?? new.service.source
    }

    private func compareServers() {
        for name in Set((old.service.servers + new.service.servers).map(\.name)).sorted() {
            let (before, after) = (
                old.service.servers.first { $0.name == name }, new.service.servers.first { $0.name == name }
            )
            func text(_ server: Service.Server?) -> String { server.map { "\($0.url) and \($0.mediaURL)" } ?? "none" }
            guard text(before) != text(after) else { continue }
            changes.add(
                .serverChanged, at: spot("servers", name), "\(text(before)); \(text(after)) now",
                source: source("servers", name))
        }
    }

    private func compareEvents() {
        for event in old.service.events {
            guard let now = new.service.events.first(where: { $0.name == event.name }) else {
                changes.add(.eventRemoved, at: spot("events", event.name), source: event.source)
                continue
            }
            func facts(_ event: Service.Event) -> [String] {
                [event.swiftName ?? "", event.payload ?? "", "\(event.flat)"] + event.filters.sorted()
                    + event.permissions.sorted()
            }
            if facts(event) != facts(now) {
                changes.add(.eventChanged, at: spot("events", event.name), source: now.source)
            }
        }
        for event in new.service.events where !old.service.events.contains(where: { $0.name == event.name }) {
            changes.add(.eventAdded, at: spot("events", event.name), source: event.source)
        }
    }

    private func compareWording() {
        func compare(_ key: String, _ before: [String: String], _ after: [String: String]) {
            for name in Set(before.keys).union(after.keys).sorted() where before[name] != after[name] {
                changes.add(
                    .wordsChanged, at: spot("wording", "\(key)/\(name)"),
                    source: new.wording.source ?? new.service.source)
            }
        }
        compare("parameters", old.wording.parameters, new.wording.parameters)
        compare("properties", old.wording.properties, new.wording.properties)
    }
}
