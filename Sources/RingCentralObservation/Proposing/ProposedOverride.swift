import RingCentralGenerator

/// An override that recordings call for, and what became of it.
package struct ProposedOverride: Sendable {
    /// The outcome of a proposal.
    package enum Outcome: String, Sendable {
        /// It stands in overrides.json now.
        case written
        /// It would be written with `--write`.
        case proposed
        /// It can't be written: something else has to be decided first.
        case skipped
    }

    /// The place, as overrides name it.
    package var target: String
    var value: JSONTree?
    /// The reason, in one sentence.
    package var reason: String
    package var evidence: [Evidence]
    package var outcome = Outcome.proposed
    /// The reason why it was skipped.
    package var outcomeReason = ""

    /// The entry of overrides.json.
    var tree: JSONTree {
        .object(
            JSONMembers([
                ("target", .string(target)), ("value", value), ("remove", value == nil ? .bool(true) : nil),
                ("reason", .string(reason)), ("evidence", .array(evidence.map(\.tree))),
            ]))
    }

    /// A line of a report.
    var line: String {
        switch outcome {
        case .written: "wrote an override of \(target): \(reason)"
        case .proposed: "proposes an override of \(target): \(reason)"
        case .skipped: "no override of \(target): \(outcomeReason)"
        }
    }
}
