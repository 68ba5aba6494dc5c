extension String {
    /// The text as one word of a POSIX shell, which takes it as it is.
    package var shellQuoted: String { "'" + replacing("'", with: "'\\''") + "'" }
}
