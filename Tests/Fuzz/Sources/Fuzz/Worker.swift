import Foundation
import RingCentralGenerator

/// Runs inputs one after the other, in a process of its own, and tells of each on standard output.
///
/// A line `w NUMBER WORDS` says what is wrong with an input, `c ACCEPTED` counts those that were accepted. Which input is
/// run stands in `Progress`, also when the process ends at it.
struct Worker {
    let group: Group
    let seed: UInt64
    let inputs: Range<Int>
    let samples: URL
    /// One in so many clients is kept, for the compiler.
    let sampling: Int

    func run(_ root: URL) throws {
        let generator = group == .generator ? GeneratorTargets(try Seeds(root: root)) : nil
        var accepted = 0
        var written = 0
        for number in inputs {
            Self.tell(number)
            let (_, run) = generator?.input(number, seed: seed) ?? ParserTargets.input(number, seed: seed)
            switch run() {
            case .refused: break
            case .accepted: accepted += 1
            case .written(let files):
                accepted += 1
                written += 1
                if written % sampling == 0 { try keep(files, number) }
            case .wrong(let words):
                try FileBytes.write(
                    "w \(number) \(words.replacingOccurrences(of: "\n", with: " ").prefix(500))\n", to: STDOUT_FILENO)
            }
        }
        try FileBytes.write("c \(accepted)\n", to: STDOUT_FILENO)
    }

    /// The number of the input that is run stands in shared memory: a line for each would cost more than most inputs.
    private static func tell(_ number: Int) { Progress.shared?.store(number) }

    private func keep(_ files: [String: String], _ number: Int) throws {
        let folder = samples.appendingPathComponent("\(number)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (path, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(path)) }
    }
}
