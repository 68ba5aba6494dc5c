import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Brings an answer into a file, and takes it up again where a connection broke off.
struct Download: Sendable {
    let client: ServiceClient
    var parts: RequestParts
    let file: URL
    /// How often it is taken up again.
    let resumes: Int
    /// Whether what has arrived may be dropped, where it can't be continued.
    let mayStartAnew: Bool

    /// What is there already.
    private struct Position {
        var offset: Int64 = 0
        /// The version of the file that the bytes belong to.
        var version: FileVersion?
    }

    /// An answer that did not arrive as a whole.
    private struct Fragment {
        var headers: HTTPHeaders
        var status: Int
        var error: APIError
    }

    /// - Returns: The answer that brought the last of it.
    /// - Throws: ``APIError``; CancellationError.
    func run() async throws -> Answer {
        var download = self
        // One deadline for the whole download.
        download.parts.begin(client.configuration)
        do { return try await download.arrival() } catch let problem as FileProblem {
            // What has arrived can't be read: the request was sent.
            throw APIError(unknown: .unusableFile, of: parts.operation, underlying: problem)
        }
    }

    private func arrival() async throws -> Answer {
        var position = Position()
        // A write that broke off is not sent again unless the policy says so.
        let policy = parts.retries ?? client.configuration.retries
        let resumes = policy.repeats(parts.operation) ? max(0, resumes) : 0
        for left in stride(from: resumes, through: 0, by: -1) {
            do {
                let answer = try await client.answer(request(from: position), into: destination(from: position))
                guard let fragment = try fragment(answer, position) else { return answer }
                position = try next(fragment, position, left)
            } catch let error as APIError {
                let isOver = error.status == 416 || error.underlying is ChangedFile
                if isOver, position.offset > 0, mayStartAnew, left > 0 {
                    position = Position()
                } else if error.kind == .interrupted, let interrupted = error.underlying as? InterruptedAnswer {
                    let head = interrupted.head
                    let fragment = Fragment(headers: HTTPHeaders(head), status: head.statusCode, error: error)
                    position = try next(fragment, position, left)
                } else {
                    throw error
                }
            }
        }
        throw APIError(unknown: .interrupted, of: parts.operation)
    }

    private func destination(from position: Position) -> TransportDestination {
        position.offset > 0 ? .rest(of: file, from: position.offset) : .file(file)
    }

    private func request(from position: Position) -> RequestParts {
        var parts = parts
        // What is compressed on the way can't be continued in the middle.
        parts.header("Accept-Encoding", "identity")
        if position.offset > 0 {
            parts.header("Range", "bytes=\(position.offset)-")
            // A file that has changed comes as a whole.
            parts.header("If-Range", position.version?.validator)
        }
        return parts
    }

    /// Where to go on.
    ///
    /// - Throws: The error of the fragment, where going on is of no use.
    private func next(_ fragment: Fragment, _ position: Position, _ left: Int) throws -> Position {
        guard left > 0 else { throw fragment.error }
        let arrived = try ReadableFile(file).size
        let version = FileVersion(fragment.headers) ?? (fragment.status == 206 ? position.version : nil)
        if arrived > 0, !parts.hasHeader("Range"), !fragment.headers.isEncoded, let version {
            return Position(offset: arrived, version: version)
        }
        guard mayStartAnew || arrived == 0 else { throw fragment.error }
        return Position()
    }

    /// The part that is missing of a response that came to its end; nil if all is there.
    private func fragment(_ answer: Answer, _ position: Position) throws -> Fragment? {
        let isContinued = position.offset > 0 && answer.status == 206
        if position.offset > 0, !isContinued, !mayStartAnew { throw answer.error(.interrupted) }
        let promised = try promised(answer, isContinued: isContinued)
        let arrived = try ReadableFile(file).size
        guard let promised, arrived != promised else { return nil }
        let problem = RequestProblem(reason: "\(arrived) bytes came, \(promised) were announced")
        guard arrived < promised else { throw answer.error(.unreadableAnswer, underlying: problem) }
        let error = answer.error(.interrupted, underlying: problem)
        return Fragment(headers: answer.headers, status: answer.status, error: error)
    }

    /// The number of bytes that the file must have; nil if the response doesn't say.
    private func promised(_ answer: Answer, isContinued: Bool) throws -> Int64? {
        guard answer.status == 206, !parts.hasHeader("Range") else { return answer.headers.bodyLength }
        guard let range = ContentRange(answer.headers), isContinued || range.first == 0 else {
            let problem = RequestProblem(reason: "a part of the file came although all of it was requested")
            throw answer.error(.unreadableAnswer, underlying: problem)
        }
        return range.end
    }
}
