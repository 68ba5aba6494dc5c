import Testing

@testable import RingCentralCatalog
@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator

@Suite("What the documentation tells", .ownThreads)
struct DocumentationPlanTests {
    private let api: API
    private let plan: DocumentationPlan

    init() throws {
        let loaded = try Pipeline(catalog: Places.catalog).load()
        (api, plan) = (loaded.api, loaded.documentation)
    }

    @Test("Every endpoint has one page, in the group of its area")
    func endpoints() {
        let ids = plan.areas.flatMap(\.endpoints).map(\.id)
        #expect(ids.count == Set(ids).count)
        #expect(Set(ids) == Set(api.endpoints.map(\.id)))
        #expect(plan.groups.map(\.title).contains("Messaging"))
    }

    @Test("Every type that is named has a page, and every page of a type is in one area or shared")
    func types() {
        let pages = Set(plan.types.map(\.name))
        #expect(pages.count == plan.types.count)
        for endpoint in plan.areas.flatMap(\.endpoints) {
            let links =
                [endpoint.output] + endpoint.parameters.map(\.type) + [endpoint.request?.type].compactMap { $0 }
                + endpoint.events.compactMap(\.payload)
            for link in links { #expect(link.page.map(pages.contains) ?? true, "\(endpoint.id): \(link.text)") }
        }
        for type in plan.types {
            for user in type.users { #expect(pages.contains(user)) }
        }
        let owned = plan.areas.flatMap(\.types)
        #expect(
            Set(owned) == Set(plan.types.map(\.name)).subtracting(plan.types.filter { $0.home == "Common" }.map(\.name))
        )
    }

    @Test("Permissions, groups and codes know their endpoints")
    func indexes() {
        let endpoints = plan.areas.flatMap(\.endpoints)
        #expect(plan.permissions.flatMap(\.endpoints).count == endpoints.filter { $0.permission != nil }.count)
        #expect(plan.userPermissions.flatMap(\.endpoints).count == endpoints.filter { $0.userPermission != nil }.count)
        #expect(plan.rateGroups.flatMap(\.endpoints).count == endpoints.filter { $0.rateGroup != nil }.count)
        #expect(plan.errors.flatMap(\.endpoints).count == endpoints.flatMap(\.errors).count)
        #expect(plan.batch.endpoints.count == endpoints.filter { $0.batch != nil }.count)
        #expect(plan.paging.flatMap(\.endpoints).count == endpoints.filter { $0.paging != nil }.count)
        #expect(plan.rateGroups.first { $0.name == "Heavy" }?.limit == "10 calls in 60 s; then a penalty of 60 s.")
    }

    @Test("A page says what its endpoint takes and gives")
    func page() throws {
        let page = try #require(plan.areas.flatMap(\.endpoints).first { $0.id == "readUserCallLog" })
        #expect(page.link.call == "callLog.readUserCallLog")
        #expect(page.output.text == "CallLogResponse")
        let size = try #require(page.parameters.first { $0.name.text == "perPage" })
        #expect((size.place, size.wireName, size.isRequired) == (.query, "perPage", false))
        #expect(size.limits == ["1 to 1000."])
        #expect(size.defaultValue == "100")
        #expect(page.source == "areas/CallLog.json")
    }

    @Test(
        "What stands between backticks is code",
        arguments: [
            ("plain", [Span(text: "plain")]), ("", []),
            ("a `b` c", [Span(text: "a "), Span(text: "b", isCode: true), Span(text: " c")]),
            ("`b`", [Span(text: "b", isCode: true)]), ("a ` b", [Span(text: "a ` b")]),
            ("`a` ` b", [Span(text: "a", isCode: true), Span(text: " ` b")]),
        ])
    func spans(_ sentence: String, _ pieces: [Span]) { #expect(Span.pieces(of: sentence) == pieces) }

    @Test("Events and endpoints lead to each other, events with one payload as well")
    func events() throws {
        let endpoints = Dictionary(
            plan.areas.flatMap(\.endpoints).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for event in plan.events {
            for link in event.endpoints {
                #expect(endpoints[link.id]?.events.contains { $0.event == event.name } == true, "\(event.name)")
            }
        }
        func names(_ id: String) -> [String] { (endpoints[id]?.events ?? []).compactMap(\.event) }
        #expect(names("createSMSMessage") == ["instant-message", "message"])
        #expect(
            names("createA2PSMS").contains("message-batch") && names("createA2PSMS").contains("specific-message-batch"))
        #expect(plan.events.allSatisfy { !$0.endpoints.isEmpty })
        #expect(endpoints["createSubscription"]?.takesEvents == true)
        #expect(endpoints["createSMSMessage"]?.takesEvents == false)
    }
}
