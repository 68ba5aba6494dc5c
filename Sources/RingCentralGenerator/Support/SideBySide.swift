import Dispatch

/// Makes things side by side, on as many processors as there are.
///
/// - Parameter makers: The makers of one thing each.
/// - Returns: The things, in the order of their makers.
package func sideBySide<Thing: Sendable>(_ makers: [@Sendable () -> Thing]) -> [Thing] {
    [Thing](unsafeUninitializedCapacity: makers.count) { things, count in
        let work = Work(makers: makers, things: things)
        DispatchQueue.concurrentPerform(iterations: makers.count) { work.make($0) }
        count = makers.count
    }
}

/// Makes two things of different types side by side.
package func sideBySide<First: Sendable, Second: Sendable>(
    _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
    let made = sideBySide([{ (first(), nil) }, { (nil, second()) }] as [@Sendable () -> (First?, Second?)])
    guard let first = made[0].0, let second = made[1].1 else { preconditionFailure("every maker is called") }
    return (first, second)
}

/// The makers and the places that they fill.
private struct Work<Thing: Sendable>: Sendable {
    let makers: [@Sendable () -> Thing]
    // Unchecked, since the compiler can't see that each index is used once, so that no two makers fill one place.
    nonisolated(unsafe) let things: UnsafeMutableBufferPointer<Thing>

    func make(_ index: Int) {
        things.initializeElement(at: index, to: makers[index]())
    }
}
