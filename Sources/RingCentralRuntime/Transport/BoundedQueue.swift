import Foundation

/// A queue for the delegate of a session that holds but so much: who adds more has to wait.
///
/// Foundation on Linux reads from the network as fast as it can, whatever its delegate does, and lays every piece into
/// the delegate's queue. Where that makes it wait, the sender has to wait as well, as TCP means it; without it, an answer
/// piles up in memory if the disk it is written to is slower than the network.
///
/// Sendable unchecked, since its superclass is: what it adds is a constant that is safe to use from any thread.
final class BoundedQueue: OperationQueue, @unchecked Sendable {
    /// At 16 KB a piece: one megabyte.
    private let places = DispatchSemaphore(value: 64)

    override init() {
        super.init()
        maxConcurrentOperationCount = 1
    }

    override func addOperation(_ block: @escaping @Sendable () -> Void) {
        places.wait()
        super.addOperation { [places] in
            block()
            places.signal()
        }
    }
}
