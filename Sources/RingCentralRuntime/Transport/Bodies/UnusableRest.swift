/// The error for a response that can't be put behind the first bytes of a file.
struct UnusableRest: Error, CustomStringConvertible {
    let reason: String
    var description: String { reason }
}
