import Foundation
import RingCentralRuntime
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A response of the corpus.
struct CorpusResponse: Sendable, CustomTestStringConvertible {
    let operation: String
    let status: Int
    let body: JSONValue

    var testDescription: String { operation }

    /// What a list for several identifiers has for each that was found; the body itself if it is for one.
    var bodies: [JSONValue] {
        guard let parts = body.array, parts.allSatisfy({ $0["resourceId"] != nil }) else { return [body] }
        return parts.filter { (200..<300).contains($0["status"]?.int ?? 0) }.compactMap { $0["body"] }
    }

    /// The responses of this folder, and those of a file that the environment names.
    static let all: [CorpusResponse] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        var files = [folder.appendingPathComponent("responses.jsonl")]
        if let own = ProcessInfo.processInfo.environment["RESPONSES"] { files.append(URL(fileURLWithPath: own)) }
        return files.flatMap { read($0) }
    }()

    private static func read(_ file: URL) -> [CorpusResponse] {
        do {
            return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
                let json = try JSONValue(jsonData: Data(line.utf8))
                return CorpusResponse(
                    operation: json["operation"]?.string ?? "", status: json["status"]?.int ?? 0,
                    body: json["body"] ?? .null)
            }
        } catch {
            Issue.record("The corpus \(file.path) can't be read: \(error)")
            return []
        }
    }
}

/// A transport that answers every request with one response.
struct OneResponse: Transport {
    let status: Int
    let body: Data

    func send(_ request: TransportRequest) async throws -> TransportAnswer {
        guard let url = request.head.url,
            let head = HTTPURLResponse(
                url: url, statusCode: status, httpVersion: "HTTP/1.1",
                headerFields: ["Content-Type": "application/json"])
        else { throw URLError(.badServerResponse) }
        var sink = AnswerSink(request)
        sink.begin(head)
        try sink.take(body)
        return try sink.end()
    }
}

/// Comparison of what came with what is encoded again.
enum Lossless {
    /// The paths at which two values differ; a date may be written in another form.
    static func differences(_ left: JSONValue?, _ right: JSONValue?, at path: String = "") -> [String] {
        switch (left, right) {
        case (.object(let a)?, .object(let b)?):
            Set(a.keys + b.keys).sorted().flatMap { differences(a[$0], b[$0], at: "\(path).\($0)") }
        case (.array(let a)?, .array(let b)?):
            (0..<max(a.count, b.count)).flatMap { index in
                differences(
                    a.indices.contains(index) ? a[index] : nil, b.indices.contains(index) ? b[index] : nil,
                    at: "\(path)[\(index)]")
            }
        case (.number(let a)?, .number(let b)?): a == b || a.double == b.double && a.int == b.int ? [] : [path]
        case (.string(let a)?, .string(let b)?): a == b || isSameDate(a, b) ? [] : [path]
        default: left == right ? [] : [path]
        }
    }

    private static func isSameDate(_ a: String, _ b: String) -> Bool {
        do { return try Date(json: .string(a)) == Date(json: .string(b)) } catch { return false }
    }
}
