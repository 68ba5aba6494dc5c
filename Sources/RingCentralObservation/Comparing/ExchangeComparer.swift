import RingCentralGenerator

/// Compares exchanges with the operations to which they belong, and enters what deviates into a table.
struct ExchangeComparer {
    let catalog: DescribedCatalog
    let router: OperationRouter
    let table: ObservationTable
    /// The error codes of the service, and the statuses with which they come: any operation may respond with these.
    private let errorCodes: Set<String>
    private let commonStatuses: Set<String>
    /// The words of all paths: what else stands in a path is data.
    private let pathWords: Set<String>

    init(_ api: API, table: ObservationTable) {
        catalog = DescribedCatalog(api)
        router = OperationRouter(api)
        self.table = table
        errorCodes = Set(api.service.errorCodes.map(\.code))
        commonStatuses = Set(api.service.errorCodes.compactMap { $0.status.map(String.init) } + ["500", "502", "504"])
        pathWords = Set(
            api.endpoints.flatMap { $0.path.split(separator: "/").filter { !$0.contains("{") }.map(String.init) })
    }

    /// Compares an exchange.
    ///
    /// - Parameter source: the name of the recording.
    func compare(_ exchange: RecordedExchange, source: String) {
        table.exchanges += 1
        guard let match = router.match(method: exchange.method, path: exchange.path) else {
            if router.looksRelated(exchange.path) {
                table.sawUnknownOperation(shown(exchange), in: source, on: exchange.date)
            } else {
                table.unrelated += 1
            }
            return
        }
        table.matched += 1
        let operation = table.operation(match.endpoint)
        operation.exchanges += 1
        var context = ComparisonContext(source: source, date: exchange.date, isRedacted: exchange.isRedacted)
        if let request = exchange.request, exchange.wasAccepted {
            context.isRequest = true
            RequestComparer(catalog: catalog, operation: operation, context: context)
                .compare(request, pathValues: exchange.isExample ? [] : match.values)
            context.isRequest = false
        }
        if let response = exchange.response {
            ResponseComparer(
                catalog: catalog, operation: operation, context: context, errorCodes: errorCodes,
                commonStatuses: commonStatuses
            ).compare(response)
        }
    }

    /// The method and the path without the data in it.
    private func shown(_ exchange: RecordedExchange) -> String {
        let segments = exchange.path.split(separator: "/").prefix(30)
            .map { pathWords.contains(String($0)) ? String($0) : "{…}" }
        return "\(ExampleText.name(exchange.method)) /" + segments.joined(separator: "/")
    }
}
