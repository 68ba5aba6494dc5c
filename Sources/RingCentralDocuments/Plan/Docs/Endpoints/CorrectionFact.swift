import RingCentralGenerator

/// A correction of what the service describes.
struct CorrectionFact {
    /// The member that is corrected, such as `parameters/perPage`.
    var place: String
    /// Why, in one sentence.
    var reason: String
    /// Where and when it was seen; empty if that is not on record.
    var evidence: [Evidence]

    init(_ override: Override) {
        place = override.place
        reason = override.reason
        evidence = override.evidence
    }

    /// Where and when it was seen, as a sentence; nil if that is not on record.
    var seen: String? {
        evidence.isEmpty ? nil : "Seen in \(evidence.map(\.words).joined(separator: "; "))."
    }
}
