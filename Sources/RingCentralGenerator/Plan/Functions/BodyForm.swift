/// The form in which a body is sent.
package enum BodyForm: Equatable, Sendable {
    case none
    case json, form, text
    /// A file with this media type; with its own if nil.
    case raw(MediaType?)
    /// JSON for one id; for several a list with an entry for each.
    case jsonForEach
    case multipart(mixed: Bool, fields: Bool)
}
