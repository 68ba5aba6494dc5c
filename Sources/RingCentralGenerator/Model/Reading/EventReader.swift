/// Reads what service.json says of events, subscriptions and synchronization.
struct EventReader {
    let bag: DiagnosticBag

    private typealias Member = (name: String, key: JSONValue, value: JSONValue)

    func read(_ fields: inout ObjectReader, into service: inout Service) {
        service.events = fields.object("events").map(event).sorted { $0.name < $1.name }
        service.watches = fields.object("watches").map(watch).sorted { $0.name < $1.name }
        readEnvelope(fields.value("eventEnvelope"), &service)
        for member in fields.object("subscriptions") {
            if member.name == "description" { continue }
            guard let role = Service.SubscriptionRole(rawValue: member.name) else {
                bag.add(
                    .unknownKey, "The key \"\(member.name)\" is not known here",
                    advice: "Use one of \(Service.SubscriptionRole.allCases.map(\.rawValue).joined(separator: ", "))",
                    at: member.key)
                continue
            }
            service.subscriptionOperations[role] = reference(member.value)
        }
        if let sync = fields.value("sync") {
            var inner = ObjectReader(sync, bag: bag)
            service.syncRestartCodes = inner.list("restart").map(reference).sorted { $0.name < $1.name }
            inner.ignore("description")
            inner.finish()
        }
    }

    /// The property of an event that may be anything is its body.
    private func readEnvelope(_ value: JSONValue?, _ service: inout Service) {
        guard let value else { return }
        var fields = ObjectReader(value, bag: bag)
        let open = fields.object("fields").first { $0.value.string == "any" }
        service.eventBody = open?.name ?? service.eventBody
        fields.ignore("description")
        fields.finish()
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

    private func words(_ members: [Member]) -> [(name: String, value: String)] {
        members.map { ($0.name, $0.value.text) }.sorted { $0.name < $1.name }
    }
}
