extension ResponseMode {
    /// Puts a value of another type in the place of a member.
    static let otherType = ResponseMode(name: "other-type") { response in
        response.members.flatMap { place in
            others(than: place).map { other in
                response.variant(place, "\(other.kind) for \(place.value.kind)") { _ in other }
            }
        }
    }

    private static func others(than place: Place) -> [JSON] {
        switch (place.value, place.word) {
        case (_, "any"): []
        case (.string, _): [7, .number(0.5), true, ["unexpected": true], ["unexpected"]]
        case (.integer, _), (.number, _): ["seven", "7", true, ["unexpected": true]]
        case (.bool, _): ["true", 1, ["unexpected": true]]
        case (.array, _): ["unexpected", ["unexpected": true]]
        case (.object, _): ["unexpected", ["unexpected"], 7]
        case (.null, _): []
        }
    }
}
