import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Answers that point elsewhere.
enum Redirect {
    /// The headers that may go to another host: nothing in them tells who asks. Those of a download that is taken up
    /// again go together: a range without the version that it is a part of might be one of another file.
    private static let harmless: Set<String> = [
        "accept", "accept-encoding", "if-none-match", "if-range", "range", "user-agent",
    ]

    /// The request to send next; nil if the answer points nowhere, or somewhere the request must not go.
    static func next(_ request: URLRequest, _ response: HTTPURLResponse, _ server: Server) -> URLRequest? {
        guard [301, 302, 303, 307, 308].contains(response.statusCode), request.httpMethod == "GET",
            let location = HTTPHeaders(response)["Location"], let origin = request.url,
            let target = URL(string: location, relativeTo: origin)?.absoluteURL, target.host != nil
        else { return nil }
        let isOwn = ServerAddress.isOwn(target, server)
        guard isOwn || target.scheme?.lowercased() == "https" else { return nil }
        var next = request
        next.url = target
        if !isOwn {
            for name in (request.allHTTPHeaderFields ?? [:]).keys where !harmless.contains(name.lowercased()) {
                next.setValue(nil, forHTTPHeaderField: name)
            }
        }
        return next
    }
}
