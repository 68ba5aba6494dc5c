/// Why the rest of a file can't be put behind its first bytes: it is of another version.
struct ChangedFile: Error, CustomStringConvertible {
    var description: String { "the file has changed since its first bytes came" }
}
