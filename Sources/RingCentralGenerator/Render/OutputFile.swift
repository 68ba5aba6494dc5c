/// A file that is to be written.
public struct OutputFile: Sendable {
    /// Relative to the folder of its kind, with slashes.
    public var path: String
    public var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
