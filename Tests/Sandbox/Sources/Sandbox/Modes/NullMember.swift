extension ResponseMode {
    /// Puts null in the place of a member that is not described as nullable.
    static let null = ResponseMode(name: "null") { response in
        response.members.filter { !$0.schema.nullable && $0.word != "any" }.map { place in
            response.variant(place, "null") { _ in .null }
        }
    }
}
