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

/// The common parts of comparing requests and responses.
protocol PartComparer {
    var operation: ObservationTable.Operation { get }
    var context: ComparisonContext { get }
}

extension PartComparer {
    var endpoint: Endpoint { operation.endpoint }

    /// Enters a deviation at a named place of a part; the caller counts what was seen there.
    @discardableResult
    func note(
        _ kind: DeviationKind, _ node: PlaceNode, _ target: CatalogPath, name: String = "", found: String = "",
        described: String = "", example: String = ""
    ) -> Deviation? {
        let key = Deviation.Key(kind: kind, found: found)
        let deviation = node.deviation(key) {
            Deviation(key, target: target, name: name, described: described, example: example)
        }
        deviation?.saw(in: context.source, on: context.date)
        return deviation
    }

    /// The content of a description that has a media type; the one for JSON if the media type is not known.
    func content(_ contents: [Endpoint.Content], for media: String?) -> Endpoint.Content? {
        guard let media else { return contents.first { MediaTypeText.isJSON(MediaTypeText.essence($0.media.text)) } }
        return contents.first { MediaTypeText.essence($0.media.text) == media }
            ?? contents.first { MediaTypeText.range($0.media.text, includes: media) }
            // What differs in a suffix only, as application/scim+json, is JSON as well.
            ?? contents.first {
                MediaTypeText.isJSON(media) && MediaTypeText.isJSON(MediaTypeText.essence($0.media.text))
            }
    }
}
