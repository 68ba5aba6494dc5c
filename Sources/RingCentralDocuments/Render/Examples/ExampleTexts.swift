import RingCentralCatalog

/// The example of an endpoint as text: in Swift, for a shell, and what goes and comes as JSON.
struct ExampleTexts {
    var swift: String
    var curl: String
    /// What is sent, where that is JSON.
    var request: String?
    /// What may come back; nil where it is nothing, or no JSON.
    var answer: String?

    init(_ call: SampleCall) {
        swift = SampleRenderer().usage(call)
        curl = CurlRenderer().text(call.request)
        if case .json(let value, _) = call.request.body { request = Self.json(value) }
        answer = call.response.map { Self.json($0) }
    }

    static func json(_ value: SampleValue, width: Int = 100) -> String {
        var text = JSONWriter(width: width).text(value.json)
        if text.hasSuffix("\n") { text.removeLast() }
        return text
    }
}

extension EventPage {
    /// How an event of the kind is read, in Swift.
    var swift: String { "if let body = try event.payload(as: .\(constant.declared)) {\n    print(body)\n}" }
}
