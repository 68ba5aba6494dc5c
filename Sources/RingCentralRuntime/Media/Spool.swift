import Foundation

/// A download into a temporary file, and one who reads what has arrived there.
///
/// The file goes away with it, and the download ends.
final class Spool {
    private let operation: APIOperation
    private let download: Task<Void, any Error>
    /// How much is there, the newest figure only; ends with the download.
    private var news: AsyncStream<Int64>.Iterator
    private let temporary: TemporaryFile
    private var file: ReadableFile?
    private var arrived: Int64 = 0
    private var position: Int64 = 0

    init(_ call: Call<Media>, resumes: Int) throws {
        operation = call.operation
        do { temporary = try TemporaryFile() } catch {
            throw APIError(.unusableFile, operation: call.operation.id, underlying: error)
        }
        let (stream, continuation) = AsyncStream.makeStream(of: Int64.self, bufferingPolicy: .bufferingNewest(1))
        var parts = call.parts
        let report = parts.onProgress
        parts.onProgress = { progress in
            report?(progress)
            continuation.yield(progress.received)
        }
        let download = Download(
            client: call.client, parts: parts, file: temporary.url, resumes: resumes, mayStartAnew: false)
        self.download = Task { [temporary] in
            // Also for a reader that has left: the file is there until nothing writes to it.
            defer { withExtendedLifetime(temporary) { continuation.finish() } }
            _ = try await download.run()
        }
        news = stream.makeAsyncIterator()
    }

    deinit { download.cancel() }

    /// Waits for the next bytes.
    ///
    /// - Parameter count: How many; only the last ones may be fewer.
    /// - Returns: nil at the end.
    /// - Throws: ``APIError``; CancellationError.
    func read(_ count: Int) async throws -> Data? {
        while arrived - position < count, let newest = await news.next() { arrived = newest }
        try Task.checkCancellation()
        if arrived - position < count { try await download.value }
        do {
            if arrived - position < count { arrived = try ReadableFile(temporary.url).size }
            let file = try self.file ?? ReadableFile(temporary.url)
            self.file = file
            guard arrived > position else { return nil }
            if let data = try file.read(upTo: min(count, Int(arrived - position))) {
                position += Int64(data.count)
                return data
            }
        } catch {
            throw APIError(unknown: .unusableFile, of: operation, underlying: error)
        }
        // What was there has made way for another version: the download says so.
        try await download.value
        throw APIError(unknown: .interrupted, of: operation)
    }
}
