/// Reads `formerNames`: names, or `Area.name`, each with the last version of the client that bore it.
struct FormerNameReader {
    let bag: DiagnosticBag

    func read(_ value: JSONValue) -> [FormerName] {
        guard value.isObject else {
            bag.add(
                .wrongType, "\"formerNames\" should be an object", advice: "Write { \"name\": \"1.4.0\" }", at: value)
            return []
        }
        var all: [FormerName] = []
        value.forEachMember { text, key, version in
            guard let last = version.string.flatMap({ ReleaseVersion($0) }) else {
                bag.add(
                    .badValue, "This is no version",
                    advice: "Write the last version of the client that bore the name, such as \"1.4.0\"", at: version)
                return
            }
            let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
            all.append(
                FormerName(name: parts.last ?? text, area: parts.count == 2 ? parts[0] : nil, last: last, source: key))
        }
        return all.sorted { ($0.area ?? "", $0.name) < ($1.area ?? "", $1.name) }
    }
}
