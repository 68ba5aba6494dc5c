/// Reads the names on the wire from service.json.
struct ServiceNamesReader {
    /// The names that service.json states.
    struct Names {
        /// Those that are not the usual ones.
        var own: [WireName] = []
        var requestIDHeader = WireNameKey.usualRequestIDHeader
    }

    let bag: DiagnosticBag

    func read(_ value: JSONValue?) -> Names {
        guard let value else { return Names() }
        var fields = ObjectReader(value, bag: bag)
        defer { fields.finish() }
        fields.checkString("description")
        var names = Names()
        if let header = text(WireNameKey.requestIDHeader, in: &fields, isHeader: true) {
            names.requestIDHeader = header
        }
        for section in WireNameSection.allCases {
            if let value = fields.value(section.rawValue) { names.own += own(section, value) }
        }
        return names
    }

    private func own(_ section: WireNameSection, _ value: JSONValue) -> [WireName] {
        var fields = ObjectReader(value, bag: bag)
        defer { fields.finish() }
        return section.keys.compactMap { key in
            let own: WireName.Value? =
                switch key.usual {
                case .text: text(key.name, in: &fields, isHeader: section.isHeaders).map { .text($0) }
                case .list: list(key.name, in: &fields).map { .list($0) }
                }
            guard let own, own != key.usual else { return nil }
            return WireName(section: section.rawValue, key: key.name, value: own)
        }
    }

    private func text(_ key: String, in fields: inout ObjectReader, isHeader: Bool) -> String? {
        guard let value = fields.value(key), let text = fields.string(key) else { return nil }
        if isHeader ? Self.isHeaderName(text) : !text.isEmpty { return text }
        bag.add(
            .badValue, isHeader ? "\"\(key)\" is not the name of a header" : "\"\(key)\" is empty",
            advice: "Write the name that the service uses, or remove the key", at: value)
        return nil
    }

    private func list(_ key: String, in fields: inout ObjectReader) -> [String]? {
        guard let value = fields.value(key) else { return nil }
        let list = fields.strings(key)
        if !list.contains("") { return value.isArray ? list : nil }
        bag.add(.badValue, "A name in \"\(key)\" is empty", advice: "Write it, or remove it", at: value)
        return nil
    }

    /// A Boolean value that indicates whether a text is a token of RFC 9110.
    private static func isHeaderName(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }
}
