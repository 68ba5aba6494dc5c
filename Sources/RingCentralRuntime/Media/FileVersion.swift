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

/// Why the rest of a file can't be put behind its first bytes: it is of another version.
struct ChangedFile: Error, CustomStringConvertible {
    var description: String { "the file has changed since its first bytes came" }
}

/// The error for a response that can't be put behind the first bytes of a file.
struct UnusableRest: Error, CustomStringConvertible {
    let reason: String
    var description: String { reason }
}
