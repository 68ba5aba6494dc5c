extension ResponseMode {
    /// Sends another success than the usual one, where the catalog describes several: 202 in place of 200.
    static let otherSuccess = ResponseMode(name: "other-success") { response in
        response.otherSuccesses.map { success in
            ResponseVariant(path: "", words: "\(success.status) for \(response.reply.status)") { reply in
                var other = success
                other.headers.merge(reply.headers) { own, _ in own }
                if case .none = other.body { other.headers["Content-Type"] = nil }
                return other
            }
        }
    }
}
