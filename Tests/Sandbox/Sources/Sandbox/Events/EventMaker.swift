import Foundation

/// Makes events as the catalog describes them.
struct EventMaker {
    let catalog: Catalog
    let samples: SampleMaker

    /// What happens: an address as it stands in a filter, and what is told of it.
    struct Occurrence {
        /// As a subscriber writes it, for example with `~`.
        var filter: String
        /// Takes the place of the sample's body.
        var body: JSON?
        var number = 0
    }

    /// The filter of a subscription that fits; nil if none does.
    func filter(of subscription: Subscription, for occurrence: Occurrence) -> String? {
        subscription.filters.first { $0 == occurrence.filter }
            ?? subscription.filters.first { Self.parts($0) == Self.parts(occurrence.filter) }
    }

    func event(_ occurrence: Occurrence, for subscription: Subscription) -> JSON {
        let known = kind(of: occurrence.filter)
        let type = known?.payload.map { Schema(kind: .model($0)) }
        var event = type.map { samples.value($0, name: "", number: occurrence.number) } ?? [:]
        if let body = occurrence.body { event = known?.flat == true ? body : event.setting("body", body) }
        if known?.flat == true { return event }
        return event.overlaid(with: [
            "uuid": .string(UUID().uuidString.lowercased()),
            "event": .string(occurrence.filter.replacing("~", with: String(SimpleSamples.firstIdentifier))),
            "timestamp": .string(Date.now.formatted(.iso8601)), "subscriptionId": .string(subscription.id),
        ])
    }

    /// The event of the catalog with such a filter: the ids differ, the query and all else are the same.
    private func kind(of filter: String) -> ServiceFacts.Event? {
        let (path, query) = Self.parts(filter)
        return catalog.service.events.sorted { $0.key < $1.key }.first { entry in
            entry.value.filters.contains { template in
                let (wanted, wantedQuery) = Self.parts(template)
                return query == wantedQuery && PathTemplate(wanted).match(PathTemplate.split(path)) != nil
            }
        }?.value
    }

    /// Path and query; the query's fields in order.
    private static func parts(_ filter: String) -> (path: String, query: [String]) {
        let halves = filter.split(separator: "?", maxSplits: 1).map(String.init)
        return (halves.first ?? "", halves.count > 1 ? halves[1].split(separator: "&").map(String.init).sorted() : [])
    }
}
