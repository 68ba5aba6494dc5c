extension String {
    /// The text as one word of a POSIX shell, which takes it as it is.
    var shellQuoted: String { "'" + replacing("'", with: "'\\''") + "'" }
}
