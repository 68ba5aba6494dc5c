import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends requests with URLSession.
public final class URLSessionTransport: Transport {
    private let session: URLSession
    private let tasks: SessionTasks

    /// - Parameter configuration: How the session behaves; by default nothing is kept on disk, and no cookies.
    public init(configuration: URLSessionConfiguration? = nil) {
        let configuration = configuration ?? Self.defaultConfiguration
        tasks = SessionTasks()
        session = URLSession(configuration: configuration, delegate: tasks, delegateQueue: nil)
    }

    private static var defaultConfiguration: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        return configuration
    }

    deinit {
        // A session holds its delegate, and both live on until they are told to end.
        session.finishTasksAndInvalidate()
    }

    public func send(_ request: TransportRequest) async throws -> TransportAnswer {
        let task: URLSessionTask
        switch request.body {
        case .none: task = session.dataTask(with: request.head)
        case .data(let data): task = session.uploadTask(with: request.head, from: data)
        case .file(let file): task = session.uploadTask(with: request.head, fromFile: file)
        }
        return try await withTaskCancellationHandler {
            try Task.checkCancellation()
            return try await withCheckedThrowingContinuation { continuation in
                tasks.start(task, for: request, continuation)
                // Cancelled before anybody waited: the session may have told so already, to nobody.
                if Task.isCancelled { tasks.giveUp(task) }
            }
        } onCancel: {
            task.cancel()
        }
    }
}
