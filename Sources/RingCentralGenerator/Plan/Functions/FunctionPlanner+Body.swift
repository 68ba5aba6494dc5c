extension FunctionPlanner {
    /// The body of a function.
    struct Body {
        var form = BodyForm.none
        /// The model whose fields are arguments.
        var flattenedModel: String?
        /// Those fields, in the order of the model's initializer.
        var fields: [Identifier] = []
    }

    func body(
        _ endpoint: Endpoint, of name: Identifier, sends: MediaType?, into drafts: inout [Draft]
    ) -> Body {
        guard let body = endpoint.body, let content = Self.choose(body, sends) else { return Body() }
        let hint = WordForm.upperFirst(name.text)
        let type = types.type(of: content.schema, named: hint + "Body", in: area.nest, at: area.place(.request))
        var plan = Body(form: Self.form(content.media, type, endpoint, body, isChosen: sends != nil))
        if plan.form == .json, endpoint.batch != nil, let batch = api.service.batch, batch.entry != nil,
            content.media != batch.media, body.content(batch.media) != nil
        {
            plan.form = .jsonForEach
        }
        if case .named(let full) = type, let structure = types.structure(full), canFlatten(structure, drafts),
            body.required || structure.fields.allSatisfy({ !$0.isGiven })
        {
            plan.flattenedModel = full
            plan.fields = structure.initializerFields.filter { !$0.readOnly }.map(\.name)
            drafts += structure.fields.filter { !$0.readOnly }.map { draft($0, of: structure) }
            return plan
        }
        drafts.append(
            Draft(
                wish: type == .file ? "file" : "body", wire: "",
                argument: .init(
                    name: Self.unnamed, type: type,
                    presence: body.required ? .required : .optional, use: .body, wireName: nil, labelled: false,
                    words: Words(text: "What is sent."))))
        return plan
    }

    /// The argument for a field of the body.
    private func draft(_ field: FieldPlan, of structure: StructPlan) -> Draft {
        Draft(
            wish: field.name.text, wire: field.wireName,
            formerNames: structure.aliases.filter { $0.field.wireName == field.wireName }.map(\.former),
            argument: .init(
                name: field.name, type: field.type,
                presence: !field.isGiven ? .optional : field.constant.map { .constant($0) } ?? .required,
                use: .field(field.name), wireName: field.wireName, nullable: field.isNullable, words: field.words))
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
    ) -> BodyForm {
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
}
