import Foundation
import RingCentralRuntime

/// A request and its response as a line of a recording holds them.
struct CannedExchange: Model {
    /// The form in which a body is recorded.
    enum BodyForm: String { case json, form, text, base64, omitted, none }

    /// The version of the format.
    var format: Int?
    /// A Boolean value that indicates whether placeholders stand for values.
    var redacted: Bool?
    /// The day, such as `2026-11-29`, in UTC.
    var date: String?
    var method = ""
    var path = ""
    /// Percent-encoded, without the question mark.
    var query: String?
    var sentHeaders: [String: String]?
    var sentForm: String?
    /// The request's body; nil if there was none, or if it is not recorded.
    var sent: JSONValue?
    /// The size of the request's body in bytes, if it is not recorded.
    var sentSize: Int?
    var status = 0
    var headers: [String: String]?
    var form: String?
    var body: JSONValue?
    /// The size of the response's body in bytes, if it is not recorded.
    var size: Int?

    init(_ blank: Blank) {}

    init(method: String, status: Int) {
        self.method = method
        self.status = status
    }

    mutating func visit(_ fields: FieldVisitor) {
        fields.field("format", &format)
        fields.field("redacted", &redacted)
        fields.field("date", &date)
        fields.field("method", &method)
        fields.field("path", &path)
        fields.field("query", &query)
        fields.map("sentHeaders", &sentHeaders)
        fields.field("sentForm", &sentForm)
        fields.field("sent", &sent)
        fields.field("sentSize", &sentSize)
        fields.field("status", &status)
        fields.map("headers", &headers)
        fields.field("form", &form)
        fields.field("body", &body)
        fields.field("size", &size)
    }

    /// The body of the response.
    var data: Data {
        switch form.flatMap(BodyForm.init) {
        case .json?: Data((body ?? .null).description.utf8)
        case .text?, .form?: Data((body?.string ?? "").utf8)
        case .base64?: Data(base64Encoded: body?.string ?? "") ?? Data()
        case .omitted?, .none?, nil: Data()
        }
    }
}
