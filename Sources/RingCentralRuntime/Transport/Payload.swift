import Foundation

/// What arrived, in memory or in a temporary file.
enum Payload: Sendable {
    case data(Data)
    case file(URL)

    /// The bytes; those of a file that can't be read are none.
    var data: Data {
        switch self {
        case .data(let data): return data
        case .file(let file): do { return try Data(contentsOf: file) } catch { return Data() }
        }
    }

    /// Removes the temporary file.
    func discard() {
        guard case .file(let file) = self else { return }
        // Nothing is lost if it stays: the system cleans its folder of temporary files.
        try? FileManager.default.removeItem(at: file)
    }
}
