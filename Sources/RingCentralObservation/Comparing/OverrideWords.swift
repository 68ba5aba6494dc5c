/// Sentences that go into the catalog with a proposal, until somebody has better ones.
enum OverrideWords {
    static let member = "Seen in recordings; the service does not describe it."
    static let body = "Seen in recordings; the service does not describe it."
}
