import RingCentralGenerator

/// Prints what a request gets, and why: endpoints, models, events, and what the app needs for them.
struct ExplanationRenderer {
    let api: API
    let plan: ClientPlan
    let selection: Selection
    /// Whether to list what was asked for and is not in.
    var listsLeftOut = false

    func text() -> String {
        let functions = plan.areas.flatMap { area in area.functions.map { (area, $0) } }
        let endpoints = functions.map(\.1.operation)
        var sections = [
            "\(plan.endpointCount) of \(api.endpoints.count) endpoints, \(plan.modelCount) models, "
                + "\(plan.events.count) of \(api.service.events.count) events\n"
        ]
        sections.append(
            table(
                "Endpoints: id, why, permission, rate group",
                functions.map { area, function in
                    let endpoint = function.operation
                    return [
                        "\(area.accessor.text).\(function.name.text)", endpoint.id, why(endpoint),
                        endpoint.permission ?? "-", endpoint.rateGroup ?? "-",
                    ]
                }))
        if listsLeftOut { sections.append(table("Left out of what is asked for: id, why", leftOut())) }
        sections.append(table("Models: what leads to them", models()))
        sections.append(table("Events: why, filter", plan.events.map { [$0.id, why($0), filter($0)] }))
        sections.append(table("Permissions that the app must have", appPermissions(endpoints)))
        sections.append(table("Permissions that the user must have", userPermissions(endpoints)))
        sections.append(table("Rate groups", rateGroups(endpoints)))
        return sections.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    // MARK: Reasons

    private func why(_ endpoint: OperationFacts) -> String {
        switch selection.endpoints[endpoint.id] {
        case .operation: "operation"
        case .area(let name): "area \(name)"
        case .permission(let name): "permission \(name)"
        case .all, nil: "all"
        }
    }

    private func leftOut() -> [[String]] {
        let names = OperationNames(api)
        return api.endpoints.compactMap { endpoint in
            selection.leftOut[endpoint.id].map { [names.qualified(endpoint), endpoint.id, why($0)] }
        }
    }

    private func why(_ obstacle: Selection.Obstacle) -> String {
        switch obstacle {
        case .access(let access): "access \(access.rawValue)"
        case .retired: "retired"
        case .excluded(let name): "excluded by \(name)"
        }
    }

    private func why(_ event: EventPlan) -> String {
        selection.events[event.id] == true ? "event" : "tells of an endpoint's changes"
    }

    private func filter(_ event: EventPlan) -> String { event.templates.first ?? "-" }

    private func models() -> [[String]] {
        api.models.compactMap { model in
            guard let origin = selection.models[model.name], TypeKind(of: model.schema, api) != .none else {
                return nil
            }
            switch origin {
            case .endpoint(let id): return [model.name, "operation \(id)"]
            case .event(let name): return [model.name, "event \(name)"]
            case .model(let name): return [model.name, "model \(name)"]
            }
        }
    }

    // MARK: Needs

    private func appPermissions(_ endpoints: [OperationFacts]) -> [[String]] {
        let events = plan.events
        let names = Set(endpoints.compactMap(\.permission)).union(events.flatMap(\.permissions))
        return names.sorted().map { name in
            let calls = endpoints.filter { $0.permission == name }.count
            let kinds = events.filter { $0.permissions.contains(name) }.count
            let parts = [
                calls > 0 ? Self.endpoints(calls) : nil,
                kinds == 0 ? nil : kinds == 1 ? "1 event" : "\(kinds) events",
            ]
            return [name, parts.compactMap(\.self).joined(separator: ", ")]
        }
    }

    private func userPermissions(_ endpoints: [OperationFacts]) -> [[String]] {
        let names = endpoints.compactMap(\.userPermission)
        return Set(names).sorted().map { name in [name, Self.endpoints(names.filter { $0 == name }.count)] }
    }

    private func rateGroups(_ endpoints: [OperationFacts]) -> [[String]] {
        api.service.rateGroups.compactMap { group in
            let count = endpoints.filter { $0.rateGroup == group.name }.count
            guard count > 0 else { return nil }
            let limit = group.limit.map { "\($0) calls in \(group.window) s" } ?? "not counted"
            return [group.name, limit, Self.endpoints(count)]
        }
    }

    private static func endpoints(_ count: Int) -> String { count == 1 ? "1 endpoint" : "\(count) endpoints" }

    /// Rows in columns below a title; nothing if there are no rows.
    private func table(_ title: String, _ rows: [[String]]) -> String {
        guard let first = rows.first else { return "" }
        let widths = first.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let lines = rows.map { row in
            "  "
                + row.enumerated().map { column, cell in
                    column == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
                }
                .joined(separator: "  ")
        }
        return ([title] + lines).map { $0 + "\n" }.joined()
    }
}
