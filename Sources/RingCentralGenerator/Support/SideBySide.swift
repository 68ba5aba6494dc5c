import Dispatch

/// Makes things side by side, on as many processors as there are.
///
/// - Parameter makers: Each makes one thing; what several of them use they only read.
/// - Returns: What they made, in their order.
package func sideBySide<Thing>(_ makers: [() -> Thing]) -> [Thing] {
    [Thing](unsafeUninitializedCapacity: makers.count) { things, count in
        let work = Work(makers: makers, things: things)
        DispatchQueue.concurrentPerform(iterations: makers.count) { work.make($0) }
        count = makers.count
    }
}

/// Makes two things of different types side by side.
package func sideBySide<First, Second>(
    _ first: @escaping () -> First, _ second: @escaping () -> Second
) -> (First, Second) {
    let made = sideBySide([{ (first(), nil) }, { (nil, second()) }] as [() -> (First?, Second?)])
    guard let first = made[0].0, let second = made[1].1 else { preconditionFailure("every maker is called") }
    return (first, second)
}

/// Unchecked, since the compiler can't see that each index is asked for once, and that a maker changes nothing but its
/// own place.
private struct Work<Thing>: @unchecked Sendable {
    let makers: [() -> Thing]
    let things: UnsafeMutableBufferPointer<Thing>

    func make(_ index: Int) {
        things.initializeElement(at: index, to: makers[index]())
    }
}
