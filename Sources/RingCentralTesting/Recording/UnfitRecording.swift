/// The error that a recording can't be replayed.
public struct UnfitRecording: Error, Hashable, Sendable, CustomStringConvertible {
    public var description: String {
        "The recording is redacted and can't be replayed. Record with 'redaction: .secretsOnly'."
    }
}
