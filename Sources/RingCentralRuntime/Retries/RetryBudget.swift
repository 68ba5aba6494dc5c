/// How many retries a client has left: a service that is down is not asked many times more than one that is up.
///
/// Every request earns a tenth of a retry, up to ten.
struct RetryBudget: Sendable {
    private var tenths = 100

    mutating func earn() { tenths = min(100, tenths + 1) }

    /// Takes a retry; false if there is none left.
    mutating func spend() -> Bool {
        guard tenths >= 10 else { return false }
        tenths -= 10
        return true
    }
}
