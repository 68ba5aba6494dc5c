/// Reads service.json.
struct ServiceReader {
    let bag: DiagnosticBag

    /// The version of the format that this tool reads.
    static let format = 1

    func read(_ document: JSONDocument) -> Service {
        var service = Service(source: document.root)
        var fields = ObjectReader(document.root, bag: bag)
        fields.ignore("$schema")
        checkFormat(fields.value("format"), document.root)
        service.name = fields.requiredString("name")
        service.clientName = fields.string("client") ?? service.name + "Client"
        service.title = fields.requiredString("title")
        service.version = fields.requiredString("version")
        service.release = fields.value("release").flatMap(release)
        service.description = fields.string("description") ?? ""
        service.servers = fields.object("servers").map(server).sorted { $0.name < $1.name }
        readAuthorization(&fields, into: &service)
        service.rateGroups = fields.object("rateGroups").map(rateGroup)
            .sorted { ($0.limit ?? .max, $0.name) > ($1.limit ?? .max, $1.name) }
        service.permissions = named(fields.object("permissions"))
        service.userPermissions = named(fields.object("userPermissions"))
        service.errorCodes = fields.object("errorCodes").map(errorCode).sorted { $0.code < $1.code }
        EventReader(bag: bag).read(&fields, into: &service)
        (service.wireNames, service.requestIDHeader) = ServiceNamesReader(bag: bag).read(fields.value("names"))
        service.pagingForms = named(fields.object("pagingForms"))
        service.groups = fields.object("groups").map(group).sorted { $0.id < $1.id }
        service.batch = fields.value("batch").map(batch)
        readFacts(&fields, into: &service)
        fields.finish()
        return service
    }

    /// Facts for people: carried into the documentation, without effect on the code.
    private func readFacts(_ fields: inout ObjectReader, into service: inout Service) {
        if let value = fields.value("multipart") {
            var inner = ObjectReader(value, bag: bag)
            service.multipartWords = inner.string("description") ?? ""
            service.multipartLimits = named(inner.object("limits"))
            inner.finish()
        }
        if let value = fields.value("media") {
            var inner = ObjectReader(value, bag: bag)
            service.mediaWords = inner.string("description") ?? ""
            inner.finish()
        }
        if let value = fields.value("eventEnvelope") {
            var inner = ObjectReader(value, bag: bag)
            service.envelopeWords = inner.string("description") ?? ""
            service.envelopeFields = named(inner.object("fields"))
            inner.finish()
        }
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

    private typealias Member = (name: String, key: JSONValue, value: JSONValue)

    private func readAuthorization(_ fields: inout ObjectReader, into service: inout Service) {
        guard let value = fields.value("authorization") else { return }
        var inner = ObjectReader(value, bag: bag)
        service.authorizePath = inner.string("authorizePath") ?? ""
        service.tokenPath = inner.string("tokenPath") ?? ""
        service.revokePath = inner.string("revokePath") ?? ""
        service.grants = named(inner.object("grants"))
        inner.finish()
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
        members.map {
            Service.Named(name: $0.name, description: $0.value.string ?? $0.value["description"]?.string ?? "")
        }
        .sorted { $0.name < $1.name }
    }

    private func batch(_ value: JSONValue) -> Service.Batch {
        var fields = ObjectReader(value, bag: bag)
        defer { fields.finish() }
        return Service.Batch(
            limit: fields.int("limit"), media: fields.string("media") ?? "application/json",
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
