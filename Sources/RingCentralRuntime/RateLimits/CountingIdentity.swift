/// Whose requests the service counts together: those with the same tokens, at the same server.
struct CountingIdentity: Sendable {
    /// What is the same in all processes; it ends up in the name of a file, and tells nothing of the tokens.
    let file: String
    /// What is the same in all clients of this process; nil if nobody can tell whom this one counts with.
    let process: String?

    /// The identity of requests that are not counted.
    static let none = CountingIdentity(file: "", process: nil)

    init(file: String, process: String?) {
        self.file = file
        self.process = process
    }
}
