import Foundation

extension RequestParts {
    /// Sets the beginning of a call that takes several requests, so that one deadline holds for all of them.
    mutating func begin(_ configuration: ClientConfiguration) { begun = begun ?? configuration.clock.uptime }

    /// Whether files or other media go in either direction, so that the time of an attempt depends on their size.
    func isTransfer(into destination: TransportDestination) -> Bool {
        switch body {
        case .file, .multipart: true
        case .none, .data: isMedia || destination != .memory
        }
    }

    /// - Throws: ``RequestProblem`` if a limit is not a number above 0.
    func terms(_ configuration: ClientConfiguration, into destination: TransportDestination) throws -> CallTerms {
        let isTransfer = isTransfer(into: destination)
        let length = deadline ?? (isTransfer ? configuration.transferDeadline : configuration.deadline)
        let timeout = timeout ?? (isTransfer ? .infinity : configuration.timeout)
        try CallTerms.check(["timeout": timeout, "idle timeout": idleLimit(configuration), "deadline": length])
        return CallTerms(
            deadline: (begun ?? configuration.clock.uptime) + length, deadlineLength: length, timeout: timeout,
            retries: retries ?? configuration.retries)
    }

    /// The longest time without a byte in either direction, in seconds.
    func idleLimit(_ configuration: ClientConfiguration) -> TimeInterval {
        if let idleTimeout { return idleTimeout }
        if let timeout { return timeout }
        return isTransfer(into: .memory) ? configuration.idleTimeout : configuration.timeout
    }
}
