import RingCentralGenerator

/// What a catalog tells people at length: articles/, a Markdown file a task, each beginning with its title.
struct Article {
    /// The file's name without its ending: the name by which it is linked.
    var name: String
    var title: String
    var text: String

    /// Whether a client has every function that the article calls, and subscriptions if it is about them.
    func isAbout(_ client: ClientPlan, of api: API) -> Bool {
        let areas = Set(AreaNames(api).accessors.values.map(\.text))
        var functions: Set<String> = []
        for area in client.areas {
            for function in area.functions { functions.insert("\(area.accessor.text).\(function.name.text)") }
        }
        return text.matches(of: /\bclient\s*\.(\w+)(\.\w+)?/).allSatisfy { call in
            if call.1 == "eventSubscriptions" { return client.service.subscriptions != nil }
            return !areas.contains(String(call.1)) || functions.contains("\(call.1)\(call.2 ?? "")")
        }
    }

    /// The articles of a catalog, by name; one that can't be read or has no title is reported.
    static func all(in folder: some CatalogFolder, bag: DiagnosticBag) -> [Article] {
        let reader = CatalogReader(folder: folder, bag: bag)
        return reader.names(below: "articles", ending: ".md").compactMap { name in
            guard let text = reader.text("articles/\(name)") else { return nil }
            if let fault = TextForm.fileName.fault(of: name) {
                bag.add(
                    Diagnostic(
                        .badValue, "The name of the article \(fault.message)", advice: fault.advice,
                        at: .init(file: folder.shown("articles/\(name)"))))
                return nil
            }
            let first = text.prefix { $0 != "\n" }
            guard first.hasPrefix("# "), first.count > 2 else {
                bag.add(
                    Diagnostic(
                        .badValue, "The article does not begin with its title",
                        advice: "Begin it with a line like \"# Send a text\"",
                        at: .init(file: folder.shown("articles/\(name)"))))
                return nil
            }
            return Article(name: String(name.dropLast(3)), title: String(first.dropFirst(2)), text: text)
        }
    }
}
