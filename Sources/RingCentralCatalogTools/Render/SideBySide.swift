import Dispatch

/// Makes things side by side, on as many processors as there are.
///
/// - Parameter makers: Each makes one thing; what several of them use they only read.
/// - Returns: What they made, in their order.
func sideBySide<Thing>(_ makers: [() -> Thing]) -> [Thing] {
    [Thing](unsafeUninitializedCapacity: makers.count) { things, count in
        let work = Work(makers: makers, things: things)
        DispatchQueue.concurrentPerform(iterations: makers.count) { work.make($0) }
        count = makers.count
    }
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
