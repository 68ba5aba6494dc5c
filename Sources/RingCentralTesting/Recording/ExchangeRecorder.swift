import Foundation
import RingCentralRuntime

/// Turns exchanges into lines of a recording.
struct ExchangeRecorder {
    /// A body on its way into a recording.
    enum Body {
        case data(Data)
        /// A body of some bytes that is not read.
        case omitted(Int)
    }

    let redaction: RecordingRedaction
    private var redactor = Redactor()

    init(_ redaction: RecordingRedaction) { self.redaction = redaction }

    /// The headers of responses that matter to a client that replays them; cookies and the like don't.
    private static let replayed: Set<String> = [
        "content-type", "content-disposition", "content-range", "etag", "location", "retry-after", "rcrequestid",
        "x-rate-limit-group", "x-rate-limit-limit", "x-rate-limit-remaining", "x-rate-limit-window",
    ]

    mutating func exchange(
        _ request: SentRequest, _ sent: Body, status: Int, headers: HTTPHeaders, _ received: Body, at date: Date
    ) -> CannedExchange {
        var exchange = CannedExchange(method: request.method, status: status)
        exchange.format = 1
        exchange.date = String(date.formatted(Date.ISO8601FormatStyle(timeZone: .gmt)).prefix(10))
        let sentRecord = body(sent, request.headers)
        let record = body(received, headers)
        switch redaction {
        case .everything:
            exchange.redacted = true
            exchange.path = redactor.path(request.path)
            exchange.query = request.query.map { redactor.form($0) }
            exchange.sentHeaders = redactor.headers(request.headers)
            exchange.headers = redactor.headers(headers)
        case .secretsOnly:
            exchange.path = request.path
            exchange.query = request.query.map(SecretRedaction.form)
            exchange.sentHeaders = request.headers["Content-Type"].map { ["content-type": $0] }
            exchange.headers = Dictionary(
                uniqueKeysWithValues: headers.names.filter(Self.replayed.contains).map { name in
                    (name, name == "location" ? SecretRedaction.address(headers[name] ?? "") : headers[name] ?? "")
                })
        }
        (exchange.sentForm, exchange.sent, exchange.sentSize) = (
            sentRecord.form.rawValue, sentRecord.value, sentRecord.size
        )
        (exchange.form, exchange.body, exchange.size) = (record.form.rawValue, record.value, record.size)
        return exchange
    }

    private struct Record {
        var form: CannedExchange.BodyForm
        var value: JSONValue?
        var size: Int?
    }

    private mutating func body(_ body: Body, _ headers: HTTPHeaders) -> Record {
        switch body {
        case .omitted(let size): return Record(form: .omitted, size: size)
        case .data(let data):
            if data.isEmpty { return Record(form: .none) }
            if headers["Content-Type"]?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true {
                let text = String(decoding: data, as: UTF8.self)
                let form = redaction == .everything ? redactor.form(text) : SecretRedaction.form(text)
                return Record(form: .form, value: .string(form))
            }
            return json(data) ?? other(data, isSaidToBeJSON: headers.isJSON)
        }
    }

    private mutating func json(_ data: Data) -> Record? {
        // What is not JSON is recorded as something else.
        guard let value = try? JSONValue(jsonData: data) else { return nil }
        return Record(form: .json, value: redaction == .everything ? redactor.json(value) : SecretRedaction.json(value))
    }

    /// A body that is not JSON; that it is not, though its media type says so, is worth recording.
    private func other(_ data: Data, isSaidToBeJSON: Bool) -> Record {
        if redaction == .everything {
            return isSaidToBeJSON
                ? Record(form: .text, value: .string("<text:\(data.count)>")) : Record(form: .omitted, size: data.count)
        }
        let text = String(data: data, encoding: .utf8)
        return Record(
            form: text == nil ? .base64 : .text, value: .string(text ?? data.base64EncodedString()))
    }
}
