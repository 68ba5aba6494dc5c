import Foundation
import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Answers everything with the same page, at once.
struct CannedTransport: Transport {
    private let body: Data

    init(_ text: String) { body = Data(text.utf8) }

    func send(_ request: TransportRequest) async throws -> TransportAnswer {
        guard let url = request.head.url,
            let head = HTTPURLResponse(
                url: url, statusCode: 200, httpVersion: "HTTP/1.1", headerFields: ["Content-Type": "application/json"])
        else { throw URLError(.badServerResponse) }
        return TransportAnswer(head: head, body: body)
    }

    /// A page of call records; there is always another.
    static func page(_ count: Int) -> String {
        let record = """
            {"id":"AB1","sessionId":"1","startTime":"2026-01-15T09:30:00.123Z","duration":60,"type":"Voice",
            "direction":"Inbound","action":"Phone Call","result":"Accepted","from":{"phoneNumber":"+16505550100"}}
            """
        let records = Array(repeating: record, count: count).joined(separator: ",")
        return #"{"records":[\#(records)],"paging":{"page":1,"perPage":\#(count),"totalPages":1000000}}"#
    }
}
