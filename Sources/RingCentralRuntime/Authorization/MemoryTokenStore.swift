/// A store that keeps tokens in memory, until the process ends.
public final class MemoryTokenStore: TokenStore {
    private let all = Locked<[TokenKey: StoredTokens]>([:])
    private let queues = Locked<[TokenKey: TurnQueue]>([:])

    /// Creates a store without tokens.
    public init() {}

    /// Returns the tokens of a key; nil if there are none. It throws no error.
    public func tokens(for key: TokenKey) async throws -> StoredTokens? { all.withLock { $0[key] } }

    /// Stores tokens; nil removes those of the key. It throws no error.
    public func store(_ tokens: StoredTokens?, for key: TokenKey) async throws {
        all.withLock { $0[key] = tokens }
    }

    /// Runs an operation while no other client that shares the store runs one for the same key.
    ///
    /// - Throws: CancellationError while it waits, and what the operation throws.
    public func exclusively<Result: Sendable>(
        _ key: TokenKey, _ body: @Sendable () async throws -> Result
    ) async throws -> Result {
        let queue = queues.withLock { queues in
            let queue = queues[key] ?? TurnQueue()
            queues[key] = queue
            return queue
        }
        return try await queue.run(body)
    }
}

extension MemoryTokenStore: CustomStringConvertible, CustomReflectable {
    /// The name of the type; not the tokens.
    public var description: String { "MemoryTokenStore" }
    /// Shows nothing, since a dump may end up in logs.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
