import Foundation

/// The number of the input that a worker runs, in a file that both processes have in memory.
struct Progress {
    nonisolated(unsafe) static var shared: Progress?  // Set once, before the first input.

    private let place: UnsafeMutablePointer<Int>

    /// - Throws: `FuzzError` if the file can't be mapped.
    init(_ file: URL) throws {
        let descriptor = open(file.path, O_RDWR | O_CREAT, 0o600)
        guard descriptor >= 0, ftruncate(descriptor, 8) == 0 else { throw FuzzError("\(file.path) can't be written") }
        defer { close(descriptor) }
        guard let memory = mmap(nil, 8, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0), memory != MAP_FAILED else {
            throw FuzzError("\(file.path) can't be mapped")
        }
        place = memory.assumingMemoryBound(to: Int.self)
    }

    func store(_ number: Int) { place.pointee = number }
    func load() -> Int { place.pointee }
}
