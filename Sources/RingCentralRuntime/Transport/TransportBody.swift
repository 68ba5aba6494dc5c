import Foundation

/// What a request carries.
public enum TransportBody: Sendable, Hashable {
    /// Nothing.
    case none
    /// Bytes in memory.
    case data(Data)
    /// The bytes of a file, which need not fit into memory.
    case file(URL)
}
