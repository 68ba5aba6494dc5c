import Foundation

/// The parts of a request, as an endpoint function lists them.
///
/// Nothing here throws: the first value that can't be sent is kept, and sending throws it.
public struct RequestParts: Sendable {
    /// The endpoint.
    public let operation: APIOperation
    /// Encoded, in the order of the path.
    var pathValues: [String] = []
    /// The ids of a batch as they were given, and where in the path they stand.
    private(set) var batch: (position: Int, ids: [String])?
    /// Names and values as they are, not yet encoded; a value's commas between values are.
    var queryItems: [(name: String, value: String)] = []
    var headers: [(name: String, value: String)] = []
    var body = RequestBody.none
    /// What is sent for each id of a batch, and in which form.
    private var bodyForEach: (value: JSONValue, form: BatchForm)?
    /// The limit of one attempt, in seconds.
    var timeout: TimeInterval?
    /// The longest time without a byte, in seconds.
    var idleTimeout: TimeInterval?
    /// The limit of the whole call, in seconds.
    var deadline: TimeInterval?
    /// The uptime at which the call began, if this is not its first request.
    var begun: TimeInterval?
    /// Whether the response is a file or another medium.
    var isMedia = false
    var retries: RetryPolicy?
    var onProgress: (@Sendable (TransferProgress) -> Void)?
    /// A path and query to use as they are, in place of those of the operation.
    var address: String?
    /// Which of the service's hosts it goes to.
    var host: APIOperation.Host
    var problem: RequestProblem?

    /// - Parameter operation: The endpoint.
    public init(_ operation: APIOperation) {
        self.operation = operation
        host = operation.host
    }

    mutating func refuse(_ reason: String) {
        if problem == nil { problem = RequestProblem(reason: reason) }
    }

    private mutating func refuseMissing(_ name: String) {
        refuse(Identifier.missingWords(" " + name))
    }

    /// The next value of the path.
    public mutating func path(_ value: some ParameterValue) {
        pathValues.append(segment(value))
    }

    /// The next value of the path, several of them separated by commas.
    public mutating func pathList(_ values: [some ParameterValue]) {
        if values.isEmpty { refuse("a list of ids in the path is empty") }
        batch = (pathValues.count, values.map(\.parameterText))
        pathValues.append(values.map { segment($0) }.joined(separator: ","))
    }

    /// The same request for so many ids at a time.
    func split(_ limit: Int?) -> [RequestParts] {
        guard let batch, let limit, limit > 0, batch.ids.count > limit else { return [self] }
        return stride(from: 0, to: batch.ids.count, by: limit).map { start in
            var copy = self
            let ids = Array(batch.ids[start..<min(start + limit, batch.ids.count)])
            copy.batch = (batch.position, ids)
            copy.pathValues[batch.position] = ids.map { copy.segment($0) }.joined(separator: ",")
            copy.fillBodyForEach()
            return copy
        }
    }

    /// A JSON body for the one id of the path, or the same for each of several; nil for none.
    ///
    /// The service has no body that counts for all of several ids: it wants a list with an entry for each.
    ///
    /// - Parameters:
    ///   - value: What is sent for each id.
    ///   - form: The form of the list; with nil it goes as it is, to one id only.
    public mutating func body(_ value: (some FieldValue)?, forEachAs form: BatchForm?) {
        body(value)
        guard case .data(let data, _) = body else { return }
        guard let form else {
            if let batch, batch.ids.count > 1 { refuse("the service has no form for a body for each of several ids") }
            return
        }
        do { bodyForEach = (try JSONValue(jsonData: data), form) } catch { refuse("the body is no JSON") }
        fillBodyForEach()
    }

    private mutating func fillBodyForEach() {
        guard let (value, form) = bodyForEach, let ids = batch?.ids else { return }
        body(value)
        if ids.count == 1 { return }
        body(JSONValue.array(ids.map { .object([form.id: .string($0), form.body: value]) }))
        if case .data(let data, _) = body { body = .data(data, contentType: form.mediaType) }
    }

    /// A segment that stays one: encoded, and neither empty nor a step up.
    private mutating func segment(_ value: some ParameterValue) -> String {
        let text = value.parameterText
        if value.isMissing { refuse(Identifier.missingWords(" in the path")) }
        if text.isEmpty || text == "." || text == ".." { refuse("a value of the path is empty or made of dots") }
        return PercentEncoding.encode(text, keeping: "*")
    }

    /// A query parameter; nil leaves it out.
    public mutating func query(_ name: String, _ value: (some ParameterValue)?) {
        guard let value else { return }
        if value.isMissing { refuseMissing(name) }
        queryItems.append((name, PercentEncoding.encode(value.parameterText)))
    }

    /// A query parameter that must have a value at least: without one the request would mean something else.
    public mutating func query(_ name: String, nonEmpty values: [some ParameterValue]) {
        if values.isEmpty { refuse("the list \(name) is empty") }
        query(name, values)
    }

    /// A query as it stands in an address.
    mutating func query(encoded text: Substring) {
        for pair in text.split(separator: "&") {
            let name = pair.prefix { $0 != "=" }
            queryItems.append((name.removingPercentEncoding ?? "", String(pair.dropFirst(name.count + 1))))
        }
    }

    /// A query parameter that is repeated for each value; nil leaves it out.
    public mutating func query(_ name: String, _ values: [some ParameterValue]?) {
        for value in values ?? [] { query(name, value) }
    }

    /// A query parameter with several values, separated by commas; nil leaves it out.
    public mutating func queryList(_ name: String, _ values: [some ParameterValue]?) {
        guard let values, !values.isEmpty else { return }
        if values.contains(where: \.isMissing) { refuseMissing(name) }
        let text = values.map { PercentEncoding.encode($0.parameterText) }.joined(separator: ",")
        queryItems.append((name, text))
    }

    /// Sets a query parameter in place of those of the same name.
    mutating func replaceQuery(_ name: String, _ value: String) {
        removeQuery(name)
        query(name, value)
    }

    /// Takes a query parameter away.
    mutating func removeQuery(_ name: String) {
        queryItems.removeAll { $0.name == name }
    }

    /// A header in place of one of the same name; nil leaves it out. What can't be sent, such as line breaks, is refused
    /// when the request is made.
    public mutating func header(_ name: String, _ value: (some ParameterValue)?) {
        guard let text = value?.parameterText else { return }
        if value?.isMissing == true { refuseMissing(name) }
        headers.removeAll { $0.name.lowercased() == name.lowercased() }
        headers.append((name, text))
    }

    /// A header with several values, separated by commas; nil leaves it out. A value that has a comma itself is refused,
    /// since it would be taken for two.
    public mutating func headerList(_ name: String, _ values: [some ParameterValue]?) {
        guard let values, !values.isEmpty else { return }
        if values.contains(where: \.isMissing) { refuseMissing(name) }
        let texts = values.map(\.parameterText)
        if texts.contains(where: { $0.contains(",") }) { refuse("a value of the header \(name) has a comma in it") }
        header(name, texts.joined(separator: ","))
    }

    /// Whether a header is set; upper and lower case are the same.
    func hasHeader(_ name: String) -> Bool {
        headers.contains { $0.name.lowercased() == name.lowercased() }
    }

    /// What the answer may be.
    public mutating func accept(_ mediaType: String) {
        header("Accept", mediaType)
    }
}
