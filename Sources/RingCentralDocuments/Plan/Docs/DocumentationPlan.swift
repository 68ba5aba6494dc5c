import RingCentralGenerator

/// What the documentation tells, in no form: Markdown, HTML and text print the same pages.
///
/// Sentences are plain text; pieces between backticks are code (`Span` takes them apart).
struct DocumentationPlan {
    /// The areas that belong together.
    struct Group {
        var title: String
        var words: String
        var areas: [AreaPage]
    }

    var service: Service
    /// The client's type, such as `RingCentralClient`.
    var client: Identifier
    /// Every area is in one of them.
    var groups: [Group]
    /// By full name.
    var types: [TypePage]
    var permissions: [PermissionPage]
    var userPermissions: [PermissionPage]
    var rateGroups: [RateGroupPage]
    var events: [EventPage]
    var errors: [ErrorPage]
    var paging: [PagingPage]
    /// What several ids in one call are about.
    var batch: BatchPage
    /// What is told at length, a task each.
    var guides: [Article]
    /// The newest first; empty where no history is kept.
    var history: [HistoryPage]

    var areas: [AreaPage] { groups.flatMap(\.areas) }
    var endpointCount: Int { areas.reduce(0) { $0 + $1.endpoints.count } }
}

extension DocumentationPlan {
    /// The types that belong to no area, by what they are kept under.
    var sharedTypes: [(home: String, pages: [TypePage])] {
        let areas = Set(areas.map(\.id))
        return Dictionary(grouping: types.filter { !areas.contains($0.home) }, by: \.home)
            .map { (home: $0.key, pages: $0.value) }.sorted { $0.home < $1.home }
    }
}
