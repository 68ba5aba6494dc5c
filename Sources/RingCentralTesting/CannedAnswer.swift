import Foundation

/// An answer that waits for its request.
struct CannedAnswer: Sendable {
    let target: RequestTarget
    let outcome: Result<(Data, Int, [String: String]), any Error>
}
