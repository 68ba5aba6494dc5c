/// The names under which the client gives its areas: what stands behind `client.` in Swift.
package struct AreaNames {
    /// By the area's id.
    package let accessors: [String: Identifier]

    package init(_ api: API) {
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
