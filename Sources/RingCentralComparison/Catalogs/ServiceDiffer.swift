import RingCentralGenerator

/// Compares what the catalogs say of the service as a whole.
struct ServiceDiffer {
    let old: API
    let new: API
    let changes: ChangeList

    func compare() {
        compareNames()
        compareTraits()
        compareRateGroups()
        compareAddresses()
        compareLists()
        compareBatches()
        WireNameDiffer(service: self).compare()
        EventDiffer(service: self).compare()
        ServiceWordsDiffer(service: self).compare()
    }

    /// - Parameters:
    ///   - key: that of service.json, or the way to one further in.
    ///   - name: the member below it, if it is not about the key as a whole.
    func add(
        _ code: ChangeCode, _ key: String, _ name: String? = nil, detail: String = "", source: JSONValue? = nil,
        severity: Severity? = nil
    ) {
        let keys = key.split(separator: "/").map(String.init) + [name].compactMap(\.self)
        let place = ChangePlace(.service, keys[0], Array(keys.dropFirst()))
        let found = keys.reduce(Optional(new.service.source)) { $0?[$1] }
        changes.add(
            code, at: .init(place: place, group: "", direction: []), detail,
            source: source ?? found ?? new.service.source, severity: severity)
    }

    func compare(_ code: ChangeCode, _ key: String, _ before: String, _ after: String) {
        if before != after { add(code, key, detail: Self.said(before, after)) }
    }

    private static func said(_ before: String, _ after: String) -> String {
        "\(before.isEmpty ? "none" : before), \(after.isEmpty ? "none" : after) now"
    }

    private func compareNames() {
        compare(.moduleRenamed, "name", old.service.name, new.service.name)
        compare(.clientRenamed, "client", old.service.clientName, new.service.clientName)
    }

    // MARK: Traits

    private func compareTraits() {
        let (before, after) = (old.service.groups, new.service.groups)
        for group in before where !after.contains(where: { $0.id == group.id }) {
            add(.traitRemoved, "groups", group.id, source: group.source)
        }
        for group in after where !before.contains(where: { $0.id == group.id }) { add(.traitAdded, "groups", group.id) }
        for area in new.areas where old.areas.contains(where: { $0.id == area.id }) {
            // With a trait that comes or goes its areas do as well.
            guard let home = before.first(where: { $0.areas.contains(area.id) }),
                let now = after.first(where: { $0.areas.contains(area.id) }),
                home.id != now.id, after.contains(where: { $0.id == home.id })
            else { continue }
            add(.areaRegrouped, "groups", area.id, detail: "\(home.id), \(now.id) now", source: now.source)
        }
    }

    // MARK: Rates

    private func compareRateGroups() {
        for name in names(old.service.rateGroups.map(\.name), new.service.rateGroups.map(\.name)) {
            let before = old.service.rateGroups.first { $0.name == name }
            let after = new.service.rateGroups.first { $0.name == name }
            switch (before, after) {
            case (nil, nil): break
            case (_?, nil): add(.rateGroupRemoved, "rateGroups", name)
            case (nil, _?): add(.rateGroupAdded, "rateGroups", name)
            case (let before?, let after?): compare(before, after)
            }
        }
    }

    private func compare(_ before: Service.RateGroup, _ after: Service.RateGroup) {
        func limit(_ group: Service.RateGroup) -> String {
            "\(group.limit.map(String.init) ?? "none") in \(group.window) s"
        }
        func perSecond(_ group: Service.RateGroup) -> Double {
            group.limit.map { Double($0) / Double(max(group.window, 1)) } ?? .infinity
        }
        if limit(before) != limit(after) {
            limited(
                perSecond(after) < perSecond(before), "rateGroups", after.name,
                "\(limit(before)), \(limit(after)) now")
        }
        if before.penalty != after.penalty {
            limited(
                after.penalty > before.penalty, "rateGroups", after.name,
                "penalty \(before.penalty) s, \(after.penalty) s now")
        }
        compareWords(before.description, after.description, "rateGroups", after.name)
    }

    private func limited(_ isNarrower: Bool, _ key: String, _ name: String, _ detail: String) {
        add(
            isNarrower ? .limitNarrowed : .limitWidened, key, name, detail: detail,
            severity: isNarrower ? .runtime : .addition)
    }

    private func compareBatches() {
        let (before, after) = (old.service.batch, new.service.batch)
        compareLimits(before?.limit, after?.limit)
        compare(.batchChanged, "batch", before?.media.text ?? "", after?.media.text ?? "")
        // An older catalog may not say what the members are called: that is no change of the service.
        guard let before, let after, let entry = before.entry, let entryNow = after.entry else { return }
        func said(_ entry: Service.Batch.Entry) -> String {
            "id \(entry.id), status \(entry.status), body \(entry.body)"
        }
        func said(_ mixed: Service.Batch.Mixed?) -> String {
            mixed.map { "list \($0.list), address \($0.address)" } ?? ""
        }
        compare(.batchChanged, "batch/entry", said(entry), said(entryNow))
        compare(.batchChanged, "batch/mixed", said(before.mixed), said(after.mixed))
    }

    private func compareLimits(_ before: Int?, _ after: Int?) {
        if before == after { return }
        func said(_ limit: Int?) -> String { limit.map(String.init) ?? "" }
        limited(
            (after ?? .max) < (before ?? .max), "batch", "limit", Self.said(said(before), said(after)))
    }

    // MARK: Addresses

    private func compareAddresses() {
        for name in names(old.service.servers.map(\.name), new.service.servers.map(\.name)) {
            func text(_ service: Service) -> String {
                service.servers.first { $0.name == name }.map { "\($0.url) and \($0.mediaURL)" } ?? "none"
            }
            let (before, after) = (text(old.service), text(new.service))
            if before != after { add(.serverChanged, "servers", name, detail: "\(before); \(after) now") }
        }
        func compare(_ key: String, _ before: String, _ after: String) {
            if before != after { add(.tokenAddressChanged, "authorization", key, detail: Self.said(before, after)) }
        }
        compare("authorizePath", old.service.authorizePath, new.service.authorizePath)
        compare("revokePath", old.service.revokePath, new.service.revokePath)
        compare("tokenPath", old.service.tokenPath, new.service.tokenPath)
    }

    // MARK: Lists and words

    private func compareLists() {
        func texts(_ list: [Service.Named]) -> [String: String] {
            Dictionary(list.map { ($0.name, $0.description) }, uniquingKeysWith: { first, _ in first })
        }
        func errors(_ service: Service) -> [String: String] {
            Dictionary(
                service.errorCodes.map { ($0.code, "\($0.status ?? 0) \($0.description) \($0.advice ?? "")") },
                uniquingKeysWith: { first, _ in first })
        }
        let (a, b) = (old.service, new.service)
        compare("authorization/grants", texts(a.grants), texts(b.grants), .grantAdded, .grantRemoved)
        compare("permissions", texts(a.permissions), texts(b.permissions), .permissionAdded, .permissionRemoved)
        compare(
            "userPermissions", texts(a.userPermissions), texts(b.userPermissions), .permissionAdded,
            .permissionRemoved)
        compare("errorCodes", errors(a), errors(b), .errorCodeAdded, .errorCodeRemoved)
    }

    private func compare(
        _ key: String, _ before: [String: String], _ after: [String: String], _ added: ChangeCode,
        _ removed: ChangeCode
    ) {
        for name in names(Array(before.keys), Array(after.keys)) {
            guard let text = before[name], let now = after[name] else {
                add(before[name] == nil ? added : removed, key, name)
                continue
            }
            compareWords(text, now, key, name)
        }
    }

    func compareWords(_ before: String, _ after: String, _ key: String, _ name: String) {
        if before != after { add(.wordsChanged, key, name) }
    }

    func names(_ before: [String], _ after: [String]) -> [String] { Set(before).union(after).sorted() }
}
