extension ResponseMode {
    /// Puts null in the place of a member that is not described as nullable.
    static let null = ResponseMode(name: "null") { response in
        response.members.filter { !$0.schema.nullable && $0.word != "any" }.map { place in
            let isRequired = place.role == .member(isRequired: true)
            return response.variant(place, isRequired ? "null for a required value" : "null") { _ in .null }
        }
    }
}
