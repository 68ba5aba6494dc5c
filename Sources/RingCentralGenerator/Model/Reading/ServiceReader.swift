/// Reads service.json.
struct ServiceReader {
    let bag: DiagnosticBag

    /// The version of the format that this tool reads.
    static let format = 1

    func read(_ document: JSONDocument) -> Service {
        var fields = ObjectReader(document.root, bag: bag)
        fields.ignore("$schema")
        checkFormat(fields.value("format"), document.root)
        let name = fields.requiredString("name")
        let authorization = authorization(fields.value("authorization"))
        let events = EventReader(bag: bag).read(&fields)
        let names = ServiceNamesReader(bag: bag).read(fields.value("names"))
        let facts = facts(&fields)
        let service = Service(
            source: document.root, name: name, clientName: fields.string("client") ?? name + "Client",
            title: fields.requiredString("title"), version: fields.requiredString("version"),
            release: fields.value("release").flatMap(release), description: fields.string("description") ?? "",
            servers: fields.object("servers").map(server).sorted { $0.name < $1.name },
            tokenPath: authorization.tokenPath, revokePath: authorization.revokePath,
            authorizePath: authorization.authorizePath, grants: authorization.grants,
            rateGroups: fields.object("rateGroups").map(rateGroup)
                .sorted { ($0.limit ?? .max, $0.name) > ($1.limit ?? .max, $1.name) },
            permissions: named(fields.object("permissions")),
            userPermissions: named(fields.object("userPermissions")),
            errorCodes: fields.object("errorCodes").map(errorCode).sorted { $0.code < $1.code },
            events: events.events, eventBody: events.body, watches: events.watches,
            subscriptionOperations: events.subscriptionOperations, syncRestartCodes: events.syncRestartCodes,
            wireNames: names.own, requestIDHeader: names.requestIDHeader,
            pagingForms: named(fields.object("pagingForms")),
            groups: fields.object("groups").map(group).sorted { $0.id < $1.id },
            batch: fields.value("batch").map(batch), multipartWords: facts.multipartWords,
            multipartLimits: facts.multipartLimits, mediaWords: facts.mediaWords, envelopeWords: facts.envelopeWords,
            envelopeFields: facts.envelopeFields)
        fields.finish()
        return service
    }

    /// Facts for people: carried into the documentation, without effect on the code.
    private struct Facts {
        var multipartWords = ""
        var multipartLimits: [Service.Named] = []
        var mediaWords = ""
        var envelopeWords = ""
        var envelopeFields: [Service.Named] = []
    }

    private func facts(_ fields: inout ObjectReader) -> Facts {
        var facts = Facts()
        if let value = fields.value("multipart") {
            var inner = ObjectReader(value, bag: bag)
            facts.multipartWords = inner.string("description") ?? ""
            facts.multipartLimits = named(inner.object("limits"))
            inner.finish()
        }
        if let value = fields.value("media") {
            var inner = ObjectReader(value, bag: bag)
            facts.mediaWords = inner.string("description") ?? ""
            inner.finish()
        }
        if let value = fields.value("eventEnvelope") {
            var inner = ObjectReader(value, bag: bag)
            facts.envelopeWords = inner.string("description") ?? ""
            facts.envelopeFields = named(inner.object("fields"))
            inner.finish()
        }
        return facts
    }

    /// A version of the client: three numbers.
    func release(_ value: JSONValue) -> ReleaseVersion? {
        if let version = value.string.flatMap({ ReleaseVersion($0) }) { return version }
        bag.add(.badValue, "This is no version", advice: "Write three numbers, such as \"1.4.0\"", at: value)
        return nil
    }

    private func checkFormat(_ value: JSONValue?, _ root: JSONValue) {
        guard let value else {
            bag.add(
                .missingKey, "The key \"format\" is missing here", advice: "Add \"format\": \(Self.format)", at: root)
            return
        }
        if value.int != Self.format {
            bag.add(
                .formatVersion, "The catalog has format \(value.text), this tool reads format \(Self.format)",
                advice: "Use the version of the tool that the catalog was written for", at: value)
        }
    }

    private typealias Member = ObjectReader.Member

    /// The paths of the authorization, and its grants.
    private struct Authorization {
        var authorizePath = ""
        var tokenPath = ""
        var revokePath = ""
        var grants: [Service.Named] = []
    }

    private func authorization(_ value: JSONValue?) -> Authorization {
        guard let value else { return Authorization() }
        var inner = ObjectReader(value, bag: bag)
        defer { inner.finish() }
        return Authorization(
            authorizePath: inner.string("authorizePath") ?? "", tokenPath: inner.string("tokenPath") ?? "",
            revokePath: inner.string("revokePath") ?? "", grants: named(inner.object("grants")))
    }

    private func server(_ member: Member) -> Service.Server {
        var fields = ObjectReader(member.value, bag: bag)
        let url = fields.requiredString("url")
        defer { fields.finish() }
        return Service.Server(
            name: member.name, url: url, mediaURL: fields.string("media") ?? url,
            description: fields.string("description") ?? "")
    }

    private func rateGroup(_ member: Member) -> Service.RateGroup {
        var fields = ObjectReader(member.value, bag: bag)
        defer { fields.finish() }
        return Service.RateGroup(
            name: member.name, limit: fields.int("limit"), window: fields.int("window") ?? 60,
            penalty: fields.int("penalty") ?? 0, description: fields.string("description") ?? "")
    }

    /// A name with its words: a string, or an object with "description".
    private func named(_ members: [Member]) -> [Service.Named] {
        members.map { Service.Named(name: $0.name, description: $0.value.string ?? words($0.value)) }
            .sorted { $0.name < $1.name }
    }

    private func words(_ value: JSONValue) -> String {
        guard value.isObject else {
            bag.add(.wrongType, "A string is expected here", advice: "Write it in double quotes", at: value)
            return ""
        }
        var fields = ObjectReader(value, bag: bag)
        defer { fields.finish() }
        return fields.string("description") ?? ""
    }

    private func batch(_ value: JSONValue) -> Service.Batch {
        var fields = ObjectReader(value, bag: bag)
        defer { fields.finish() }
        return Service.Batch(
            limit: fields.int("limit"), media: fields.string("media").map { MediaType($0) } ?? .json,
            entry: fields.value("entry").map(batchEntry), mixed: fields.value("mixed").map(mixedBatch),
            words: fields.string("description") ?? "")
    }

    private func batchEntry(_ value: JSONValue) -> Service.Batch.Entry {
        var fields = ObjectReader(value, bag: bag)
        defer { fields.finish() }
        return Service.Batch.Entry(
            id: fields.requiredString("id"), status: fields.requiredString("status"),
            body: fields.requiredString("body"))
    }

    private func mixedBatch(_ value: JSONValue) -> Service.Batch.Mixed {
        var fields = ObjectReader(value, bag: bag)
        defer { fields.finish() }
        return Service.Batch.Mixed(
            list: fields.requiredString("list"), address: fields.requiredString("address"))
    }

    private func errorCode(_ member: Member) -> Service.ErrorCode {
        var fields = ObjectReader(member.value, bag: bag)
        defer { fields.finish() }
        return Service.ErrorCode(
            code: member.name, status: fields.int("status"), description: fields.string("description") ?? "",
            advice: fields.string("advice"))
    }

    private func group(_ member: Member) -> Service.Group {
        var fields = ObjectReader(member.value, bag: bag)
        defer { fields.finish() }
        return Service.Group(
            id: member.name, title: fields.requiredString("title"), description: fields.string("description") ?? "",
            areas: fields.strings("areas").sorted(), source: member.value)
    }
}
