/// Prints events: their kinds, their filters, and what can be watched.
struct EventRenderer {
    let plan: ClientPlan
    let access: String

    func render(into printer: inout SwiftPrinter) {
        let parts = Dictionary(grouping: plan.events, by: \.condition)
            .sorted { ($0.key?.text ?? "") < ($1.key?.text ?? "") }
        for (condition, events) in parts {
            printer.conditional(condition) { printer in
                kinds(events, &printer)
                filters(events, &printer)
            }
        }
        facts(parts, &printer)
        watches(&printer)
    }

    /// Static members of a generic type: one extension for each type of body.
    private func kinds(_ events: [EventPlan], _ printer: inout SwiftPrinter) {
        for (payload, events) in Self.grouped(events, by: \.payload.text) {
            printer.gap()
            printer.block("nonisolated extension EventKind where Payload == \(payload)") { printer in
                for event in events {
                    printer.doc(event.doc)
                    var parts = [SwiftText.literal(event.id)]
                    parts.append("filters: [\(event.templates.map(SwiftText.literal).joined(separator: ", "))]")
                    parts += list("deliveredAs", event.deliveredAs)
                    parts += list("permissions", event.permissions)
                    if !event.isEnveloped { parts.append("enveloped: false") }
                    parts += list("identifiedBy", event.identifiedBy)
                    printer.list("\(access)static var \(event.name.declared): EventKind { EventKind(", parts, ") }")
                }
            }
        }
    }

    /// An argument that is left out where its list is empty.
    private func list(_ label: String, _ texts: [String]) -> [String] {
        texts.isEmpty ? [] : ["\(label): [\(texts.map(SwiftText.literal).joined(separator: ", "))]"]
    }

    private func facts(_ parts: [(key: Condition?, value: [EventPlan])], _ printer: inout SwiftPrinter) {
        if plan.events.isEmpty { return }
        let facts = { (events: [EventPlan]) in events.map { "EventKind.\($0.name.declared).facts" } }
        printer.blank()
        printer.block("nonisolated extension EventFacts") { printer in
            printer.line("/// Every kind of event that the service tells of.")
            if parts.allSatisfy({ $0.key == nil }) {
                printer.line("\(access)static let all: [EventFacts] = [")
                printer.indent()
                printer.wrap(facts(plan.events), separator: ",")
                printer.outdent()
                printer.line("]")
                return
            }
            // A literal can't have conditions inside.
            printer.line("\(access)static let all: [EventFacts] = {")
            printer.indent()
            printer.line("var all: [EventFacts] = []")
            for (condition, events) in parts {
                printer.conditional(condition) { $0.list("all += [", facts(events), "]") }
            }
            printer.line("return all")
            printer.outdent()
            printer.line("}()")
        }
    }

    private func filters(_ events: [EventPlan], _ printer: inout SwiftPrinter) {
        if events.allSatisfy(\.filters.isEmpty) { return }
        printer.gap()
        printer.block("nonisolated extension EventFilter") { printer in
            for event in events {
                for filter in event.filters { function(filter, event, &printer) }
            }
        }
    }

    private func function(_ filter: FilterPlan, _ event: EventPlan, _ printer: inout SwiftPrinter) {
        printer.doc(event.doc + ["", "`\(filter.template)`"])
        let described = filter.ordered.filter { !$0.doc.isEmpty }
        if !described.isEmpty {
            printer.doc(["", "- Parameters:"] + described.map { "  - \($0.name.text): \($0.doc)" })
        }
        let parameters = filter.ordered.map { argument in
            let preset = argument.preset.map { " = " + SwiftText.literal($0) } ?? ""
            return "\(argument.name.declared): \(argument.type.text)\(preset)"
        }
        printer.list("\(access)static func \(filter.name.declared)(", parameters, ") -> EventFilter {")
        printer.indent()
        let values = [SwiftText.literal(filter.template)] + filter.arguments.map(\.name.declared)
        printer.list("EventFilter(", values, ")")
        printer.outdent()
        printer.line("}")
    }

    private func watches(_ printer: inout SwiftPrinter) {
        for (page, watches) in Self.grouped(plan.watches, by: \.page) {
            // All of a page read it from the same endpoint's area.
            printer.conditional(watches.first?.condition) { printer in
                printer.gap()
                printer.block("nonisolated extension Watch where Page == \(page)") { printer in
                    for watch in watches { self.watch(watch, &printer) }
                }
            }
        }
    }

    private func watch(_ watch: WatchPlan, _ printer: inout SwiftPrinter) {
        printer.doc(watch.doc)
        var parts = [".\(watch.operation.declared)"]
        parts += Self.words("query", watch.query) + Self.words("only", watch.only)
        parts += watch.since.map { ["since: \(SwiftText.literal($0))"] } ?? []
        parts += watch.time.map { ["time: \(SwiftText.literal($0))"] } ?? []
        printer.list("\(access)static var \(watch.name.declared): Watch { Watch(", parts, ") }")
    }

    private static func words(_ label: String, _ pairs: [WatchPlan.Pair]) -> [String] {
        if pairs.isEmpty { return [] }
        let members = pairs.map { "\(SwiftText.literal($0.name)): \(SwiftText.literal($0.value))" }
        return ["\(label): [\(members.joined(separator: ", "))]"]
    }

    private static func grouped<Item>(_ items: [Item], by key: (Item) -> String) -> [(key: String, items: [Item])] {
        Dictionary(grouping: items, by: key).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
