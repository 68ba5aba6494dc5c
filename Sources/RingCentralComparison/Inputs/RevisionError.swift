/// The reason why a revision of a catalog can't be read, in a sentence.
struct RevisionError: Error, CustomStringConvertible {
    var message: String
    var description: String { message }
}
