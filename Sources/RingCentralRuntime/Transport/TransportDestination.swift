import Foundation

/// Where the body of an answer goes.
public enum TransportDestination: Sendable, Hashable {
    /// Into the answer.
    case memory
    /// Into a new file, as it arrives, which takes the place of an old one. Only its owner may read it. The body of
    /// any other status than 2xx goes into the answer.
    case file(URL)
    /// Into a file that has its first bytes already, as many as `from` tells: what a 206 brings goes behind them, what
    /// comes after them is dropped. A 200 brings the file anew; any other 2xx is an error. The body of any other status
    /// goes into the answer.
    case rest(of: URL, from: Int64)
}
