import Foundation
import RingCentralGenerator

/// Reads the exchanges of an HTTP Archive (HAR 1.2), as browsers and proxies write it.
struct HARFile {
    let root: JSONValue

    /// Calls a closure with each exchange that has a response.
    ///
    /// - Parameter unusable: called with each entry that is not one, and with what it lacks.
    func forEachExchange(_ body: (RecordedExchange) throws -> Void, unusable: (JSONValue, String) -> Void) rethrows {
        guard let entries = root["log"]?["entries"], entries.isArray else {
            unusable(root, "The archive has no list of entries (log.entries)")
            return
        }
        try entries.forEachElement { entry in
            guard let request = entry["request"], let method = request["method"]?.string,
                let address = request["url"]?.string, let response = entry["response"],
                let status = response["status"]?.int
            else {
                unusable(entry, "The entry lacks a method, an address or a status")
                return
            }
            // 0: the request was cancelled or blocked, so that there is no response.
            guard (100..<1000).contains(status) else { return }
            let (path, query) = QueryText.split(address)
            try body(
                RecordedExchange(
                    method: method.uppercased(), path: path, request: Self.request(request, query: query),
                    response: Self.response(response, status: status),
                    date: entry["startedDateTime"]?.string.flatMap(ExchangeLine.day)))
        }
    }

    private static func request(_ value: JSONValue, query: String?) -> RecordedRequest {
        var request = RecordedRequest(query: QueryText.pairs(query ?? ""), headers: headers(value["headers"]))
        guard let data = value["postData"], data.isObject else {
            request.body = .none
            return request
        }
        request.media = MediaTypeText.essence(data["mimeType"]?.string ?? request.headers?["content-type"])
        let bytes = data["text"]?.string.map { Array($0.utf8) }
        if MediaTypeText.isForm(request.media), bytes == nil, let params = data["params"] {
            request.body = .form(
                params.elements.map {
                    NamedText(name: $0["name"]?.string ?? "", value: $0["value"]?.string ?? "")
                })
        } else {
            request.body = body(bytes, media: request.media)
        }
        return request
    }

    private static func response(_ value: JSONValue, status: Int) -> RecordedResponse {
        var response = RecordedResponse(status: String(status), headers: headers(value["headers"]))
        let content = value["content"]
        response.media = MediaTypeText.essence(response.headers?["content-type"] ?? content?["mimeType"]?.string)
        let size = content?["size"]?.int
        guard let text = content?["text"]?.string else {
            response.body = size == 0 ? .none : MediaTypeText.isJSON(response.media) ? .unknown : .other
            return response
        }
        var bytes: [UInt8]? = Array(text.utf8)
        if content?["encoding"]?.string == "base64" {
            bytes = Data(base64Encoded: text, options: .ignoreUnknownCharacters).map(Array.init)
        }
        // Browsers cut long bodies off.
        if let size, let have = bytes?.count, have < size, MediaTypeText.isJSON(response.media) { bytes = nil }
        response.body = body(bytes, media: response.media)
        return response
    }

    private static func body(_ bytes: [UInt8]?, media: String?) -> RecordedBody {
        guard let bytes else { return MediaTypeText.isJSON(media) ? .unknown : .other }
        if bytes.isEmpty { return .none }
        if MediaTypeText.isForm(media) { return .form(QueryText.pairs(String(decoding: bytes, as: UTF8.self))) }
        guard MediaTypeText.isJSON(media) else { return .other }
        do {
            return .json(try JSONDocument(bytes, file: "body", repairsText: true).root)
        } catch {
            return .invalidJSON
        }
    }

    private static func headers(_ value: JSONValue?) -> [String: String]? {
        guard let value, value.isArray else { return nil }
        var all: [String: String] = [:]
        value.forEachElement { header in
            if let name = header["name"]?.string { all[name.lowercased()] = header["value"]?.string ?? "" }
        }
        return all
    }
}
