import Foundation

/// Writes lines to standard output at once, also into a pipe: who follows the log sees a request when it arrives.
public enum LineWriter {
    /// Writes a line.
    ///
    /// A reader that has gone away does not end the sandbox.
    public static func write(_ line: String, to handle: FileHandle = .standardOutput) {
        do { try handle.write(contentsOf: Data((line + "\n").utf8)) } catch { return }
    }
}
