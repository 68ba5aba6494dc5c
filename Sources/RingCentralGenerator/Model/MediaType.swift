/// The media type of a body, as the catalog writes it.
package struct MediaType: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }

    package static let json = MediaType("application/json")
    package static let form = MediaType("application/x-www-form-urlencoded")
    package static let multipartForm = MediaType("multipart/form-data")
    package static let multipartMixed = MediaType("multipart/mixed")
    package static let plainText = MediaType("text/plain")
    package static let octetStream = MediaType("application/octet-stream")
    /// Any file.
    package static let any = MediaType("*/*")

    package var description: String { text }

    /// A Boolean value that indicates whether the body is JSON, perhaps of a type of its own.
    package var isJSON: Bool { self == .json || text.hasSuffix("+json") }
    /// A Boolean value that indicates whether the body is a text.
    package var isText: Bool { text.hasPrefix("text/") }
    /// A Boolean value that indicates whether the body consists of parts.
    package var isMultipart: Bool { text.hasPrefix("multipart/") }

    package static func < (a: MediaType, b: MediaType) -> Bool { a.text < b.text }
}
