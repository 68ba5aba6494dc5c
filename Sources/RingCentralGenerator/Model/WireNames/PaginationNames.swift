/// The names of a service by which the generator knows paginated operations.
package struct PaginationNames: Sendable {
    let records: String
    let object: String
    let navigation: String
    let pageToken: String
    let syncObject: String
    let syncToken: String
    /// The properties that only tell of pages. The service leaves them, or parts of them, out at times although it
    /// describes them as required; an answer is no less readable for that.
    package let tellers: Set<String>
    /// The parameters that only an earlier answer can give.
    package let cursors: Set<String>

    package init(_ service: Service) {
        records = service.wireName(.records, in: .paging)
        object = service.wireName(.pageObject, in: .paging)
        navigation = service.wireName(.navigation, in: .paging)
        pageToken = service.wireName(.pageToken, in: .paging)
        syncObject = service.wireName(.syncObject, in: .sync)
        syncToken = service.wireName(.syncToken, in: .sync)
        tellers = [object, navigation, syncObject]
        cursors = [pageToken, syncToken]
    }
}

extension Service {
    /// Returns the names that the service has for a key: its own, or the usual ones.
    package func wireNames(_ key: WireNameKey, in section: WireNameSection) -> [String] {
        let own = wireNames.first { $0.section == section.rawValue && $0.key == key.name }
        switch own?.value ?? key.usual {
        case .text(let text): return [text]
        case .list(let list): return list
        }
    }

    /// Returns the only name that the service has for a key.
    fileprivate func wireName(_ key: WireNameKey, in section: WireNameSection) -> String {
        wireNames(key, in: section).first ?? ""
    }
}
