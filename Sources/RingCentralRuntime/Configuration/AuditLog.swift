import Foundation

/// Where every call of a client is noted: who did what when, and how it went; nothing of what was sent or received.
public struct AuditLog: Sendable {
    /// What is noted of a call.
    public struct Entry: Sendable, Hashable, Codable {
        /// When the call ended.
        public var time: Date
        /// The id of the operation.
        public var operation: String
        /// `read` or `write`.
        public var access: String
        /// The name of the account.
        public var account: String
        /// `done`, or the kind of the failure.
        public var outcome: String
        /// The HTTP status; nil if there was no answer.
        public var status: Int?
        /// What the service's support asks for.
        public var requestID: String?
    }

    let write: @Sendable (Entry) -> Void

    /// - Parameter write: Takes an entry; called from any thread.
    public init(write: @escaping @Sendable (Entry) -> Void) {
        self.write = write
    }

    /// A log in a file, a line of JSON an entry, that several processes may write to.
    ///
    /// An entry that can't be written is lost, and the call is not: watch the space of a disk that matters.
    ///
    /// - Parameter file: The file; it is made, for its owner alone, if need be.
    /// - Throws: ``FileProblem`` if the file can't be opened.
    public init(file: URL) throws {
        let descriptor = open(file.path, O_CREAT | O_APPEND | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileProblem(path: file.path, errno: errno) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        self.init { entry in
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            encoder.dateEncodingStrategy = .iso8601
            guard let line = try? encoder.encode(entry) else { return }
            // One write an entry: lines of several processes don't mix.
            try? handle.write(contentsOf: line + Data("\n".utf8))
        }
    }
}
