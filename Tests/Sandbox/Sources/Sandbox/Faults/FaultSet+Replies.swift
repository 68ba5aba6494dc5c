import Foundation

extension FaultSet {
    /// The answer that is given in place of the right one; nil: none of the faults does that.
    ///
    /// - Parameter retryAfter: Seconds that a 429 asks to wait.
    func replacement(group: String, retryAfter: Int) -> Reply? {
        faults.lazy.compactMap { Self.reply($0, group, retryAfter) }.first
    }

    private static func reply(_ fault: Fault, _ group: String, _ retryAfter: Int) -> Reply? {
        switch fault {
        case .tooMany:
            var reply = ErrorReply.service(429, "CMN-301", "Request rate exceeded.")
            reply.headers["Retry-After"] = String(retryAfter)
            reply.headers["X-Rate-Limit-Group"] = group
            reply.headers["X-Rate-Limit-Remaining"] = "0"
            return reply
        case .tooManyBare: return ErrorReply.html(429, "429 Too Many Requests")
        case .unavailable(let seconds):
            var reply = ErrorReply.service(503, "CMN-201", "The service is unavailable for a while.")
            reply.headers["Retry-After"] = String(Int(seconds.rounded(.up)))
            return reply
        case .unavailableBare: return Reply(status: 503)
        case .status(let status): return ErrorReply.service(status, "CMN-100", "The answer was asked to be \(status).")
        case .html: return ErrorReply.html(502, "502 Bad Gateway")
        case .redirect(let address): return Reply(status: 302, headers: ["Location": address])
        case .expiredToken: return ErrorReply.service(401, "OAU-128", "The access token has expired.")
        case .emptyBody: return Reply(status: 200)
        default: return nil
        }
    }

    /// The right answer, spoilt.
    func spoil(_ reply: Reply, _ catalog: Catalog, _ schema: Schema?) -> Reply {
        faults.reduce(reply) { Self.spoil($0, $1, catalog, schema) }
    }

    private static func spoil(_ reply: Reply, _ fault: Fault, _ catalog: Catalog, _ schema: Schema?) -> Reply {
        var result = reply
        switch fault {
        case .slow(let seconds): result.delivery.delay = seconds
        case .cut(let bytes): result.delivery.cutAfter = bytes
        case .chunked: result.delivery.chunked = true
        case .malformedJSON:
            guard reply.json != nil, case .data(let data) = reply.body else { return reply }
            result.body = .data(data.prefix(max(1, data.count / 2)))
        case .unknownEnum:
            guard let json = reply.json, let schema else { return reply }
            return reply.replacing(Spoiler(catalog: catalog).unknownEnums(json, schema))
        case .numericIDs:
            guard let json = reply.json else { return reply }
            return reply.replacing(Spoiler.swappedIDs(json))
        case .gzip:
            guard case .data(let data) = reply.body else { return reply }
            result.body = .data(Gzip.wrap(data))
            result.headers["Content-Encoding"] = "gzip"
        default: break
        }
        return result
    }
}
