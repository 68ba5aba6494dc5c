/// The rules for what the catalog says of events, subscriptions and synchronization.
struct EventRules {
    let api: API
    let bag: DiagnosticBag

    func check() {
        for event in api.service.events { check(event) }
        for watch in api.service.watches { check(watch) }
        for role in Service.SubscriptionRole.allCases {
            if let operation = api.service.subscriptionOperations[role] {
                checkEndpoint(operation.name, at: operation.source)
            }
        }
        let codes = Set(api.service.errorCodes.map(\.code))
        for code in api.service.syncRestartCodes where !codes.contains(code.name) {
            bag.add(
                .unknownErrorCode, "There is no error code \"\(code.name)\"",
                advice: "Add it to \"errorCodes\", or correct the name", at: code.source)
        }
    }

    private func check(_ event: Service.Event) {
        if let payload = event.payload, api.modelsByName[payload] == nil {
            bag.add(
                .unknownModel, "There is no model \"\(payload)\" for the event \"\(event.name)\"",
                advice: "Define it in models/, or remove \"payload\"", at: event.source)
        }
        let permissions = Set(api.service.permissions.map(\.name))
        for permission in event.permissions where !permissions.contains(permission) {
            bag.add(
                .unknownPermission, "There is no permission \"\(permission)\"",
                advice: "Add it to \"permissions\", or correct the name", at: event.source)
        }
        for endpoint in event.endpoints { checkEndpoint(endpoint.name, at: endpoint.source) }
        checkDelivery(event)
        for parameter in event.parameters {
            if !event.filters.contains(where: { $0.contains("{\(parameter.name)}") }) {
                bag.add(
                    .pathParameter, "No filter of \"\(event.name)\" has the parameter \"\(parameter.name)\"",
                    advice: "Write it as {\(parameter.name)} in a filter, or remove it", at: parameter.schema.source)
            }
            if case .model(let name) = parameter.schema.shape, api.modelsByName[name] == nil {
                bag.add(
                    .unknownModel, "There is no model \"\(name)\" for the parameter \"\(parameter.name)\"",
                    advice: "Define it in models/, or correct the name", at: parameter.schema.source)
            }
        }
    }

    /// Checks that an event can be recognized by what the catalog says of its delivery.
    private func checkDelivery(_ event: Service.Event) {
        for filter in event.deliveredAs where !filter.hasPrefix("/") {
            bag.add(
                .badValue, "The filter \"\(filter)\" does not begin with a slash",
                advice: "Write it from the server's root", at: event.source["deliveredAs"] ?? event.source)
        }
        if event.identifiedBy.isEmpty { return }
        let place = event.source["identifiedBy"] ?? event.source
        if !event.flat {
            bag.add(
                .badValue, "The event \"\(event.name)\" comes in an envelope, which names its filter",
                advice: "Remove \"identifiedBy\", or set \"flat\"", at: place)
        }
        guard let payload = event.payload.flatMap({ api.modelsByName[$0] }) else { return }
        let known = Set(FlatObject(api.resolved(payload.schema), api).properties.map(\.name))
        for name in event.identifiedBy where !known.contains(name) {
            bag.add(
                .unknownProperty, "\"\(name)\" is not a property of \"\(payload.name)\"",
                advice: "Correct \"identifiedBy\"", at: place)
        }
    }

    private func check(_ watch: Service.Watch) {
        guard let endpoint = checkEndpoint(watch.operation, at: watch.source) else { return }
        if endpoint.paging != .sync {
            bag.add(
                .pagingMismatch, "\"\(watch.operation)\" is no synchronization",
                advice: "Watch an endpoint whose \"paging\" is \"sync\"", at: watch.source)
        }
        for name in watch.query.map(\.name) + [watch.since].compactMap({ $0 })
        where !endpoint.parameters.contains(where: { $0.name == name }) {
            bag.add(
                .unknownProperty, "\"\(watch.operation)\" has no parameter \"\(name)\"",
                advice: "Correct the name, or remove it", at: watch.source)
        }
    }

    @discardableResult
    private func checkEndpoint(_ id: String, at place: JSONValue) -> Endpoint? {
        if let endpoint = api.endpointsByID[id] { return endpoint }
        let close = bag.nearest(to: id, among: api.endpoints.map(\.id))
        bag.add(
            .unknownEndpoint, "There is no endpoint \"\(id)\"",
            advice: close.map { "Did you mean \"\($0)\"?" } ?? "Correct the name", at: place)
        return nil
    }
}
