import Foundation
import RingCentralRuntime

extension MockTransport {
    /// Answers calls of an operation with a value.
    ///
    /// - Parameters:
    ///   - operation: The operation, such as `.readUserCallLog`.
    ///   - value: What it gives, such as a model.
    ///   - query: A part of the query that the request has to have, such as `page=2`; any query if nil.
    ///   - status: The HTTP status of the answer.
    ///   - headers: Headers of the answer beside the content type.
    /// - Throws: EncodingProblem if the value holds something that JSON can't say.
    public func answer(
        _ operation: APIOperation, with value: some FieldValue, query: String? = nil, status: Int = 200,
        headers: [String: String] = [:]
    ) throws {
        answer(operation, data: try value.jsonData(), query: query, status: status, headers: headers)
    }

    /// Answers calls of an operation with nothing but a status.
    public func answer(_ operation: APIOperation, status: Int = 204) {
        add(CannedAnswer(target: RequestTarget(operation), outcome: .success((Data(), status, [:]))))
    }

    /// Answers calls of an operation as the service refuses them.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - code: The service's code, such as `CMN-102`.
    ///   - message: The service's words.
    ///   - status: The HTTP status.
    ///   - headers: Headers of the answer beside the content type, such as Retry-After.
    public func refuse(
        _ operation: APIOperation, code: String, message: String = "Refused.", status: Int,
        headers: [String: String] = [:]
    ) {
        let reason: JSONValue = ["errorCode": .string(code), "message": .string(message)]
        let body: JSONValue = ["errorCode": .string(code), "message": .string(message), "errors": [reason]]
        answer(operation, data: Data(body.description.utf8), query: nil, status: status, headers: headers)
    }

    /// Fails calls of an operation before an answer arrives.
    public func fail(_ operation: APIOperation, with error: any Error) {
        add(CannedAnswer(target: RequestTarget(operation), outcome: .failure(error)))
    }

    /// Answers calls of an operation page by page, with what leads from one page to the next.
    ///
    /// What the pages themselves say of paging is replaced by what the operation's form of paging asks for.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - pages: The pages in their order.
    /// - Throws: ``UnfitStub`` if the operation has no way to a second page; EncodingProblem.
    public func answer(_ operation: APIOperation, pages: [some PagedResponse]) throws {
        for (index, page) in PageStubs(operation, counts: pages.map(\.pageItems.count)).pages.enumerated() {
            guard let page else { throw UnfitStub(operation: operation.id) }
            var body = pages[index].json.object ?? JSONObject()
            for name in ["paging", "navigation"] { body[name] = nil }
            for (name, value) in page.members { body[name] = value }
            answer(
                operation, data: try JSONValue.object(body).jsonData(), query: page.query, status: 200, headers: [:])
        }
    }

    private func answer(
        _ operation: APIOperation, data: Data, query: String?, status: Int, headers: [String: String]
    ) {
        let headers = headers.merging(["Content-Type": "application/json"]) { given, _ in given }
        add(
            CannedAnswer(target: RequestTarget(operation, query: query), outcome: .success((data, status, headers))))
    }
}

/// What is thrown where an operation can't answer what it is told to.
public struct UnfitStub: Error, Hashable, Sendable {
    /// The operation's id.
    public let operation: String
}

/// What leads from page to page, in the form of an operation.
private struct PageStubs {
    typealias Page = (query: String?, members: [(String, JSONValue)])

    /// A page each; nil where there is no way to it.
    let pages: [Page?]

    init(_ operation: APIOperation, counts: [Int]) {
        let total = counts.reduce(0, +)
        pages = counts.indices.map { index in
            func number(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }
            let isFirst = index == 0
            let next: JSONValue? = index + 1 < counts.count ? .string("page-\(index + 2)") : nil
            let token: JSONValue = .object(next.map { ["nextPageToken": $0] } ?? JSONObject())
            let query = isFirst ? nil : "pageToken=page-\(index + 1)"
            let place: JSONValue = ["page": number(index + 1), "totalPages": number(counts.count)]
            switch operation.paging {
            case .none, .recordCount: return isFirst ? (nil, []) : nil
            case .page: return (isFirst ? nil : "page=\(index + 1)", [("paging", place)])
            // The number is in the body: the answers are given one after the other.
            case .bodyPage: return (nil, [("paging", place)])
            case .pageToken: return (query, [("paging", token)])
            case .recordCountToken: return (query, [("navigation", token)])
            case .sync:
                let info: JSONValue = ["syncToken": "token"]
                return (
                    isFirst ? nil : "pageId=page-\(index + 1)",
                    [("syncInfo", info)] + (next.map { [("nextPageId", $0)] } ?? [])
                )
            case .startIndex:
                let start = counts[..<index].reduce(1, +)
                return (
                    isFirst ? nil : "startIndex=\(start)",
                    [("startIndex", number(start)), ("totalResults", number(total))]
                )
            }
        }
    }
}
