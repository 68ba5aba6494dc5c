/// Keeps a thing to the end of the process, which frees all memory at once: piece by piece it takes longer.
package func keepToTheEnd(_ thing: Any) { _ = Unmanaged.passRetained(Kept(thing)) }

private final class Kept {
    private let thing: Any

    init(_ thing: Any) { self.thing = thing }
}
