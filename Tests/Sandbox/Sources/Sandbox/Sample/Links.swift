/// Addresses in answers; all of them lead back to the sandbox.
struct Links: Sendable {
    /// Scheme, host and port, without a slash at the end.
    let base: String
    /// Percent-encoded, without the query.
    let path: String
    /// Endpoints that answer with a file.
    let files: [Endpoint]

    /// - Parameters:
    ///   - owner: The property around the link, as `recording` around `contentUri`.
    ///   - area: The area of the endpoint that is answered.
    func link(_ name: String, owner: String, area: String, number: Int) -> String {
        let identifier = SimpleSamples.firstIdentifier + number
        if name == "contentUri" || owner == "attachments" {
            return base + file(owner: owner, area: area, identifier)
        }
        return name == "uri" && owner == "" ? base + path : "\(base)\(path)/\(identifier)"
    }

    private func file(owner: String, area: String, _ identifier: Int) -> String {
        let media = files.filter(\.servesMedia)
        let endpoint = media.first { $0.area == area } ?? media.first { $0.path.contains("/\(owner)/") } ?? media.first
        guard let endpoint else { return path }
        return endpoint.path.replacing(/\{[^}]*\}/) { match in
            let name = String(match.output.dropFirst().dropLast())
            let parameter = endpoint.parameters[name]?.schema
            return parameter?.standard?.string ?? parameter?.values.compactMap(\.string).min() ?? String(identifier)
        }
    }
}
