import Foundation

/// How a model with files becomes a body of several parts.
public enum MultipartForm: Sendable, Hashable {
    /// What becomes of the fields that are no files.
    public enum Layout: Sendable, Hashable {
        /// All of them are one JSON part, which comes first.
        case jsonFirst
        /// Each of them is a part of its own.
        case fields
    }

    /// multipart/form-data: every part has a name.
    case formData(Layout)
    /// multipart/mixed: the parts follow each other without names.
    case mixed(Layout)

    var layout: Layout {
        switch self {
        case .formData(let layout), .mixed(let layout): layout
        }
    }

    var mediaType: String {
        switch self {
        case .formData: "multipart/form-data"
        case .mixed: "multipart/mixed"
        }
    }
}
