extension FunctionPlanner {
    /// The response of a function.
    struct Response {
        var output = FunctionPlan.Output.empty
        var otherMedia: [MediaType] = []
        /// A request header Accept, where JSON is not what is wanted.
        var accept: String?
        var mayBeEmpty = false
    }

    func response(_ endpoint: Endpoint, of name: Identifier) -> Response {
        let successes = Successes(endpoint)
        let contents = successes.contents
        var response = Response()
        if contents.isEmpty { return response }
        if let json = Successes.json(contents) {
            let hint = WordForm.upperFirst(name.text) + "Response"
            response.otherMedia = successes.otherMedia
            if json.media != .json { response.accept = json.media.text }
            if !successes.bodies.isEmpty {
                response.output = .value(types.statuses(successes.bodies, named: hint, in: area.nest, at: area.place))
                return response
            }
            let type = types.type(of: json.schema, named: hint, in: area.nest, at: area.place(.response))
            response.output = type == .file ? .media : .value(type)
            // What pages is always there.
            response.mayBeEmpty = endpoint.paging == nil && successes.mayBeEmpty
        } else if contents.count == 1, contents[0].media == .plainText {
            (response.output, response.accept) = (.text, MediaType.plainText.text)
        } else {
            response.output = .media
            response.accept = contents.map(\.media.text).joined(separator: ", ")
        }
        return response
    }

    /// The response of an endpoint, if that is JSON.
    package static func answer(of endpoint: Endpoint) -> Endpoint.Content? {
        Successes.json(Successes(endpoint).contents)
    }

    func replacement(_ endpoint: Endpoint) -> FunctionPlan.Replacement? {
        guard endpoint.lifecycle != .current else { return nil }
        let state =
            endpoint.lifecycle == .retired
            ? "The service no longer describes this endpoint" : "The service advises against this endpoint"
        guard let id = endpoint.replacement, let constant = constants[id], let other = area.areaOf[id],
            let accessor = accessors[other]
        else { return .init(id: endpoint.replacement, words: state + ".") }
        let place = other == endpoint.areaID ? "" : " of `\(accessor.text)`"
        return .init(id: id, words: "\(state); use \(constant.text)\(place).")
    }
}
