import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The tasks of a session that are under way.
final class SessionTasks: NSObject, URLSessionDataDelegate {
    private let transfers = Locked<[Int: Transfer]>([:])

    func add(_ transfer: Transfer, for task: URLSessionTask) {
        transfers.withLock { $0[task.taskIdentifier] = transfer }
    }

    private func update(_ task: URLSessionTask, _ change: (inout AnswerSink) throws -> Void) {
        let transfer = transfers.withLock { $0[task.taskIdentifier] }
        if let transfer, !transfer.update(change) { task.cancelElsewhere() }
    }

    func end(_ task: URLSessionTask, _ error: (any Error)?) {
        transfers.withLock { $0.removeValue(forKey: task.taskIdentifier) }?.end(error)
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
        update(dataTask) { sink in
            if let response = response as? HTTPURLResponse { sink.begin(response) }
        }
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        update(dataTask) { try $0.take(data) }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didSendBodyData bytesSent: Int64, totalBytesSent: Int64,
        totalBytesExpectedToSend: Int64
    ) {
        let total = totalBytesExpectedToSend > 0 ? totalBytesExpectedToSend : nil
        update(task) { $0.sent(totalBytesSent, of: total) }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        update(task) { sink in
            // On Linux an answer without a body may be told of only here.
            if let response = task.response as? HTTPURLResponse { sink.begin(response) }
        }
        end(task, error.map(SessionFailure.clarified))
    }
}

extension URLSessionTask {
    /// Cancels from another thread: Foundation on Linux makes whoever cancels wait for its own queue, and that may wait
    /// for the delegate's queue, or for a disk.
    func cancelElsewhere() {
        DispatchQueue.global().async { self.cancel() }
    }
}
