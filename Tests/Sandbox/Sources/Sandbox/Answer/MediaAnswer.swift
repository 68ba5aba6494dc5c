/// Answers with a file: whole, in part, or "not modified".
struct MediaAnswer {
    let content: MediaContent
    let type: String

    func reply(to request: ReceivedRequest) -> Reply {
        var headers = ["ETag": content.etag, "Accept-Ranges": "bytes", "Content-Type": type]
        if request.header("if-none-match").map({ $0 == content.etag || $0 == "*" }) == true {
            return Reply(status: 304, headers: ["ETag": content.etag])
        }
        if let disposition = request.query("contentDisposition") {
            let name = request.query("contentDispositionFilename").map { "; filename=\"\($0)\"" } ?? ""
            headers["Content-Disposition"] = disposition.lowercased() + name
        }
        let whole = 0..<content.size
        // A part of what has changed meanwhile would not fit.
        let stillSame = request.header("if-range").map { $0 == content.etag } ?? true
        guard stillSame, let header = request.header("range"), header.hasPrefix("bytes=") else {
            return Reply(status: 200, headers: headers, body: .media(content, whole))
        }
        guard let part = range(header.dropFirst("bytes=".count)) else {
            var refusal = ErrorReply.service(416, "CMN-107", "The range lies outside the content.")
            refusal.headers["Content-Range"] = "bytes */\(content.size)"
            return refusal
        }
        headers["Content-Range"] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(content.size)"
        return Reply(status: 206, headers: headers, body: .media(content, part))
    }

    /// `first-last`, `first-` or `-length`.
    private func range(_ text: Substring) -> Range<Int>? {
        let ends = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map { Int($0) }
        guard ends.count == 2 else { return nil }
        switch (ends[0], ends[1]) {
        case (let first?, let last?) where first <= last && first < content.size:
            return first..<min(last + 1, content.size)
        case (let first?, nil) where first < content.size && text.hasSuffix("-"):
            return first..<content.size
        case (nil, let length?) where length > 0:
            return max(0, content.size - length)..<content.size
        default:
            return nil
        }
    }
}
