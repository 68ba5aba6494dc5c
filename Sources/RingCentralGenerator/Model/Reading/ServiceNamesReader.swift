/// Reads the names on the wire from service.json.
struct ServiceNamesReader {
    let bag: DiagnosticBag

    /// The names that are not the usual ones, and the header with the id of a request.
    func read(_ value: JSONValue?) -> (names: [Service.WireName], requestIDHeader: String) {
        guard let value else { return ([], Service.WireNames.requestIDHeader) }
        var fields = ObjectReader(value, bag: bag)
        fields.ignore("description")
        let header = text("requestIDHeader", in: &fields, isHeader: true) ?? Service.WireNames.requestIDHeader
        let names = Service.WireNames.sections.flatMap { section in
            fields.value(section.key).map { own(section, $0) } ?? []
        }
        fields.finish()
        return (names, header)
    }

    private func own(_ section: Service.WireNames.Section, _ value: JSONValue) -> [Service.WireName] {
        var fields = ObjectReader(value, bag: bag)
        defer { fields.finish() }
        return section.usual.compactMap { key, usual in
            let own: Service.WireName.Value?
            switch usual {
            case .text: own = text(key, in: &fields, isHeader: section.isHeaders).map { .text($0) }
            case .list: own = list(key, in: &fields).map { .list($0) }
            }
            return own.flatMap { $0 == usual ? nil : Service.WireName(section: section.key, key: key, value: $0) }
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

    /// As RFC 9110 has it for tokens.
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
