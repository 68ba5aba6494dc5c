/// Prints the client itself: the way to the areas, and what the service is.
struct ClientRenderer {
    let plan: ClientPlan
    let access: String

    func text() -> String {
        var printer = SwiftPrinter()
        printer.line(FileHeader.swift)
        printer.blank()
        printer.line("import Foundation")
        // Who imports a client that is a module means the runtime's types as well.
        printer.line(access.isEmpty ? "import RingCentralRuntime" : "@_exported import RingCentralRuntime")
        printer.blank()
        if let namespace = plan.namespace {
            printer.doc(["What was generated for \(plan.service.title)."])
            printer.line("\(access)nonisolated enum \(namespace.declared) {}")
            printer.blank()
        }
        printer.inside(plan.namespace, client)
        printer.blank()
        description(&printer)
        printer.blank()
        endpoints(&printer)
        EventRenderer(plan: plan, access: access).render(into: &printer)
        return printer.text
    }

    private func client(_ printer: inout SwiftPrinter) {
        let service = plan.service
        printer.doc([
            service.words, "", "Catalog version: \(service.version).",
        ])
        printer.block("\(access)nonisolated struct \(plan.clientName.declared): APIClient") { printer in
            printer.line(
                "/// What carries the calls out: raw requests, tokens and the transport are reached through it.")
            printer.line("\(access)let service: ServiceClient")
            printer.line("\(access)static var description: ServiceDescription { .\(service.constant.declared) }")
            printer.blank()
            printer.line("\(access)init(_ service: ServiceClient) { self.service = service }")
            for area in plan.areas { printer.conditional(area.condition) { accessor(area, &$0) } }
        }
    }

    private func accessor(_ area: AreaPlan, _ printer: inout SwiftPrinter) {
        let type = area.typeName.declared
        printer.gap()
        printer.doc(area.doc)
        printer.line("\(access)var \(area.accessor.declared): \(type) { \(type)(service) }")
    }

    private func description(_ printer: inout SwiftPrinter) {
        let service = plan.service
        printer.block("nonisolated extension ServiceDescription") { printer in
            conditionalSubscriptions(&printer)
            printer.doc(["\(service.title): servers, paths of tokens, rate groups."])
            printer.line("\(access)static let \(service.constant.declared) = ServiceDescription(")
            printer.indent()
            printer.line("name: \(SwiftText.literal(service.name)), version: \(SwiftText.literal(service.version)),")
            printer.line("servers: [")
            for server in service.servers {
                printer.line(
                    "    Server(name: \(SwiftText.literal(server.name)), url: \(SwiftText.literal(server.url)), mediaURL: \(SwiftText.literal(server.mediaURL))),"
                )
            }
            printer.line("],")
            printer.line(
                "authorizePath: \(SwiftText.literal(service.authorizePath)), tokenPath: \(SwiftText.literal(service.tokenPath)), revokePath: \(SwiftText.literal(service.revokePath)),"
            )
            if let group = service.tokenRateGroup { printer.line("tokenRateGroup: \(SwiftText.literal(group)),") }
            printer.line("rateGroups: [")
            for group in service.rateGroups {
                let limit = group.limit.map(String.init) ?? "nil"
                printer.line(
                    "    RateGroup(\(SwiftText.literal(group.name)), limit: \(limit), window: \(group.window), penalty: \(group.penalty)),"
                )
            }
            printer.line("],")
            // In braces, so that the list is made only for those who look something up in it.
            let operations: Listing = ("operations: { APIOperation.allOperations }", [], "")
            let last = [batch, requestIDHeader, subscriptions, syncRestartCodes, wireNames, operations].compactMap(
                \.self)
            for (index, (opening, items, closing)) in last.enumerated() {
                printer.list(opening, items, closing + (index == last.count - 1 ? ")" : ","))
            }
            printer.outdent()
        }
    }

    /// What is printed as a list: its opening, its items, its end.
    private typealias Listing = (opening: String, items: [String], closing: String)

    private var batch: Listing? {
        guard let batch = plan.service.batch else { return nil }
        let mixed = batch.mixed.map {
            "mixed: .init(list: \(SwiftText.literal($0.list)), address: \(SwiftText.literal($0.address)))"
        }
        let names = [("mediaType", batch.mediaType), ("id", batch.id), ("status", batch.status), ("body", batch.body)]
        let items =
            [batch.limit.map { "limit: \($0)" }] + names.map { "\($0): \(SwiftText.literal($1))" } + [mixed]
        return ("batch: BatchForm(", items.compactMap(\.self), ")")
    }

    private var subscriptions: Listing? {
        guard let subscriptions = plan.service.subscriptions else { return nil }
        if subscriptions.condition != nil { return ("subscriptions: subscriptionOperations", [], "") }
        return ("subscriptions: SubscriptionOperations(", Self.arguments(subscriptions), ")")
    }

    private static func arguments(_ subscriptions: ServicePlan.Subscriptions) -> [String] {
        let socket = subscriptions.webSocketToken.map { "webSocketToken: \(OperationRenderer.value($0))" }
        return subscriptions.roles.map { "\($0.name): .\($0.constant.declared)" } + [socket].compactMap(\.self)
    }

    /// Apart, since a call can't have conditions inside.
    private func conditionalSubscriptions(_ printer: inout SwiftPrinter) {
        guard let subscriptions = plan.service.subscriptions, let condition = subscriptions.condition else { return }
        let opening = "private static let subscriptionOperations: SubscriptionOperations? ="
        printer.conditional(
            condition,
            { $0.list("\(opening) SubscriptionOperations(", Self.arguments(subscriptions), ")") },
            else: { $0.line("\(opening) nil") })
        printer.blank()
    }

    private var syncRestartCodes: Listing? {
        let codes = plan.service.syncRestartCodes.map(SwiftText.literal)
        return codes.isEmpty ? nil : ("syncRestartCodes: [", codes, "]")
    }

    private var requestIDHeader: Listing? {
        plan.service.requestIDHeader.map { ("requestIDHeader: \(SwiftText.literal($0))", [], "") }
    }

    private var wireNames: Listing? {
        let sections = plan.service.names.map { section in
            let arguments = section.arguments.map { "\($0.label): \(Self.literal($0.value))" }
            return "\(section.label): .init(\(arguments.joined(separator: ", ")))"
        }
        return sections.isEmpty ? nil : ("names: ServiceDescription.Names(", sections, ")")
    }

    private static func literal(_ value: WireNamePlan.Argument.Value) -> String {
        switch value {
        case .text(let text): SwiftText.literal(text)
        case .list(let list): "[" + list.map(SwiftText.literal).joined(separator: ", ") + "]"
        }
    }

    private func endpoints(_ printer: inout SwiftPrinter) {
        printer.block("nonisolated extension APIOperation") { printer in
            printer.line("/// Every operation of the client, by area.")
            if plan.areas.allSatisfy({ $0.condition == nil }) {
                printer.line("\(access)static let allOperations: [APIOperation] = [")
                printer.indent()
                printer.wrap(constants(plan.areas), separator: ",")
                printer.outdent()
                printer.line("]")
            } else {
                conditionalEndpoints(&printer)
            }
        }
    }

    /// A list that grows with what is compiled in: a literal can't have conditions inside.
    private func conditionalEndpoints(_ printer: inout SwiftPrinter) {
        printer.line("\(access)static let allOperations: [APIOperation] = {")
        printer.indent()
        printer.line("var all: [APIOperation] = []")
        for area in plan.areas where !area.functions.isEmpty {
            printer.conditional(area.condition) { printer in
                printer.list("all += [", constants([area]), "]")
            }
        }
        printer.line("return all")
        printer.outdent()
        printer.line("}()")
    }

    private func constants(_ areas: [AreaPlan]) -> [String] {
        areas.flatMap(\.functions).map { ".\($0.constant.declared)" }
    }
}
