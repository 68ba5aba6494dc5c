/// Reads what service.json says of events, subscriptions and synchronization.
struct EventReader {
    let bag: DiagnosticBag

    private typealias Member = ObjectReader.Member

    /// The findings of the reader.
    struct Section {
        var events: [Service.Event]
        var watches: [Service.Watch]
        /// The property of an event's model that is its body.
        var body: String
        var subscriptionOperations: [Service.SubscriptionRole: Service.Reference]
        var syncRestartCodes: [Service.Reference]
    }

    func read(_ fields: inout ObjectReader) -> Section {
        Section(
            events: fields.object("events").map(event).sorted { $0.name < $1.name },
            watches: fields.object("watches").map(watch).sorted { $0.name < $1.name },
            body: envelopeBody(fields.value("eventEnvelope")) ?? "body",
            subscriptionOperations: subscriptionOperations(fields.object("subscriptions")),
            syncRestartCodes: syncRestartCodes(fields.value("sync")))
    }

    private func subscriptionOperations(_ members: [Member]) -> [Service.SubscriptionRole: Service.Reference] {
        var operations: [Service.SubscriptionRole: Service.Reference] = [:]
        for member in members {
            if let role = Service.SubscriptionRole(rawValue: member.name) {
                operations[role] = reference(member.value)
            } else if member.name == "description" {
                _ = SchemaReader(bag: bag).string(member.value)
            } else {
                bag.add(
                    .unknownKey, "The key \"\(member.name)\" is not known here",
                    advice: "Use one of \(Service.SubscriptionRole.allCases.map(\.rawValue).joined(separator: ", "))",
                    at: member.key)
            }
        }
        return operations
    }

    private func syncRestartCodes(_ value: JSONValue?) -> [Service.Reference] {
        guard let value else { return [] }
        var inner = ObjectReader(value, bag: bag)
        defer { inner.finish() }
        inner.checkString("description")
        return inner.list("restart").map(reference).sorted { $0.name < $1.name }
    }

    /// The property of an event that may be anything is its body.
    private func envelopeBody(_ value: JSONValue?) -> String? {
        guard let value else { return nil }
        var fields = ObjectReader(value, bag: bag)
        defer { fields.finish() }
        // `ServiceReader` reads it.
        fields.ignore("description")
        return fields.object("fields").first { $0.value.string == "any" }?.name
    }

    private func reference(_ value: JSONValue) -> Service.Reference {
        if value.string == nil {
            bag.add(.wrongType, "A name is expected here", advice: "Write a string", at: value)
        }
        return Service.Reference(name: value.string ?? "", source: value)
    }

    private func event(_ member: Member) -> Service.Event {
        var fields = ObjectReader(member.value, bag: bag)
        defer { fields.finish() }
        let schemas = SchemaReader(bag: bag)
        return Service.Event(
            name: member.name, swiftName: fields.string("name"), filters: fields.strings("filters").sorted(),
            deliveredAs: fields.strings("deliveredAs").sorted(), identifiedBy: fields.strings("identifiedBy").sorted(),
            parameters: fields.object("parameters").map { .init(name: $0.name, schema: schemas.read($0.value)) },
            permissions: fields.strings("permissions").sorted(), payload: fields.string("payload"),
            flat: fields.bool("flat") ?? false, endpoints: fields.list("endpoints").map(reference),
            description: fields.string("description") ?? "", source: member.value)
    }

    private func watch(_ member: Member) -> Service.Watch {
        var fields = ObjectReader(member.value, bag: bag)
        defer { fields.finish() }
        return Service.Watch(
            name: member.name, swiftName: fields.string("name"), operation: fields.requiredString("operation"),
            query: words(fields.object("query")), only: words(fields.object("only")), since: fields.string("since"),
            time: fields.string("time"), description: fields.string("description") ?? "", source: member.value)
    }

    private func words(_ members: [Member]) -> [Service.Watch.Pair] {
        members.map { Service.Watch.Pair(name: $0.name, value: $0.value.text) }.sorted { $0.name < $1.name }
    }
}
