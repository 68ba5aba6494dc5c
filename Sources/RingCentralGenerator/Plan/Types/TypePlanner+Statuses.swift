extension TypePlanner {
    /// The type of a response whose status tells which of several types it has: an enum with a case for each status.
    func statuses(_ bodies: [Successes.Body], named hint: String, in nest: Nest, at place: Place) -> SwiftType {
        let name = nest.name(hint)
        let full = place.outer.isEmpty ? name.text : "\(place.outer).\(name.text)"
        let inner = self.nest(inside: name)
        var scope = NameScope(.member, forbidden: ReservedWords.members.union(["other"]))
        for body in bodies { scope.wish(body.status.text, named: Self.word(for: body.status)) }
        let identifiers = scope.resolve()
        let cases = bodies.compactMap { body in
            identifiers[body.status.text].map { identifier in
                UnionPlan.Case(
                    name: identifier,
                    type: type(
                        of: body.schema, named: WordForm.upperFirst(identifier.text), in: inner,
                        at: Place(outer: full, model: "", path: [], direction: .response)),
                    test: .status(body.status.code), doc: "The response with the status \(body.status).")
            }
        }
        nest.types.append(
            .union(
                UnionPlan(
                    name: name, fullName: full, doc: ["A response whose status tells its type."], discriminator: nil,
                    cases: cases, nested: inner.types, isByStatus: true)))
        return .named(full)
    }

    /// What a status means in RFC 9110.
    private static func word(for status: ResponseStatus) -> String {
        switch status.text {
        case "200": "ok"
        case "201": "created"
        case "202": "accepted"
        case "203": "nonAuthoritative"
        case "204": "noContent"
        case "205": "resetContent"
        case "206": "partialContent"
        case "2XX", "2xx": "success"
        case "207": "multiStatus"
        default: "status\(status)"
        }
    }
}
