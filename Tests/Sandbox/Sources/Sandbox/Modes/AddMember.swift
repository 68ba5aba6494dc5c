extension ResponseMode {
    /// Adds a member that the description does not have.
    static let add = ResponseMode(name: "add") { response in
        response.places.filter(\.hasProperties).flatMap { place in
            additions.map { addition in
                response.variant(place, "with an unknown member, \(addition.value.kind)") {
                    $0.setting(addition.name, addition.value)
                }
            }
        }
    }

    /// Names that differ in what a reader has to get right: spaces, nothing, letters of other scripts.
    private static let additions: [(name: String, value: JSON)] = [
        ("unexpectedMember", "text"), ("unexpectedNumber", .number(1e300)),
        ("unexpected member", ["key": ["list": [1]]]),
        ("", [["key": .null]]), ("unexpected\u{E9}\u{1F389}", .null),
    ]
}
