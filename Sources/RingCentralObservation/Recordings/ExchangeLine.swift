import Foundation
import RingCentralGenerator

/// Reads one exchange of our own format: a line that `RecordingTransport` wrote.
struct ExchangeLine {
    let root: JSONValue

    /// The exchange; nil if the value has no method, path or status.
    func exchange() -> RecordedExchange? {
        guard root.isObject else { return nil }
        var fields: [String: JSONValue] = [:]
        root.forEachMember { name, _, value in fields[name] = value }
        guard let method = fields["method"]?.string, let path = fields["path"]?.string,
            let status = fields["status"]?.int, (100..<1000).contains(status)
        else { return nil }
        // A path may stand with its query, as people write it.
        let address = QueryText.split(path)
        let query = fields["query"]?.string ?? address.query
        let sentHeaders = Self.headers(fields["sentHeaders"])
        let headers = Self.headers(fields["headers"])
        let sentMedia = MediaTypeText.essence(sentHeaders?["content-type"])
        let media = MediaTypeText.essence(headers?["content-type"])
        return RecordedExchange(
            method: method.uppercased(), path: address.path,
            request: RecordedRequest(
                query: QueryText.pairs(query ?? ""), headers: sentHeaders,
                body: Self.body(fields["sent"], form: fields["sentForm"]?.string, media: sentMedia), media: sentMedia),
            response: RecordedResponse(
                status: String(status), headers: headers,
                body: Self.body(fields["body"], form: fields["form"]?.string, media: media), media: media),
            date: fields["date"]?.string.flatMap(Self.day), isRedacted: fields["redacted"]?.bool ?? false)
    }

    private static func headers(_ value: JSONValue?) -> [String: String]? {
        guard let value, value.isObject else { return nil }
        var all: [String: String] = [:]
        value.forEachMember { name, _, value in all[name.lowercased()] = value.string ?? "" }
        return all
    }

    private static func body(_ value: JSONValue?, form: String?, media: String?) -> RecordedBody {
        switch form {
        case "json": return value.map(RecordedBody.json) ?? .unknown
        case "form": return .form(QueryText.pairs(value?.string ?? ""))
        case "none": return .none
        case "text", "base64": return MediaTypeText.isJSON(media) ? .invalidJSON : .other
        case "omitted": return media == nil || MediaTypeText.isJSON(media) ? .unknown : .other
        // Written by hand, or by a tool that knows JSON only.
        default: return value.map(RecordedBody.json) ?? .unknown
        }
    }

    /// The day of a date, such as `2026-11-29` of `2026-11-29T19:37:34Z`; nil if it is not a date.
    static func day(_ text: String) -> String? {
        let day = String(text.prefix(10))
        return day.utf8.count == 10 && Evidence.isDate(day) ? day : nil
    }
}
