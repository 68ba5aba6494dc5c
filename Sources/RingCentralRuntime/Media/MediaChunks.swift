import Foundation

/// What an endpoint gives, a chunk at a time, while it arrives.
///
/// Each iteration sends the call anew.
public struct MediaChunks: AsyncSequence, Sendable {
    /// Some of the bytes.
    public typealias Element = Data

    let call: Call<Media>
    let size: Int
    let resumes: Int

    /// Begins to read; the call is sent when the first chunk is asked for.
    public func makeAsyncIterator() -> Iterator { Iterator(chunks: self) }

    /// Reads the chunks.
    public struct Iterator: AsyncIteratorProtocol {
        private let chunks: MediaChunks
        private var spool: Spool?
        private var isDone = false

        init(chunks: MediaChunks) {
            self.chunks = chunks
        }

        /// The next chunk; nil at the end. The first one sends the call.
        ///
        /// - Throws: ``APIError``; CancellationError if the task is cancelled.
        public mutating func next() async throws -> Data? {
            guard !isDone else { return nil }
            do {
                let spool = try self.spool ?? Spool(chunks.call, resumes: chunks.resumes)
                self.spool = spool
                if let data = try await spool.read(chunks.size) { return data }
            } catch {
                finish()
                throw error
            }
            finish()
            return nil
        }

        private mutating func finish() {
            isDone = true
            spool = nil
        }
    }
}
