/// A file that is to be written.
package struct OutputFile: Sendable {
    /// Relative to the folder of its kind, with slashes.
    package var path: String
    package var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
