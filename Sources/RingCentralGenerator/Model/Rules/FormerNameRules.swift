/// The rules for former names: their aliases are kept for one major version, and stand in nobody's way.
struct FormerNameRules {
    let api: API
    let bag: DiagnosticBag

    func check() {
        for endpoint in api.endpoints {
            for former in endpoint.formerNames { check(former, of: endpoint) }
            checkLabels(of: endpoint)
        }
        let models = Set(api.models.map { ($0.schema.swiftName ?? $0.name).lowercased() })
        for model in api.models {
            for former in model.schema.formerNames { check(former, takenBy: models) }
            checkProperties(of: model.schema)
        }
    }

    private func check(_ former: FormerName, of endpoint: Endpoint) {
        guard let area = api.areas.first(where: { $0.id == former.area ?? endpoint.areaID }) else {
            bag.add(
                .unknownArea, "There is no area \"\(former.area ?? "")\"",
                advice: "Correct it, or drop the former name",
                at: former.source)
            return
        }
        check(former, takenBy: Set(area.endpoints.map { ($0.swiftName ?? $0.id).lowercased() }))
    }

    private func checkLabels(of endpoint: Endpoint) {
        let renamed = endpoint.parameters.filter { !$0.schema.formerNames.isEmpty }
        if renamed.isEmpty { return }
        let labels = Set(endpoint.parameters.map { ($0.schema.swiftName ?? $0.name).lowercased() })
        for former in renamed.flatMap(\.schema.formerNames) { check(former, takenBy: labels) }
    }

    private func checkProperties(of schema: Schema) {
        for property in schema.properties {
            if !property.schema.formerNames.isEmpty { checkNames(of: property, in: schema) }
            checkProperties(of: property.schema)
        }
    }

    private func checkNames(of property: Property, in schema: Schema) {
        let names = Set(schema.properties.map { ($0.schema.swiftName ?? $0.name).lowercased() })
        for former in property.schema.formerNames { check(former, takenBy: names) }
    }

    private func check(_ former: FormerName, takenBy names: Set<String>) {
        if names.contains(former.name.lowercased()) {
            bag.add(
                .formerName, "\"\(former.name)\" is a name of today", advice: "Drop the former name", at: former.source)
        }
        if let release = api.service.release, former.isStale(in: release) {
            bag.add(
                .formerName, "\"\(former.name)\" was last there in \(former.last), more than a major version ago",
                advice: "Drop the former name", at: former.source)
        }
    }
}
