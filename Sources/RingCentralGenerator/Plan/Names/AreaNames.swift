/// The names under which the client gives its areas: what stands behind `client.` in Swift.
struct AreaNames {
    /// By the area's id.
    let accessors: [String: Identifier]

    init(_ api: API) {
        var scope = NameScope(
            .member,
            forbidden: [
                "service", "self", "init", "allowing", "account", "description", "watch", "listen",
                "eventsubscriptions",
            ])
        for area in api.areas { scope.wish(area.id) }
        accessors = scope.resolve()
    }
}
