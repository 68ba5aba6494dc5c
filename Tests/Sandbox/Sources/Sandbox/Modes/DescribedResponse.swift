/// A response or an event as it is about to be sent, with what the catalog says of it.
struct DescribedResponse {
    let catalog: Catalog
    let reply: Reply
    /// The type of the JSON; nil if the body is not JSON.
    let schema: Schema?
    /// The other successes that the catalog describes, as they would be sent.
    let otherSuccesses: [Reply]
    private let json: JSON?

    init(catalog: Catalog, reply: Reply, schema: Schema?, otherSuccesses: [Reply] = []) {
        self.catalog = catalog
        self.reply = reply
        self.schema = schema
        self.otherSuccesses = otherSuccesses
        json = reply.json
    }

    /// The places of the JSON; none if the body is not JSON.
    var places: [Place] {
        guard let json, let schema else { return [] }
        var walker = PlaceWalker(catalog: catalog)
        walker.walk(json, schema)
        return walker.places
    }

    /// The places of members.
    var members: [Place] {
        places.filter { if case .member = $0.role { true } else { false } }
    }

    /// The response with another value at a place; nil takes the value away.
    func variant(_ place: Place, _ words: String, edit: @escaping @Sendable (JSON) -> JSON?) -> ResponseVariant {
        ResponseVariant(path: place.text, words: words) { [json] reply in
            json.map { reply.replacing($0.edited(at: place.path, edit)) } ?? reply
        }
    }
}
