import Foundation

/// A serial queue with a thread of its own and, until it is opened, room for a limited number of blocks.
///
/// Foundation on Linux reads from the network as fast as it can and adds every piece to the queue of its delegate. Where
/// that makes it wait, the sender waits as well; otherwise a response fills the memory if the disk is slower than the
/// network. Blocks never run on a thread of the shared pool: Foundation's own threads wait here, and if they were all of
/// that pool, nothing would be left to end their wait.
///
/// Sendable unchecked, since its superclass is: all that it adds is guarded by the condition.
final class SessionQueue: OperationQueue, @unchecked Sendable {
    /// Of 16 KB each: one megabyte.
    private static let room = 64
    /// How long the thread waits for another block, in seconds.
    private static let linger: TimeInterval = 1

    private let condition = NSCondition()
    private var blocks: [@Sendable () -> Void] = []
    private var hasThread = false
    private var isOpen: Bool
    private var isClosed = false

    /// - Parameter isOpen: Whether there is room for any number of blocks.
    init(isOpen: Bool = false) {
        self.isOpen = isOpen
        super.init()
        maxConcurrentOperationCount = 1
    }

    override func addOperation(_ block: @escaping @Sendable () -> Void) {
        condition.lock()
        while blocks.count >= Self.room, !isOpen { condition.wait() }
        blocks.append(block)
        let needsThread = !hasThread
        hasThread = true
        condition.broadcast()
        condition.unlock()
        if needsThread { Thread.detachNewThread { self.run() } }
    }

    /// Makes room for any number of blocks: nobody waits any longer.
    func open() {
        condition.lock()
        isOpen = true
        condition.broadcast()
        condition.unlock()
    }

    /// Ends the thread as soon as it has nothing to do. Blocks that are added later still run.
    func close() {
        condition.lock()
        isOpen = true
        isClosed = true
        condition.broadcast()
        condition.unlock()
    }

    private func run() {
        while let batch = next() {
            for block in batch { block() }
        }
    }

    /// The blocks to run next; nil to end the thread.
    private func next() -> [@Sendable () -> Void]? {
        condition.lock()
        defer { condition.unlock() }
        let end = Date(timeIntervalSinceNow: Self.linger)
        while blocks.isEmpty {
            guard !isClosed, condition.wait(until: end) else {
                hasThread = !blocks.isEmpty
                return blocks.isEmpty ? nil : take()
            }
        }
        return take()
    }

    private func take() -> [@Sendable () -> Void] {
        defer {
            blocks = []
            condition.broadcast()
        }
        return blocks
    }
}
