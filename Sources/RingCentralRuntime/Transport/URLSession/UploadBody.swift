#if canImport(FoundationNetworking)
    import Foundation
    import FoundationNetworking

    /// A file on its way out, as a stream.
    ///
    /// Foundation on Linux has an upload from a file, which ends the process in a third of the cases where the request
    /// fails or is cancelled: what it has read ahead arrives after the end, and a transfer that is over can't be
    /// continued. It never reads a stream ahead.
    final class UploadBody: Sendable {
        /// The size of the body, in bytes.
        let size: Int64
        private let url: URL
        private let failure = Locked<FileProblem?>(nil)

        /// - Throws: ``FileProblem`` if the file can't be opened.
        init(_ url: URL) throws(FileProblem) {
            self.url = url
            size = try ReadableFile(url).size
        }

        /// The reason why the file can't be read to its end; nil if nothing is wrong.
        var problem: FileProblem? { failure.withLock { $0 } }

        fileprivate func fail(_ problem: FileProblem) { failure.withLock { $0 = problem } }

        /// A stream from the beginning of the file.
        ///
        /// - Throws: ``FileProblem`` if the file can't be opened, or has another size by now.
        func stream() throws(FileProblem) -> InputStream {
            let file = try ReadableFile(url)
            guard file.size == size else { throw file.problem("its size changed while it was sent") }
            return UploadStream(self, file)
        }

        /// The request with this body.
        ///
        /// Foundation knows no length of a stream and would send it in chunks, which the service does not accept. The
        /// header of a single space keeps it from doing so, and is itself not sent.
        ///
        /// - Throws: ``FileProblem``.
        func request(_ head: URLRequest) throws(FileProblem) -> URLRequest {
            var request = head
            request.setValue("\(size)", forHTTPHeaderField: "Content-Length")
            request.setValue(" ", forHTTPHeaderField: "Transfer-Encoding")
            request.httpBodyStream = try stream()
            return request
        }
    }

    /// Used by one session only, which calls it on one queue.
    private final class UploadStream: InputStream {
        private let body: UploadBody
        private let file: ReadableFile
        private var remaining: Int64
        private var status = Stream.Status.notOpen

        init(_ body: UploadBody, _ file: ReadableFile) {
            self.body = body
            self.file = file
            remaining = body.size
            super.init(data: Data())
        }

        override var streamStatus: Stream.Status { status }
        override var streamError: (any Error)? { body.problem }
        override var hasBytesAvailable: Bool { remaining > 0 }
        override func open() { status = .open }
        override func close() { status = .closed }

        /// Reads no more than the length that was announced, and fails if there is less.
        override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength length: Int) -> Int {
            let most = Int(min(Int64(max(0, length)), remaining))
            guard most > 0 else { return 0 }
            do throws(FileProblem) {
                let count = try file.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: most))
                guard count > 0 else { throw file.problem("it became shorter while it was sent") }
                remaining -= Int64(count)
                return count
            } catch {
                body.fail(error)
                return -1
            }
        }
    }
#else
    import Foundation

    /// Never made: other systems upload files themselves.
    struct UploadBody: Sendable {
        let size: Int64
        let problem: FileProblem?
    }
#endif
