import RingCentralComparison
import RingCentralGenerator

/// Decides what the documentation tells: the plan of the client, turned into pages that know of each other.
struct DocumentationPlanner {
    let api: API
    let history: [HistoryEntry]
    let articles: [Article]
    let client: ClientPlan

    func plan() -> DocumentationPlan {
        let service = api.service
        let links = EndpointLinks(client)
        let endpoints = EndpointPagePlanner(api: api, client: client, links: links)
        let plans = Dictionary(client.areas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let areas = api.areas.compactMap { area in plans[area.id].map { page(area, $0, endpoints) } }
        let index = EndpointIndex(api: api, client: client, links: links)
        let types = TypePagePlanner(client: client, links: links, corrections: corrections).pages()
        let pages = HistoryPagePlanner(links: links, types: Set(types.map(\.name)))
        return DocumentationPlan(
            service: service, client: client.clientName, groups: groups(areas),
            types: types,
            permissions: service.permissions.map { permission in
                PermissionPage(
                    name: permission.name, words: permission.description,
                    endpoints: index.byPermission[permission.name] ?? [],
                    events: service.events.filter { $0.permissions.contains(permission.name) }.map(\.name))
            },
            userPermissions: service.userPermissions.map {
                PermissionPage(
                    name: $0.name, words: $0.description, endpoints: index.byUserPermission[$0.name] ?? [], events: [])
            },
            rateGroups: service.rateGroups.map {
                RateGroupPage(
                    name: $0.name, words: $0.description, limit: $0.sentence,
                    endpoints: index.byRateGroup[$0.name] ?? []
                )
            },
            events: client.events.map { page($0, index) },
            errors: service.errorCodes.map {
                ErrorPage(
                    code: $0.code, status: $0.status, words: $0.description, advice: $0.advice,
                    endpoints: index.byError[$0.code] ?? [])
            },
            paging: PaginationStyle.allCases.compactMap { form in
                index.byPaging[form].map { endpoints in
                    let words = service.pagingForms.first { $0.name == form.rawValue }?.description ?? ""
                    return PagingPage(form: form, words: words, endpoints: endpoints)
                }
            },
            batch: BatchPage(
                media: service.batch?.media.text ?? "", words: service.batch?.words ?? "", endpoints: index.batches),
            guides: articles, history: history.map(pages.page))
    }

    /// The corrections of models, by the full names of their types.
    private var corrections: [String: [CorrectionFact]] {
        var all: [String: [CorrectionFact]] = [:]
        for override in api.overrides where override.target.first == "models" {
            guard override.target.count > 1, let name = client.names[override.target[1]]?.text else { continue }
            all[name, default: []].append(CorrectionFact(override))
        }
        return all
    }

    private func page(_ area: Area, _ plan: AreaPlan, _ endpoints: EndpointPagePlanner) -> AreaPage {
        AreaPage(
            id: area.id, title: area.title, accessor: plan.accessor, words: area.summary ?? "",
            endpoints: plan.functions.compactMap { endpoints.page($0, in: plan) },
            types: client.files.first { $0.home == area.id }.map { TypePagePlanner.names(in: $0) } ?? [])
    }

    /// The areas in their groups; those that are in none, where a catalog has no groups, come last.
    private func groups(_ areas: [AreaPage]) -> [DocumentationPlan.Group] {
        var groups = api.service.groups.map { group in
            DocumentationPlan.Group(
                title: group.title, words: group.description, areas: areas.filter { group.areas.contains($0.id) })
        }
        let grouped = Set(groups.flatMap(\.areas).map(\.id))
        let others = areas.filter { !grouped.contains($0.id) }
        if !others.isEmpty { groups.append(.init(title: "Areas", words: "", areas: others)) }
        return groups.filter { !$0.areas.isEmpty }
    }

    private func page(_ plan: EventPlan, _ index: EndpointIndex) -> EventPage {
        EventPage(
            name: plan.id, constant: plan.name, words: plan.words, filters: plan.templates,
            permissions: plan.permissions, isEnveloped: plan.isEnveloped,
            payload: plan.payload == .json ? nil : TypeLink(plan.payload),
            endpoints: index.byEvent[plan.id] ?? [])
    }
}

extension Service.RateGroup {
    /// "10 calls in 60 s".
    var shortLimit: String { limit.map { "\($0) calls in \(window) s" } ?? "not counted" }

    /// "10 calls in 60 s; then a penalty of 60 s."
    var sentence: String {
        if limit == nil { return "Not counted." }
        return shortLimit + (penalty > 0 ? "; then a penalty of \(penalty) s." : ".")
    }
}
