/// The windows that clients of this process share.
///
/// They are there as long as one of the clients is: nothing piles up in a process that makes many.
enum ProcessRateWindows {
    private struct Entry { weak var windows: MemoryRateWindows? }

    private static let entries = Locked<[String: Entry]>([:])

    /// The windows of those who count together.
    static func of(_ identity: String) -> MemoryRateWindows {
        entries.withLock { entries in
            if let windows = entries[identity]?.windows { return windows }
            entries = entries.filter { $0.value.windows != nil }
            let windows = MemoryRateWindows()
            entries[identity] = Entry(windows: windows)
            return windows
        }
    }
}
