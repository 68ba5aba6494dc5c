import RingCentralGenerator

/// An example of how a function is called: its Swift, what goes over the wire, and what comes back.
struct SampleCall: Sendable {
    /// What is asked of the call.
    enum Ending: Equatable {
        /// Nothing comes back.
        case send
        case value
        /// A value, or nothing.
        case perhaps
        /// An answer for each of several ids.
        case results
        /// Records of all pages.
        case items
        /// Bytes, put into a file of this name.
        case download(String)
    }

    /// The function, by its area's accessor and its own name.
    var area: Identifier
    var function: Identifier
    /// The arguments that a person would give.
    var short: [SampleExpression.Argument]
    var ending: Ending
    /// What the short call sends.
    var request: SampleRequest
    /// What the service may answer; nil where it answers with nothing, or with bytes.
    var response: SampleValue?
}
