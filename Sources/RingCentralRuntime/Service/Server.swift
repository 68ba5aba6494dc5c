/// A place where the service runs.
public struct Server: Sendable, Hashable {
    /// What to call it, such as `production`.
    public var name: String
    /// The address of the API, without a path.
    public var url: String
    /// The address of recordings and other files, without a path.
    public var mediaURL: String

    /// - Parameters:
    ///   - name: What to call it, such as `production`.
    ///   - url: The address of the API, without a path.
    ///   - mediaURL: The address of recordings and other files; the same if nil.
    public init(name: String, url: String, mediaURL: String? = nil) {
        self.name = name
        self.url = url
        self.mediaURL = mediaURL ?? url
    }
}
