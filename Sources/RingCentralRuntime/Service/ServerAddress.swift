import Foundation

/// Which addresses are the service's own.
enum ServerAddress {
    /// A server's address without a slash at its end.
    static func trimmed(_ text: String) -> String {
        text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    /// The address of a server in one spelling: lower case, with its port, without a slash at the end.
    static func origin(_ text: String) -> String {
        guard let url = URL(string: text), let scheme = url.scheme?.lowercased(), let host = url.host?.lowercased()
        else { return trimmed(text) }
        return trimmed("\(scheme)://\(host):\(port(url) ?? 0)\(url.path)")
    }

    /// Whether a URL is on one of the server's hosts, so that the token may go there.
    static func isOwn(_ url: URL, _ server: Server) -> Bool {
        [server.url, server.mediaURL].contains { text in
            guard let own = URL(string: text) else { return false }
            return url.scheme?.lowercased() == own.scheme?.lowercased()
                && url.host?.lowercased() == own.host?.lowercased() && port(url) == port(own)
                && url.user == nil && url.password == nil
        }
    }

    private static func port(_ url: URL) -> Int? {
        url.port ?? usualPort(url.scheme)
    }

    /// Returns the port of addresses that name none; nil for another scheme.
    static func usualPort(_ scheme: String?) -> Int? { ["http": 80, "https": 443][scheme?.lowercased() ?? ""] }

    /// Whether a text is a path from the root, perhaps with a query, that means what it says on every server.
    static func isRelative(_ text: String) -> Bool {
        guard text.hasPrefix("/"), !text.hasPrefix("//") else { return false }
        let allowed = Set("!$&'()*+,;=:@/?%".utf8)
        guard text.utf8.allSatisfy({ PercentEncoding.isUnreserved($0) || allowed.contains($0) }) else { return false }
        let path = text.prefix { $0 != "?" }
        // An encoded slash or dot may be decoded on the way.
        let decoded = path.replacingOccurrences(of: "%2e", with: ".", options: .caseInsensitive)
        let segments = decoded.split(separator: "/", omittingEmptySubsequences: false)
        return text.removingPercentEncoding != nil && !segments.contains(".") && !segments.contains("..")
            && path.range(of: "%2f", options: .caseInsensitive) == nil
            && path.range(of: "%5c", options: .caseInsensitive) == nil
    }
}
