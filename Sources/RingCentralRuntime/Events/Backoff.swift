import Foundation

/// How long to wait after failures in a row.
enum Backoff {
    /// 1, 2, 4 seconds and so on, with up to a quarter more, so that many clients don't come back all at once.
    ///
    /// - Parameters:
    ///   - failures: How many there were in a row; 1 for the first.
    ///   - most: The longest wait in seconds.
    ///   - error: What failed last: if the service asks for a longer wait, it gets it.
    static func seconds(_ failures: Int, most: TimeInterval, after error: APIError? = nil) -> TimeInterval {
        let doubled = pow(2, TimeInterval(min(max(failures, 1) - 1, 16)))
        return max(min(doubled * .random(in: 1...1.25), most), error?.retryAfter ?? 0)
    }
}

extension APIError {
    /// Whether the same may succeed later without anybody doing anything about it.
    var mayPass: Bool {
        [.connection, .timeout, .rateLimited, .server].contains(kind)
    }
}
