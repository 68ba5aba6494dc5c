/// What names the version of a file: an ETag that stands for the very bytes, or else a date.
struct FileVersion: Sendable, Hashable {
    /// The value for the header If-Range.
    let validator: String

    init(validator: String) {
        self.validator = validator
    }

    /// The version that an answer names; nil if it names none.
    init?(_ headers: HTTPHeaders) {
        if let etag = headers["ETag"], !etag.hasPrefix("W/") {
            validator = etag
        } else if let date = headers["Last-Modified"] {
            validator = date
        } else {
            return nil
        }
    }

    /// Whether an answer names another version; one that names none does not.
    func differs(from headers: HTTPHeaders) -> Bool {
        let isTag = validator.hasPrefix("\"")
        guard let its = headers[isTag ? "ETag" : "Last-Modified"] else { return false }
        return its != validator
    }
}
