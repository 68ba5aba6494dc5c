/// Decides what the functions of an area look like.
package struct FunctionPlanner {
    let api: API
    let types: TypePlanner
    let names: FunctionNames
    let constants: [String: Identifier]
    let accessors: [String: Identifier]
    let area: AreaScope

    /// A body with more fields than this is one argument.
    static let flattenLimit = 12

    func plan(_ endpoint: Endpoint) -> FunctionPlan? {
        guard let name = names.identifiers[endpoint.id], var function = plan(endpoint, name) else { return nil }
        function.variants = zip(endpoint.variants, names.variants[endpoint.id] ?? []).compactMap { variant, name in
            plan(endpoint, name, variant)
        }
        return function
    }

    private func plan(
        _ endpoint: Endpoint, _ name: Identifier, _ variant: Endpoint.Variant? = nil
    ) -> FunctionPlan? {
        guard let constant = constants[endpoint.id] else { return nil }
        var function = FunctionPlan(
            name: name, constant: constant, endpoint: endpoint, doc: [], arguments: [], flattened: nil, body: .none,
            output: .empty, accept: nil)
        function.variant = variant
        var drafts = endpoint.parameters.map(draft)
        planBody(endpoint, &function, &drafts)
        // The catalog arranges the arguments of the endpoint's own function.
        let first = variant == nil ? endpoint.arguments : []
        function.arguments = arrange(drafts, first)
        nameFile(endpoint, &function)
        function.past = past(drafts, first, endpoint)
        planOutput(endpoint, &function)
        planReplacement(endpoint, &function)
        function.doc = types.doc.of(function)
        return function
    }

    // MARK: Arguments

    /// An argument before it has a name.
    private struct Draft {
        var wish: String
        /// The name on the wire, which the catalog's "arguments" use.
        var wire: String
        /// What it was called before.
        var formerNames: [FormerName] = []
        var argument: FunctionPlan.Argument
    }

    /// The name of an argument until all are known.
    private static let unnamed = NameScope.single("x", .member)

    private func draft(_ parameter: Endpoint.Parameter) -> Draft {
        let schema = parameter.schema
        let type = area.type(ofParameter: parameter, types)
        var presence: FunctionPlan.Argument.Presence = parameter.required ? .required : .optional
        if parameter.place == .path, let value = schema.defaultValue, value.isString {
            presence = .defaulting(value.text)
        }
        let use: FunctionPlan.Argument.Use =
            switch parameter.place {
            case .path: type.isList ? .pathList(parameter.name) : .path(parameter.name)
            case .query: type.isList && parameter.commaSeparated ? .queryList(parameter.name) : .query(parameter.name)
            case .header: .header(parameter.name)
            }
        return Draft(
            wish: schema.swiftName ?? parameter.name, wire: parameter.name,
            formerNames: schema.formerNames,
            argument: .init(
                name: Self.unnamed, type: type, presence: presence, use: use,
                wireName: parameter.name, words: types.doc.of(parameter)))
    }

    /// Required ones first, those that the catalog puts first before them, paths with a default last.
    private func arrange(_ drafts: [Draft], _ first: [String]) -> [FunctionPlan.Argument] {
        var scope = NameScope(.member, forbidden: ["request", "client", "self"])
        for (index, draft) in drafts.enumerated() { scope.wish("\(index)", named: draft.wish) }
        let identifiers = scope.resolve()
        func rank(_ draft: Draft) -> (Int, Int) {
            let position = first.firstIndex(of: draft.wire) ?? Int.max
            switch (draft.argument.presence, draft.argument.use) {
            case (.required, .path), (.required, .pathList): return (0, 0)
            case (.defaulting, _): return (4, 0)
            default:
                if position != .max { return (1, position) }
                if !draft.argument.labelled { return (draft.argument.presence == .required ? 1 : 3, -1) }
                return (draft.argument.presence == .required ? 2 : 3, 0)
            }
        }
        let ranks = drafts.map(rank)
        let ordered = drafts.indices.sorted { a, b in
            let (x, y) = (ranks[a], ranks[b])
            if x != y { return x < y }
            // Path parameters keep the order of the path.
            if x.0 == 0 || x.0 == 4 { return a < b }
            return drafts[a].wish < drafts[b].wish
        }
        return ordered.enumerated().compactMap { position, index in
            var argument = drafts[index].argument
            guard let name = identifiers["\(index)"] else { return nil }
            argument.name = name
            // Only what comes first reads well without a label.
            if argument.use == .body, position > 0 { argument.labelled = true }
            return argument
        }
    }

    /// The arguments with the labels, and in the order, that they had.
    private func past(_ drafts: [Draft], _ first: [String], _ endpoint: Endpoint) -> [FunctionPlan.Past] {
        if endpoint.formerNames.isEmpty, drafts.allSatisfy(\.formerNames.isEmpty) { return [] }
        let labels = FormerLabels(
            names: drafts.map(\.formerNames), today: drafts.map { NameScope.single($0.wish, .member) })
        return labels.past(and: endpoint.formerNames.map(\.last)).map { release, labels in
            let before = zip(drafts, labels).map { draft, label in
                var draft = draft
                if !draft.formerNames.isEmpty { draft.wish = label.text }
                return draft
            }
            return .init(release: release, arguments: arrange(before, first))
        }
    }

    /// The parameter that takes the name of the file takes it from the body where the caller gives none.
    private func nameFile(_ endpoint: Endpoint, _ function: inout FunctionPlan) {
        guard case .raw = function.body, let name = endpoint.fileName,
            let body = function.arguments.first(where: { $0.use == .body }),
            let index = function.arguments.firstIndex(where: {
                $0.use == .query(name) && $0.presence == .optional && $0.type == .string
            })
        else { return }
        function.arguments[index].fallback =
            body.name.declared + (body.presence == .optional ? "?" : "") + ".filename"
    }

    // MARK: Body

    private func planBody(_ endpoint: Endpoint, _ function: inout FunctionPlan, _ drafts: inout [Draft]) {
        let sends = function.variant?.sends ?? endpoint.sends
        guard let body = endpoint.body, let content = Self.choose(body, sends) else { return }
        let hint = WordForm.upperFirst(function.name.text)
        let type = types.type(of: content.schema, named: hint + "Body", in: area.nest, at: area.place(.request))
        function.body = Self.form(content.media, type, endpoint, body, isChosen: sends != nil)
        if function.body == .json, endpoint.batch != nil, let batch = api.service.batch, let entry = batch.entry,
            content.media != batch.media, body.content(batch.media) != nil
        {
            function.body = .jsonForEach(media: batch.media, entry)
        }
        if case .named(let full) = type, let plan = types.structure(full), canFlatten(plan, drafts),
            body.required || plan.fields.allSatisfy({ !$0.isGiven })
        {
            let fields = plan.initializerFields.filter { !$0.readOnly }
            function.flattened = .init(
                model: full, fields: fields.map(\.name),
                wireNames: Dictionary(uniqueKeysWithValues: fields.map { ($0.name.text, $0.wireName) }))
            for field in plan.fields where !field.readOnly {
                drafts.append(
                    Draft(
                        wish: field.name.text, wire: field.wireName,
                        formerNames: plan.aliases.filter { $0.field.wireName == field.wireName }.map(\.former),
                        argument: .init(
                            name: field.name, type: field.type,
                            presence: !field.isGiven
                                ? .optional : field.constant.map { .constant($0) } ?? .required,
                            use: .field(field.name.text), wireName: field.wireName,
                            nullable: field.isNullable,
                            words: field.words)))
            }
            return
        }
        drafts.append(
            Draft(
                wish: type == .file ? "file" : "body", wire: "",
                argument: .init(
                    name: Self.unnamed, type: type,
                    presence: body.required ? .required : .optional, use: .body, labelled: false,
                    words: Words(text: "What is sent."))))
    }

    /// The media type that is sent: what the catalog says, else JSON where it is taken.
    package static func choose(_ body: Endpoint.Body, _ wanted: MediaType?) -> Endpoint.Content? {
        if let wanted, let content = body.content(wanted) { return content }
        for media in [.json, .any, .multipartForm, .multipartMixed, .form] as [MediaType] {
            if let content = body.content(media) { return content }
        }
        return body.contents.first
    }

    private static func form(
        _ media: MediaType, _ type: SwiftType, _ endpoint: Endpoint, _ body: Endpoint.Body, isChosen: Bool
    ) -> FunctionPlan.BodyForm {
        switch media {
        case .multipartForm: .multipart(mixed: false, fields: endpoint.multipart == .fields)
        case .multipartMixed: .multipart(mixed: true, fields: endpoint.multipart == .fields)
        case .form: .form
        default:
            if type == .file {
                .raw(sendsOwnType(media, body, isChosen: isChosen) ? nil : media)
            } else if type == .string, media.isText {
                .text
            } else {
                .json
            }
        }
    }

    /// A Boolean value that indicates whether a file is sent with its own media type: where several are taken and the
    /// catalog chooses none, or any is.
    private static func sendsOwnType(_ media: MediaType, _ body: Endpoint.Body, isChosen: Bool) -> Bool {
        if [.octetStream, .any].contains(media) { return true }
        let files = body.contents.filter {
            if case .primitive(let type) = $0.schema.shape { type.isFile } else { false }
        }
        return !isChosen && files.count > 1
    }

    private func canFlatten(_ plan: StructPlan, _ drafts: [Draft]) -> Bool {
        let fields = plan.fields.filter { !$0.readOnly }
        if plan.rest != nil || fields.contains(where: \.deprecated) { return false }
        // A read-only field that must be there could not be given.
        if plan.fields.contains(where: { $0.readOnly && $0.isGiven }) { return false }
        if fields.isEmpty || fields.count > Self.flattenLimit { return false }
        let taken = Set(drafts.map { $0.wish.lowercased() })
        return !fields.contains { taken.contains($0.name.text.lowercased()) }
    }

    // MARK: Response

    private func planOutput(_ endpoint: Endpoint, _ function: inout FunctionPlan) {
        let successes = Successes(endpoint)
        let contents = successes.contents
        if contents.isEmpty { return }
        if let json = Successes.json(contents) {
            let hint = WordForm.upperFirst(function.name.text) + "Response"
            function.otherMedia = successes.otherMedia
            if json.media != .json { function.accept = json.media.text }
            if !successes.bodies.isEmpty {
                function.output = .value(types.statuses(successes.bodies, hint, area.nest, area.place))
                return
            }
            let type = types.type(of: json.schema, named: hint, in: area.nest, at: area.place(.response))
            function.output = type == .file ? .media : .value(type)
            // What pages is always there.
            function.mayBeEmpty = endpoint.paging == nil && successes.mayBeEmpty
        } else if contents.count == 1, contents[0].media == .plainText {
            (function.output, function.accept) = (.text, MediaType.plainText.text)
        } else {
            function.output = .media
            function.accept = contents.map(\.media.text).joined(separator: ", ")
        }
    }

    /// What an endpoint responds with, if that is JSON.
    package static func answer(of endpoint: Endpoint) -> Endpoint.Content? {
        Successes.json(Successes(endpoint).contents)
    }

    private func planReplacement(_ endpoint: Endpoint, _ function: inout FunctionPlan) {
        guard endpoint.lifecycle != .current else { return }
        let state =
            endpoint.lifecycle == .retired
            ? "The service no longer describes this endpoint" : "The service advises against this endpoint"
        if let id = endpoint.replacement, let constant = constants[id], let other = area.areaOf[id],
            let accessor = accessors[other]
        {
            let place = other == endpoint.areaID ? "" : " of `\(accessor.text)`"
            function.replacement = "\(state); use \(constant.text)\(place)."
        } else {
            function.replacement = state + "."
        }
    }
}
