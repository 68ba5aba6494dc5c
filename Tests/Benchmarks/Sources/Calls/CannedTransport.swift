import Foundation
import RingCentralRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Answers everything at once with the page that is asked for; all of them have the same records.
struct CannedTransport: Transport {
    /// The answer, but for the number of the page.
    private let pieces: [Data]

    init(_ text: String) { pieces = text.split(separator: Self.number).map { Data($0.utf8) } }

    func send(_ request: TransportRequest) async throws -> TransportAnswer {
        guard let url = request.head.url,
            let head = HTTPURLResponse(
                url: url, statusCode: 200, httpVersion: "HTTP/1.1", headerFields: ["Content-Type": "application/json"])
        else { throw URLError(.badServerResponse) }
        let page = url.query.flatMap { $0.split(separator: "&").first { $0.hasPrefix("page=") } }?.dropFirst(5) ?? "1"
        var body = pieces[0]
        for piece in pieces.dropFirst() {
            body.append(Data(page.utf8))
            body.append(piece)
        }
        return TransportAnswer(head: head, body: body)
    }

    private static let number = "NUMBER"

    /// A page of call records; there is always another.
    static func page(_ count: Int) -> String {
        let record = """
            {"uri":"https://api.example.com/call-log/AB1","id":"AB1","sessionId":"1","startTime":"2026-01-15T09:30:00.123Z","duration":60,"type":"Voice",
            "direction":"Inbound","action":"Phone Call","result":"Accepted","from":{"phoneNumber":"+16505550100"}}
            """
        let records = Array(repeating: record, count: count).joined(separator: ",")
        return #"{"records":[\#(records)],"paging":{"page":\#(number),"perPage":\#(count),"totalPages":1000000}}"#
    }
}
