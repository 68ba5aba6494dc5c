import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension RequestParts {
    /// The request without its token and its body.
    ///
    /// - Throws: ``RequestProblem``.
    func request(server: Server, _ configuration: ClientConfiguration) throws -> URLRequest {
        if let problem { throw problem }
        let base = host == .media ? server.mediaURL : server.url
        guard let url = URL(string: try ServerAddress.trimmed(base) + pathAndQuery()), url.host != nil else {
            throw RequestProblem(reason: "the address is no URL")
        }
        var request = URLRequest(url: url)
        // Not by the initializer: Foundation on Linux heeds the limit only if it is set this way.
        request.timeoutInterval = idleLimit(configuration).bounded(to: 0...TimeInterval.longestTime)
        request.httpMethod = operation.method.rawValue
        var all = [(name: "User-Agent", value: configuration.userAgent)]
        if let contentType = body.contentType { all.append(("Content-Type", contentType)) }
        for header in all + headers {
            try HeaderRules.check(header.name, header.value)
            request.setValue(header.value, forHTTPHeaderField: header.name)
        }
        return request
    }

    private func pathAndQuery() throws -> String {
        if let address { return address }
        var result = ""
        var values = pathValues.makeIterator()
        var isInside = false
        for character in operation.path {
            switch character {
            case "{":
                guard let value = values.next() else { throw RequestProblem(reason: "the path lacks a value") }
                result += value
                isInside = true
            case "}": isInside = false
            default: if !isInside { result.append(character) }
            }
        }
        guard values.next() == nil else { throw RequestProblem(reason: "the path has a value too many") }
        if !queryItems.isEmpty {
            let pairs = queryItems.map { PercentEncoding.encode($0.name) + "=" + $0.value }
            result += "?" + pairs.joined(separator: "&")
        }
        return result
    }
}
