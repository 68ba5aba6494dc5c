import RingCentralGenerator

/// Puts made-up values into a request, as the client would.
struct RequestSampler {
    private let api: API
    /// The address of the API, without a path.
    private let server: String

    init(_ api: API) {
        self.api = api
        server = api.service.servers.first?.url ?? ""
    }

    func request(
        of function: FunctionPlan, at endpoint: Endpoint, _ values: SamplePlanner.Values
    ) -> SampleRequest {
        var headers: [(name: String, value: String)] = []
        for parameter in endpoint.parameters where parameter.place == .header {
            let texts = (values.parameters[parameter.name]?.elements ?? []).compactMap(\.plainText)
            if !texts.isEmpty { headers.append((parameter.name, texts.joined(separator: ","))) }
        }
        if let accept = function.accept { headers.append(("Accept", accept)) }
        return SampleRequest(
            method: endpoint.method.rawValue, url: server + path(endpoint, values) + query(endpoint, values),
            authorization: endpoint.authorization, headers: headers,
            body: body(function, values))
    }

    private func path(_ endpoint: Endpoint, _ values: SamplePlanner.Values) -> String {
        endpoint.parameters.filter { $0.place == .path }.reduce(endpoint.path) { path, parameter in
            let value = values.parameters[parameter.name] ?? parameter.schema.defaultValue.map { .text($0.text) }
            let texts = (value?.elements ?? []).compactMap(\.plainText).map { Self.encoded($0, keeping: "*") }
            return path.replacing("{\(parameter.name)}", with: texts.joined(separator: ","))
        }
    }

    /// A template with values for its parameters.
    func path(_ template: String, _ words: SampleWords) -> String {
        template.replacing(/{([^}]*)}/) { words.text("string", named: String($0.1)) }
    }

    private func query(_ endpoint: Endpoint, _ values: SamplePlanner.Values) -> String {
        var pairs: [String] = []
        for parameter in endpoint.parameters where parameter.place == .query {
            let texts = (values.parameters[parameter.name]?.elements ?? []).compactMap(\.plainText)
                .map { Self.encoded($0) }
            let name = Self.encoded(parameter.name) + "="
            if parameter.commaSeparated, !texts.isEmpty {
                pairs.append(name + texts.joined(separator: ","))
            } else {
                pairs += texts.map { name + $0 }
            }
        }
        return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
    }

    private func body(_ function: FunctionPlan, _ values: SamplePlanner.Values) -> SampleRequest.Body {
        guard let value = values.body else { return .none }
        switch (function.body, value) {
        case (.none, _): return .none
        case (.raw(let media), .file(let file)): return .file(file, contentType: media?.text ?? file.contentType)
        case (.text, _): return .text(value.plainText ?? "")
        case (.multipart(let mixed, let fields), _): return .multipart(mixed: mixed, json: !fields, value)
        case (.form, _):
            return .form(
                value.members.flatMap { member in
                    member.value.elements.compactMap(\.plainText).map { (member.name, $0) }
                })
        case (.jsonForEach, _):
            let ids = Self.ids(function, values)
            guard ids.count > 1, let batch = api.service.batch, let entry = batch.entry
            else { return .json(value, contentType: Self.json) }
            let entries = ids.map { id in
                SampleValue.object([.init(name: entry.id, value: .text(id)), .init(name: entry.body, value: value)])
            }
            return .json(.list(entries), contentType: batch.media.text)
        default: return .json(value, contentType: Self.json)
        }
    }

    private static let json = "application/json"

    /// The ids of a batch.
    private static func ids(_ function: FunctionPlan, _ values: SamplePlanner.Values) -> [String] {
        for case .pathList(let name) in function.arguments.map(\.use) {
            return (values.parameters[name]?.elements ?? []).compactMap(\.plainText)
        }
        return []
    }

    /// Encodes all that could mean something in an address.
    static func encoded(_ text: String, keeping: String = "") -> String {
        let kept = Set("-._~\(keeping)".utf8)
        return text.utf8.reduce(into: "") { result, byte in
            let isWord =
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
                || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
            if isWord || kept.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.count == 1 ? "%0" + digits : "%" + digits
            }
        }
    }
}
