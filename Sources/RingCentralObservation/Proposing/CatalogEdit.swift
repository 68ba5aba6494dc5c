import RingCentralGenerator

/// A change of a description that recordings call for.
struct CatalogEdit {
    /// The change at a place.
    enum Change: Hashable {
        /// The member need not be there. The place is a list of required members.
        case optionalMember(String)
        /// The parameter need not be there. The place is the parameter's `required`.
        case optionalParameter
        /// A further member. The place is an object of properties.
        case newMember(String)
        /// The value may be null. The place is a type.
        case nullable
        /// A further value. The place is an enumeration.
        case newValue(String)
        /// Another type. The place is a type.
        case type
        /// A further status. The place is that of the response.
        case newStatus
    }

    var path: CatalogPath
    var change: Change
    var inferred: InferredType?
    /// The number of times it was seen, and of how many.
    var count: Int
    var total: Int
    var sightings: [String: Deviation.Sighting]
    /// The operations and the place in their bodies, for the reason.
    var places: Set<String>

    /// Takes over what was seen of the same change elsewhere.
    mutating func merge(_ other: CatalogEdit) {
        count += other.count
        total += other.total
        places.formUnion(other.places)
        for (source, more) in other.sightings {
            var sighting = sightings[source] ?? Deviation.Sighting()
            sighting.count += more.count
            sighting.first = [sighting.first, more.first].compactMap { $0 }.min()
            sighting.last = [sighting.last, more.last].compactMap { $0 }.max()
            sightings[source] = sighting
        }
        if let more = other.inferred {
            var type = inferred ?? InferredType()
            type.merge(more)
            inferred = type
        }
    }

    /// The edit that a deviation calls for; nil if it is for people to judge.
    ///
    /// Additions in requests are no reason: the service may have ignored them.
    init?(_ deviation: Deviation, at node: PlaceNode, in part: ObservationTable.Part, of endpoint: Endpoint) {
        let isResponse = part > .requestBody
        switch deviation.key.kind {
        case .missingMember: (path, change) = (deviation.target, .optionalMember(deviation.name))
        case .missingParameter: (path, change) = (deviation.target, .optionalParameter)
        case .unknownMember where isResponse && ExampleText.isPlainName(deviation.name):
            (path, change) = (deviation.target, .newMember(deviation.name))
        case .unexpectedNull where isResponse: (path, change) = (deviation.target, .nullable)
        case .wrongType where isResponse: (path, change) = (deviation.target, .type)
        // A value that does not look like one of an enumeration is not shown, and so not known.
        case .unknownValue where isResponse && ExampleText.isWord(deviation.key.found):
            (path, change) = (deviation.target, .newValue(deviation.key.found))
        case .unknownStatus where ResponseStatus(deviation.name)?.isSuccess == true:
            let media = deviation.key.found
            guard media.isEmpty || MediaTypeText.isJSON(media) else { return nil }
            (path, change) = (deviation.target, .newStatus)
        default: return nil
        }
        inferred = deviation.inferred
        count = deviation.count
        total = deviation.total(at: node)
        sightings = deviation.sightings
        places = [endpoint.id]
    }
}

extension CatalogEdit {
    /// The change in words that go before the number of times.
    var words: String {
        switch change {
        case .optionalMember(let name): "\(name) is described as required, and was missing"
        case .optionalParameter: "The parameter is described as required, and was left out"
        case .newMember(let name): "\(name) is not described, and was seen"
        case .nullable: "Null is not described, and was seen"
        case .newValue(let value): "The value \(value) is not described, and was seen"
        case .type: "Another type than described was seen"
        case .newStatus: "The status is not described, and was seen"
        }
    }
}
