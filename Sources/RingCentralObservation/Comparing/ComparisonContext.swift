import RingCentralGenerator

/// The origin of the exchange that is being compared, and the kind of comparison.
struct ComparisonContext {
    /// The name of the recording.
    var source: String
    var date: String?
    var isRedacted = false
    /// A Boolean value that indicates whether a request is compared, in which read-only members may be missing.
    var isRequest = false
    /// The names in the entries of a response to several ids; nil for other responses.
    var batchEntry: Service.Batch.Entry?
}
