/// The method of a request.
package enum HTTPMethod: String, CaseIterable, Sendable, CustomStringConvertible {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
    case head = "HEAD"

    package var description: String { rawValue }

    /// The access that a method has unless the catalog says otherwise.
    var usualAccess: Endpoint.Access {
        switch self {
        case .get, .head: .read
        case .post, .put, .patch, .delete: .write
        }
    }
}
