import Foundation

/// An answer that holds one of its own for each of several things.
public protocol BatchResponse: ResponseValue {
    /// What the service gives for one of them.
    associatedtype Item: ResponseValue

    /// The answers, in the order of the service.
    var results: [BatchItem<Item>] { get }

    /// - Parameter results: The answers, in the order of the service.
    init(results: [BatchItem<Item>])
}
