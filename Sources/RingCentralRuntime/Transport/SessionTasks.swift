import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The tasks of a session that are under way, and who waits for them.
final class SessionTasks: NSObject, URLSessionDataDelegate {
    typealias Continuation = CheckedContinuation<TransportAnswer, any Error>

    private struct Waiting {
        let continuation: Continuation
        var sink: AnswerSink
        let onProgress: (@Sendable (TransferProgress) -> Void)?
        var progress = TransferProgress()
        var failure: (any Error)?
    }

    private let waiting = Locked<[Int: Waiting]>([:])

    func start(_ task: URLSessionTask, for request: TransportRequest, _ continuation: Continuation) {
        waiting.withLock {
            $0[task.taskIdentifier] = Waiting(
                continuation: continuation, sink: AnswerSink(request.destination), onProgress: request.onProgress)
        }
        task.resume()
    }

    func giveUp(_ task: URLSessionTask) {
        task.cancel()
        let done = waiting.withLock { $0.removeValue(forKey: task.taskIdentifier) }
        done?.continuation.resume(throwing: CancellationError())
    }

    /// Changes what is known of a task; what goes wrong ends it.
    private func update(_ task: URLSessionTask, _ change: (inout Waiting) throws -> Void) {
        let report: (@Sendable () -> Void)? = waiting.withLock { all in
            guard var one = all[task.taskIdentifier], one.failure == nil else { return nil }
            defer { all[task.taskIdentifier] = one }
            let before = one.progress
            do { try change(&one) } catch {
                one.failure = error
                return { task.cancel() }
            }
            guard let tell = one.onProgress, one.progress != before else { return nil }
            let progress = one.progress
            return { tell(progress) }
        }
        report?()
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        // The redirect itself is the answer: the client decides where the token may go.
        completionHandler(nil)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        update(dataTask) { one in
            guard let response = response as? HTTPURLResponse else { return }
            one.progress.expected = response.expectedContentLength >= 0 ? response.expectedContentLength : nil
            try one.sink.begin(response)
        }
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        update(dataTask) { one in
            try one.sink.take(data)
            one.progress.received += Int64(data.count)
        }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didSendBodyData bytesSent: Int64, totalBytesSent: Int64,
        totalBytesExpectedToSend: Int64
    ) {
        update(task) { $0.progress.sent = totalBytesSent }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        guard var done = waiting.withLock({ $0.removeValue(forKey: task.taskIdentifier) }) else { return }
        do {
            let body = try done.sink.end()
            if let error = done.failure ?? error { throw error }
            guard let response = task.response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
            done.continuation.resume(returning: TransportAnswer(head: response, body: body))
        } catch {
            done.continuation.resume(throwing: error)
        }
    }
}
