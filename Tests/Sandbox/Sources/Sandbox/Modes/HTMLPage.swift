extension ResponseMode {
    /// Sends an HTML page instead, as proxies and gateways do.
    static let html = ResponseMode(name: "html") { response in
        guard response.reply.status < 300 else { return [] }
        return statuses.map { status in
            ResponseVariant(path: "", words: "an HTML page with \(status)") { reply in
                var page = ErrorReply.html(status, "Something else")
                page.headers.merge(reply.headers) { own, _ in own }
                return page
            }
        }
    }

    private static let statuses = [200, 403, 404, 502]
}
