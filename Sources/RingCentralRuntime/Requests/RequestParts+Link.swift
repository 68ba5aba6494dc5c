import Foundation

extension RequestParts {
    /// Uses an address that the service returned, if it is the service's own.
    mutating func follow(_ link: String, _ server: Server) {
        if ServerAddress.isRelative(link) {
            address = link
            return
        }
        guard let url = URL(string: link), ServerAddress.isOwn(url, server),
            let components = URLComponents(url: url, resolvingAgainstBaseURL: true)
        else { return refuse("a link leads away from the service") }
        let path = components.percentEncodedPath + (components.percentEncodedQuery.map { "?" + $0 } ?? "")
        guard ServerAddress.isRelative(path) else { return refuse("a link is no plain address") }
        address = path
        host = ServerAddress.isOwn(url, Server(name: "", url: server.url)) ? .api : .media
    }
}
