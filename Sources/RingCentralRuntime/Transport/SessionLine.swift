import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A session, with the tasks that are under way in it.
struct SessionLine: Sendable {
    private let session: URLSession
    private let tasks = SessionTasks()

    init(_ configuration: URLSessionConfiguration) {
        #if canImport(FoundationNetworking)
            session = URLSession(configuration: configuration, delegate: tasks, delegateQueue: BoundedQueue())
        #else
            session = URLSession(configuration: configuration, delegate: tasks, delegateQueue: nil)
        #endif
    }

    /// Nothing more is sent: a session and its delegate hold each other until they are told so.
    func close() {
        session.finishTasksAndInvalidate()
    }

    func send(_ request: TransportRequest) async throws -> TransportAnswer {
        let task: URLSessionTask
        switch request.body {
        case .none: task = session.dataTask(with: request.head)
        case .data(let data): task = session.uploadTask(with: request.head, from: data)
        case .file(let file): task = session.uploadTask(with: request.head, fromFile: file)
        }
        return try await withTaskCancellationHandler {
            try Task.checkCancellation()
            return try await withCheckedThrowingContinuation { continuation in
                tasks.add(Transfer(request, continuation), for: task)
                task.resume()
                // Cancelled before anybody waited: the session may have told so already, to nobody.
                if Task.isCancelled {
                    task.cancelElsewhere()
                    tasks.end(task, CancellationError())
                }
            }
        } onCancel: {
            task.cancelElsewhere()
        }
    }
}
