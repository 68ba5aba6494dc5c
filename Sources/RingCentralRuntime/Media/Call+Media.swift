import Foundation

extension Call where Output == Media {
    /// The bytes.
    ///
    /// - Throws: ``APIError``; CancellationError if the task is cancelled.
    public var data: Data {
        get async throws { try await value.data }
    }

    /// Writes the body of the response into a file, without holding all of it in memory.
    ///
    /// It arrives in a file beside, which only its owner may read, and which takes the place of what was there before
    /// once all of it has come. If anything fails, the old file stays as it is, and the new one is removed. If the
    /// process is killed, it stays in a hidden folder `.ringcentral-…` beside the file, and the first download into the
    /// same folder by another process removes it.
    ///
    /// The file has to be a regular file, or not to exist yet. A symbolic link is followed; devices, pipes, sockets and
    /// folders are rejected before anything is sent.
    ///
    /// Where a connection breaks in the middle, only the rest is requested, if the service names the version of the file
    /// (ETag or Last-Modified); what has changed since, or has no version, is requested anew.
    ///
    /// - Parameters:
    ///   - file: A file URL; its folder has to exist.
    ///   - resumes: The number of times to resume after a broken connection; 0 for never.
    /// - Returns: The response without its bytes, which are in the file.
    /// - Throws: ``APIError``, of the kind ``APIError/Kind/unusableFile`` if the file can't be written, such as on a full
    ///   disk, and ``APIError/Kind/responseTooLarge`` if it exceeds ``ResponseLimits/maximumDownloadSize``;
    ///   CancellationError if the task is cancelled.
    @discardableResult
    public func download(to file: URL, resumes: Int = 10) async throws -> Media {
        let (target, part): (DownloadTarget, TemporaryFile)
        do {
            target = try DownloadTarget(file)
            part = try TemporaryFile(in: target.folder)
        } catch {
            throw APIError(.unusableFile, operation: operation.id, underlying: error)
        }
        let download = Download(client: client, parts: parts, file: part.url, resumes: resumes, mayStartAnew: true)
        let answer = try await download.run()
        var media = try Media.decode(answer)
        if !parts.hasHeader("Range") { media.contentRange = nil }
        do { try target.take(part) } catch { throw answer.error(.unusableFile, underlying: error) }
        return media
    }

    /// The bytes as they arrive, a chunk at a time.
    ///
    /// They wait for their reader in a temporary file, not in memory, and the service does not wait for the reader. The
    /// file is removed when the reader is done, or gives up.
    ///
    ///     for try await chunk in call.chunks() { try await upload(chunk) }
    ///
    /// - Parameters:
    ///   - size: How many bytes a chunk has; the last one may have fewer. Anything below 1 counts as 1.
    ///   - resumes: How often to take it up again where a connection broke; that needs a service that names the version
    ///     of the file (ETag or Last-Modified).
    public func chunks(of size: Int = 1 << 16, resumes: Int = 10) -> MediaChunks {
        MediaChunks(call: self, size: max(1, size), resumes: resumes)
    }
}

extension Call {
    /// The same call, which tells how far it is while it is under way: of what goes out and of what comes in.
    ///
    /// What is sent again, after a broken connection or a rate limit, counts from 0 again.
    ///
    /// - Parameter report: Called often, from any thread, one call after the other; what it does holds the transfer up.
    public func onProgress(_ report: @escaping @Sendable (TransferProgress) -> Void) -> Call {
        var copy = self
        copy.parts.onProgress = report
        return copy
    }

    /// Sends the call, unless nothing has changed since.
    ///
    /// - Parameter etag: The version that is known, as the header `ETag` of an earlier answer named it.
    /// - Returns: What came back; nil if that is the version that is there.
    /// - Throws: ``APIError``; CancellationError if the task is cancelled.
    public func ifChanged(since etag: String) async throws -> Response<Output>? {
        do { return try await header("If-None-Match", etag).response } catch let error as APIError {
            guard error.kind == .notModified else { throw error }
            return nil
        }
    }
}
