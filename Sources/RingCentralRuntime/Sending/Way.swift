import Foundation

/// What the attempts of a request have in common.
struct Way: Sendable {
    let operation: APIOperation
    let terms: CallTerms
    let progress: CallProgress
    /// The calls that the request is made for; nil if it is a call itself.
    let demand: TokenDemand?

    /// How long the request may still wait, in seconds.
    @Sendable func patience(_ now: TimeInterval) -> TimeInterval { demand?.patience(now) ?? terms.patience(now) }

    /// Whether an attempt that ended so may have been carried out, and was meant to change something.
    func mayHaveHappened(_ outcome: Courier.Outcome) -> Bool {
        guard operation.access == .write else { return false }
        switch outcome {
        case .response(let response): return Setback(response, now: .distantPast) != nil
        case .failure(let error): return (error as? APIError)?.mayHaveBeenCarriedOut ?? true
        case .blocked: return false
        }
    }
}
