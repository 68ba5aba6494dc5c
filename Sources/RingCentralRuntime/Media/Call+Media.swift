import Foundation

extension Call where Output == Media {
    /// The bytes.
    ///
    /// - Throws: ``APIError``.
    public var data: Data {
        get async throws { try await value.data }
    }

    /// Writes what the endpoint gives into a file, without holding all of it in memory.
    ///
    /// What was there before is replaced once everything has arrived, and stays if anything fails.
    ///
    /// - Parameter file: Where to write to; the folder has to exist.
    /// - Returns: The answer without its bytes, which are in the file.
    /// - Throws: ``APIError``, or what moving the file throws.
    @discardableResult
    public func download(to file: URL) async throws -> Media {
        let temporary = file.deletingLastPathComponent()
            .appendingPathComponent(".\(file.lastPathComponent).\(UUID().uuidString)")
        let answer: Answer
        do {
            answer = try await client.answer(parts, into: .file(temporary))
            // Takes the place of what was there in one step.
            guard rename(temporary.path, file.path) == 0 else {
                throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: file.path])
            }
        } catch {
            try? FileManager.default.removeItem(at: temporary)
            throw error
        }
        return try Media.decode(answer)
    }
}
