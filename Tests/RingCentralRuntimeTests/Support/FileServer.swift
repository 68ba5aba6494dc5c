import Foundation
import RingCentralRuntime

/// What a server does that has one file, a version of it, and a bad day.
struct FileServer: Sendable {
    /// What there is to have at each request, the last for all that follow.
    var versions: [Version]
    private let requests = Locked<[LoopbackRequest]>([])

    struct Version: Sendable {
        var bytes: Data
        /// Headers that name the version.
        var names: [String: String] = ["ETag": "\"1\""]
        /// After how many bytes of the answer's body the connection breaks; nil if it holds.
        var cut: Int?
        var ignoresRange = false
    }

    init(_ versions: Version...) {
        self.versions = versions
    }

    /// What was asked, in order.
    var seen: [LoopbackRequest] { requests.withLock { $0 } }
    /// The ranges that were asked for.
    var ranges: [String?] { seen.map { $0.headers["range"] } }

    func start() throws -> LoopbackServer {
        try LoopbackServer { request, connection in
            let number = requests.withLock { all in
                all.append(request)
                return all.count
            }
            try answer(versions[min(number, versions.count) - 1], request, connection)
        }
    }

    private func answer(_ version: Version, _ request: LoopbackRequest, _ connection: LoopbackConnection) throws {
        var headers = version.names
        var bytes = version.bytes
        var status = "200 OK"
        let name = version.names["ETag"] ?? version.names["Last-Modified"]
        if let range = request.headers["range"], !version.ignoresRange, request.headers["if-range"] == name,
            let first = Int(range.dropFirst("bytes=".count).dropLast())
        {
            guard first < bytes.count else {
                return try connection.answer(
                    "416 Range Not Satisfiable", ["Content-Range": "bytes */\(bytes.count)"])
            }
            headers["Content-Range"] = "bytes \(first)-\(bytes.count - 1)/\(bytes.count)"
            bytes = bytes.dropFirst(first)
            status = "206 Partial Content"
        }
        headers["Content-Length"] = "\(bytes.count)"
        try connection.answer(status, headers, body: bytes.prefix(version.cut ?? bytes.count))
        if version.cut != nil { throw LoopbackConnection.Ended() }
    }
}
