import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The tasks of a session that are under way, and who waits for them.
final class SessionTasks: NSObject, URLSessionDataDelegate, URLSessionDownloadDelegate {
    enum Result: Sendable {
        case data(Data)
        case file(URL)
    }

    typealias Continuation = CheckedContinuation<(Result, HTTPURLResponse), any Error>

    private struct Waiting {
        let continuation: Continuation
        var data = Data()
        var file: URL?
        var failure: (any Error)?
    }

    private let waiting = Locked<[Int: Waiting]>([:])

    func start(_ task: URLSessionTask, _ continuation: Continuation) {
        waiting.withLock { $0[task.taskIdentifier] = Waiting(continuation: continuation) }
        task.resume()
    }

    func giveUp(_ task: URLSessionTask) {
        task.cancel()
        let done = waiting.withLock { $0.removeValue(forKey: task.taskIdentifier) }
        done?.continuation.resume(throwing: CancellationError())
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        // The redirect itself is the answer: the client decides where the token may go.
        completionHandler(nil)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        waiting.withLock { $0[dataTask.taskIdentifier]?.data.append(data) }
    }

    func urlSession(
        _ session: URLSession, downloadTask: URLSessionDownloadTask, didFinishDownloadingTo location: URL
    ) {
        // The file is gone when this returns, so it is moved aside at once.
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("ringcentral-\(UUID().uuidString)")
        do {
            try FileManager.default.moveItem(at: location, to: file)
            waiting.withLock { $0[downloadTask.taskIdentifier]?.file = file }
        } catch {
            waiting.withLock { $0[downloadTask.taskIdentifier]?.failure = error }
        }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        guard let done = waiting.withLock({ $0.removeValue(forKey: task.taskIdentifier) }) else { return }
        if let error = error ?? done.failure {
            done.continuation.resume(throwing: error)
        } else if let response = task.response as? HTTPURLResponse {
            done.continuation.resume(returning: (done.file.map { .file($0) } ?? .data(done.data), response))
        } else {
            done.continuation.resume(throwing: URLError(.badServerResponse))
        }
    }
}
