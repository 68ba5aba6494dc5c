import Foundation
import RingCentralRuntime

/// A request and its answer, as they are written down: one JSON object a line, without secrets.
struct CannedExchange: Model {
    /// What a body was.
    enum BodyForm: String { case json, text, base64 }

    var method = ""
    var path = ""
    /// Encoded, as it was sent.
    var query: String?
    /// The request's body; only JSON and forms are kept.
    var sent: JSONValue?
    var status = 0
    var headers: [String: String]?
    var form: String?
    var body: JSONValue?

    init(_ blank: Blank) {}

    mutating func visit(_ fields: FieldVisitor) {
        fields.field("method", &method)
        fields.field("path", &path)
        fields.field("query", &query)
        fields.field("sent", &sent)
        fields.field("status", &status)
        fields.map("headers", &headers)
        fields.field("form", &form)
        fields.field("body", &body)
    }

    /// The headers of answers that matter to a client; cookies and the like don't.
    private static let kept: Set<String> = [
        "content-type", "content-disposition", "content-range", "etag", "location", "retry-after", "rcrequestid",
        "x-rate-limit-group", "x-rate-limit-limit", "x-rate-limit-remaining", "x-rate-limit-window",
    ]

    init(_ request: SentRequest, status: Int, headers: HTTPHeaders, body: Data) {
        method = request.method
        path = request.path
        query = request.query.map(Redaction.form)
        sent = Self.sent(request)
        self.status = status
        let names = headers.names.filter(Self.kept.contains)
        self.headers = Dictionary(uniqueKeysWithValues: names.map { ($0, headers[$0] ?? "") })
        set(body)
    }

    private static func sent(_ request: SentRequest) -> JSONValue? {
        let type = request.headers["Content-Type"] ?? ""
        if type.hasPrefix("application/x-www-form-urlencoded") { return .string(Redaction.form(request.text)) }
        return type.hasPrefix("application/json") ? Redaction.json(request.json) : nil
    }

    private mutating func set(_ data: Data) {
        if data.isEmpty { return }
        do {
            body = Redaction.json(try JSONValue(jsonData: data))
            form = BodyForm.json.rawValue
        } catch {
            let text = String(data: data, encoding: .utf8)
            form = (text == nil ? BodyForm.base64 : .text).rawValue
            body = .string(text ?? data.base64EncodedString())
        }
    }

    /// The body of the answer.
    var data: Data {
        switch form.flatMap(BodyForm.init) {
        case .json?: Data((body ?? .null).description.utf8)
        case .text?: Data((body?.string ?? "").utf8)
        case .base64?: Data(base64Encoded: body?.string ?? "") ?? Data()
        case nil: Data()
        }
    }
}
