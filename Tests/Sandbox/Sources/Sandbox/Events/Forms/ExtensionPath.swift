extension EventForm {
    /// Names the path of an extension, as events of a subscription to a whole account do.
    static let extensionPath = EventForm(name: "extension-path") { event in
        guard let template = event.kind?.deliveredAs.min() else { return nil }
        let values = event.kind?.filters.lazy.compactMap { filter in
            PathTemplate(filter).match(PathTemplate.split(event.filter))
        }.first
        var copy = event
        let path = template.replacing(/\{([^}]*)\}/) { match in
            values?[String(match.1)].flatMap { $0 == "~" ? nil : $0 } ?? String(SimpleSamples.firstIdentifier)
        }
        copy.envelope["event"] = .string(path)
        return copy
    }
}
