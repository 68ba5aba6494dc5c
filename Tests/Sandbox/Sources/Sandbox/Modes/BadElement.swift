extension ResponseMode {
    /// Adds an element to a list that is null or of another type, as its first or its last.
    static let badElement = ResponseMode(name: "bad-element") { response in
        response.places.filter { $0.value.array != nil }.flatMap { place in
            elements(for: place).map { element in
                let words = "\(element.value.kind) as \(element.isFirst ? "first" : "last") element"
                return response.variant(place, words) { value in
                    let elements = value.array ?? []
                    return .array(element.isFirst ? [element.value] + elements : elements + [element.value])
                }
            }
        }
    }

    private static func elements(for place: Place) -> [(value: JSON, isFirst: Bool)] {
        guard case .list(let element) = place.schema.kind else { return [] }
        if case .simple("any") = element.kind { return [] }
        return [(.null, true), (.null, false), (other(than: place), true), (other(than: place), false)]
    }

    private static func other(than place: Place) -> JSON {
        switch place.value.array?.first {
        case .string?, .bool?, .integer?, .number?: ["unexpected": true]
        default: "unexpected"
        }
    }
}
