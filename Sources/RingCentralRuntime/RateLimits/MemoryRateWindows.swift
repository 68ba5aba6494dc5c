/// Windows in memory.
final class MemoryRateWindows: RateWindowStore {
    private let windows = Locked<[String: RateWindow]>([:])

    func update<Result: Sendable>(
        _ key: String, initial: RateWindow, _ change: (inout RateWindow) -> Result
    ) -> Result {
        windows.withLock { change(&$0[key, default: initial]) }
    }
}
