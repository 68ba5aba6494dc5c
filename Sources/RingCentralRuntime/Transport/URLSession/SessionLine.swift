import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A session, with the tasks that are under way in it.
struct SessionLine: Sendable {
    private let session: URLSession
    private let tasks = SessionTasks()
    /// Whether several requests share the session.
    private let isShared: Bool
    /// What calls the delegate; nil for a queue of the session's own.
    private let queue: SessionQueue?
    /// What cancels: Foundation on Linux makes whoever cancels wait for its own queue, and that may wait for the
    /// delegate's queue, or for a disk.
    private let cancelQueue = SessionQueue(isOpen: true)

    init(_ configuration: URLSessionConfiguration, isShared: Bool) {
        self.isShared = isShared
        #if canImport(FoundationNetworking)
            queue = SessionQueue()
        #else
            queue = nil
        #endif
        session = URLSession(configuration: configuration, delegate: tasks, delegateQueue: queue)
    }

    /// Sends nothing more. A session and its delegate hold each other until this is called.
    func close() {
        session.finishTasksAndInvalidate()
        queue?.close()
        cancelQueue.close()
    }

    func send(_ request: TransportRequest) async throws -> TransportAnswer {
        let (task, body) = try makeTask(request)
        return try await withTaskCancellationHandler {
            try Task.checkCancellation()
            return try await withCheckedThrowingContinuation { continuation in
                let transfer = Transfer(request, body: body, continuation) { cancel(task) }
                tasks.add(transfer, for: task)
                task.resume()
                // The cancellation may have come before there was a transfer to end.
                if Task.isCancelled { cancel(task, CancellationError()) }
            }
        } onCancel: {
            cancel(task, CancellationError())
        }
    }

    /// - Throws: ``UnsentRequest`` if the body can't be read.
    private func makeTask(_ request: TransportRequest) throws -> (task: URLSessionTask, body: UploadBody?) {
        switch request.body {
        case .none: return (session.dataTask(with: request.head), nil)
        case .data(let data): return (session.uploadTask(with: request.head, from: data), nil)
        case .file(let file):
            #if canImport(FoundationNetworking)
                do {
                    let body = try UploadBody(file)
                    return (session.dataTask(with: try body.request(request.head)), body)
                } catch {
                    throw UnsentRequest(underlying: error)
                }
            #else
                return (session.uploadTask(with: request.head, fromFile: file), nil)
            #endif
        }
    }

    /// Ends a task, and whoever waits for it, without making the caller wait.
    ///
    /// - Parameter error: What to throw; nil if that has been thrown already.
    private func cancel(_ task: URLSessionTask, _ error: (any Error)? = nil) {
        // Foundation has to be free to take note of it. What piles up until then is dropped.
        if !isShared { queue?.open() }
        cancelQueue.addOperation {
            if let error { tasks.end(task, error) }
            task.cancel()
        }
    }
}
