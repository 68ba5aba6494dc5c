import Foundation

/// Makes events as the catalog describes them.
struct EventMaker {
    let catalog: Catalog
    let samples: SampleMaker
    /// The form of events for which none is asked for.
    var standingForm = EventForm.usual

    /// What happens: an address as it stands in a filter, and what is told of it.
    struct Occurrence: Sendable {
        /// As a subscriber writes it, for example with `~`.
        var filter: String
        /// The name of the event in the catalog; nil: the one that has the filter.
        var kind: String?
        /// Takes the place of the sample's body.
        var body: JSON?
        var number = 0
        var form: EventForm?
        var mode: ModeChoice?
    }

    /// The filter of a subscription that fits; nil if none does.
    func filter(of subscription: Subscription, for occurrence: Occurrence) -> String? {
        subscription.filters.first { $0 == occurrence.filter }
            ?? subscription.filters.first { Self.parts($0) == Self.parts(occurrence.filter) }
    }

    /// - Throws: ``RuleProblem`` if the form does not apply to the event, or the mode has no such variant.
    func event(_ occurrence: Occurrence, for subscription: String) throws(RuleProblem) -> JSON {
        let usual = described(occurrence, for: subscription)
        let formed = (occurrence.form ?? standingForm).apply(usual)
        guard let event = formed ?? (occurrence.form == nil ? usual : nil) else {
            throw RuleProblem("The event has no form '\(occurrence.form?.name ?? "")'.")
        }
        guard let mode = occurrence.mode else { return event.json }
        return try deviating(event, mode, occurrence.number)
    }

    private func deviating(_ event: DescribedEvent, _ choice: ModeChoice, _ number: Int) throws(RuleProblem) -> JSON {
        let body = DescribedResponse(catalog: catalog, reply: .json(200, event.body), schema: event.bodyType)
        let variants = choice.mode.variants(body)
        let number = choice.variant ?? (variants.isEmpty ? 0 : number % variants.count)
        guard variants.indices.contains(number), let json = variants[number].make(body.reply).json else {
            throw RuleProblem("The mode '\(choice.mode.name)' has \(variants.count) variants of the event.")
        }
        var copy = event
        copy.body = json
        return copy.json
    }

    private func described(_ occurrence: Occurrence, for subscription: String) -> DescribedEvent {
        let kind = occurrence.kind.flatMap { catalog.service.events[$0] } ?? kind(of: occurrence.filter)
        let isFlat = kind?.flat == true
        let payload = kind?.payload.map { Schema(kind: .model($0)) }
        // Some payloads are described with their envelope, others without.
        let enveloped = payload.flatMap { type in
            isFlat || samples.property("event", of: type) == nil ? nil : samples.property("body", of: type)
        }
        let type = enveloped ?? payload
        var sample = type.map { samples.value($0, name: "", number: occurrence.number) } ?? [:]
        let path = JSON.string(occurrence.filter.replacing("~", with: String(SimpleSamples.firstIdentifier)))
        if isFlat, sample["event"] != nil { sample = sample.setting("event", path) }
        let owner = JSON.string(String(SimpleSamples.firstIdentifier))
        let envelope: [String: JSON] = [
            "uuid": .string(UUID().uuidString.lowercased()),
            "event": path,
            "timestamp": .string(Date.now.formatted(.iso8601)), "subscriptionId": .string(subscription),
            "ownerId": owner,
        ]
        return DescribedEvent(
            catalog: catalog, kind: kind, filter: occurrence.filter, bodyType: type, envelope: isFlat ? [:] : envelope,
            body: occurrence.body ?? sample)
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
