/// The part of an exchange that a recording leaves out.
public enum RecordingRedaction: Sendable, Hashable {
    /// Everything that may say something about somebody is replaced, so that the recording can be shared.
    ///
    /// The recording keeps the names of members and parameters, the types and the shape of values, the words of the API
    /// (paths, and values such as `Inbound` of a member such as `direction`), Booleans, null, and the day. An identifier
    /// is replaced by the same placeholder wherever it occurs, in addresses and paths too. The rules are in
    /// spec/README.md. Such a recording is for `ringcentral-generate observe`; it can't be replayed.
    case everything
    /// Tokens, passwords and other secrets are replaced, nothing else: names, numbers and messages remain.
    ///
    /// Such a recording can be replayed in tests. Keep it to yourself if it shows real people.
    case secretsOnly
}
