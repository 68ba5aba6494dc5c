extension Diagnostic {
    /// A file, a folder or an output that can't be written.
    package static func unwritable(
        _ path: String, reason: FileBytes.Failure, advice: String = "Check the permissions and the space on the disk"
    ) -> Diagnostic {
        Diagnostic(.unwritable, "Nothing can be written here: \(reason)", advice: advice, at: .init(file: path))
    }

    /// A file that can't be read.
    package static func unreadable(
        _ path: String, reason: FileBytes.Failure, advice: String = "Check that it exists and may be read"
    ) -> Diagnostic {
        Diagnostic(.unreadableFile, "The file can't be read: \(reason)", advice: advice, at: .init(file: path))
    }
}
