import Foundation

/// A process that holds the lock of a file, stopped by SIGSTOP, until it is killed.
final class LockHolder: Sendable {
    struct NotStarted: Error {}

    private let identifier: Int32
    private let process: Process

    /// - Parameter path: The path of the lock file.
    init(_ path: String) throws {
        process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            """
            import fcntl, os, signal, sys
            lock = os.open(sys.argv[1], os.O_CREAT | os.O_RDWR, 0o600)
            fcntl.flock(lock, fcntl.LOCK_EX)
            print("held", flush=True)
            os.kill(os.getpid(), signal.SIGSTOP)
            """,
            path,
        ]
        process.standardOutput = output
        try process.run()
        identifier = process.processIdentifier
        // It says so once it holds the lock, or ends without a word.
        guard !output.fileHandleForReading.availableData.isEmpty else { throw NotStarted() }
    }

    /// Ends the process, with SIGKILL.
    func kill() {
        Foundation.kill(identifier, SIGKILL)
        process.waitUntilExit()
    }

    deinit { if process.isRunning { kill() } }
}
