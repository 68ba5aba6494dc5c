import RingCentralGenerator

/// Compares what only people read of a service: titles, descriptions and wording.json.
struct ServiceWordsDiffer {
    let service: ServiceDiffer
    private var old: Service { service.old.service }
    private var new: Service { service.new.service }

    init(service: ServiceDiffer) { self.service = service }

    func compare() {
        compareFacts()
        compareServers()
        compareGroups()
        compareWording()
    }

    private func compareFacts() {
        compare("title", old.title, new.title)
        compare("description", old.description, new.description)
        compare("batch/description", old.batch?.words ?? "", new.batch?.words ?? "")
        compare("eventEnvelope/description", old.envelopeWords, new.envelopeWords)
        compare("media/description", old.mediaWords, new.mediaWords)
        compare("multipart/description", old.multipartWords, new.multipartWords)
        compareEach("multipart/limits", texts(old.multipartLimits), texts(new.multipartLimits))
        compareEach("pagingForms", texts(old.pagingForms), texts(new.pagingForms))
    }

    private func compare(_ key: String, _ before: String, _ after: String) {
        if before != after { service.add(.wordsChanged, key) }
    }

    private func compareServers() {
        for server in old.servers {
            guard let now = new.servers.first(where: { $0.name == server.name }) else { continue }
            service.compareWords(server.description, now.description, "servers", server.name)
        }
    }

    private func compareGroups() {
        for group in old.groups {
            guard let now = new.groups.first(where: { $0.id == group.id }) else { continue }
            if group.title != now.title || group.description != now.description {
                service.add(.wordsChanged, "groups", group.id)
            }
        }
    }

    private func compareEach(_ key: String, _ before: [String: String], _ after: [String: String]) {
        for name in service.names(Array(before.keys), Array(after.keys)) where before[name] != after[name] {
            service.add(.wordsChanged, key, name)
        }
    }

    private func compareWording() {
        func compare(_ key: String, _ before: [String: String], _ after: [String: String]) {
            for name in service.names(Array(before.keys), Array(after.keys)) where before[name] != after[name] {
                service.add(.wordsChanged, "wording", "\(key)/\(name)", source: service.new.wording.source)
            }
        }
        compare("parameters", service.old.wording.parameters, service.new.wording.parameters)
        compare("properties", service.old.wording.properties, service.new.wording.properties)
    }

    private func texts(_ list: [Service.Named]) -> [String: String] {
        Dictionary(list.map { ($0.name, $0.description) }, uniquingKeysWith: { first, _ in first })
    }
}
