import Foundation

/// Starts workers, one at a time, watches them, and keeps the inputs on which they fail.
struct Supervisor {
    let options: Options
    let group: Group
    private(set) var run = 0
    private(set) var accepted = 0
    private(set) var failures: [String] = []

    /// The number of inputs of one worker: few enough that the time is looked at often.
    private var batch: Int { group == .parsers ? 200_000 : 5_000 }
    private static let longestInput = 60.0

    init(_ options: Options, _ group: Group) {
        self.options = options
        self.group = group
    }

    /// Runs as many inputs as said, or until the time is over.
    mutating func work(inputs: Int?, seconds: Double) throws {
        let start = ContinuousClock.now
        var next = options.first
        let end = inputs.map { options.first + $0 } ?? .max
        while next < end, inputs != nil || ContinuousClock.now - start < .seconds(seconds) {
            let last = min(end, next + batch)
            let until = inputs == nil ? start + .seconds(seconds) : nil
            next = try work(next..<last, until: until)
        }
    }

    /// Runs one worker; the number of the first input that is still to be run.
    private mutating func work(_ inputs: Range<Int>, until end: ContinuousClock.Instant?) throws -> Int {
        let file = options.findings.appendingPathComponent("progress")
        let progress = try Progress(file)
        progress.store(inputs.lowerBound)
        let worker = Process()
        worker.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        worker.arguments = [
            "--first", "\(inputs.lowerBound)", "--worker", "\(inputs.count)", "--seed", "\(options.seed)", "--only",
            group.rawValue, "--findings", options.findings.path, "--samples", "\(options.samples)",
        ]
        let output = options.findings.appendingPathComponent("output")
        try Data().write(to: output)
        let handle = try FileHandle(forWritingTo: output)
        worker.standardOutput = handle
        try worker.run()
        let ended = Self.watch(worker, progress, until: end)
        let lines = try String(decoding: Data(contentsOf: output), as: UTF8.self).split(separator: "\n")
        read(lines)
        let last = progress.load()
        switch ended {
        case .ended where worker.terminationStatus == 0:
            run += inputs.count
            return inputs.upperBound
        case .outOfTime:
            run += last - inputs.lowerBound
            return last + 1
        case .ended, .hung:
            run += last - inputs.lowerBound + 1
            keep(last, ended == .hung ? "took more than \(Int(Self.longestInput)) s" : "ended the process")
            return last + 1
        }
    }

    private enum Ending { case ended, hung, outOfTime }

    private static func watch(
        _ worker: Process, _ progress: Progress, until end: ContinuousClock.Instant?
    ) -> Ending {
        var seen = progress.load()
        var since = ContinuousClock.now
        while worker.isRunning {
            Thread.sleep(forTimeInterval: 0.02)
            let number = progress.load()
            if number != seen { (seen, since) = (number, .now) }
            let age = ContinuousClock.now - since
            let isHung = age > .seconds(longestInput)
            // An input that is slow when the time is over is watched to its end, so that a hang is found.
            let isOver = end.map { ContinuousClock.now > $0 && age < .seconds(1) } ?? false
            if isHung || isOver {
                kill(worker.processIdentifier, SIGKILL)
                worker.waitUntilExit()
                return isHung ? .hung : .outOfTime
            }
        }
        worker.waitUntilExit()
        return .ended
    }

    private mutating func read(_ lines: [Substring]) {
        for line in lines {
            let words = line.split(separator: " ", maxSplits: 2).map(String.init)
            if words.first == "c", words.count == 2 { accepted += Int(words[1]) ?? 0 }
            if words.first == "w", words.count == 3, let number = Int(words[1]) { keep(number, words[2]) }
        }
    }

    private mutating func keep(_ number: Int, _ words: String) {
        failures.append("\(group.rawValue) \(number): \(words)")
        print("FAILED \(group.rawValue) \(number) (seed \(options.seed)): \(words)")
        guard failures.count <= 100, let input = try? Self.input(number, group, options.seed) else { return }
        let file = options.findings.appendingPathComponent("\(group.rawValue)-\(options.seed)-\(number).txt")
        try? Data("\(words)\n\(input.text)".utf8).write(to: file)
    }

    static func input(_ number: Int, _ group: Group, _ seed: UInt64) throws -> Input {
        switch group {
        case .parsers: ParserTargets.input(number, seed: seed).0
        case .generator: GeneratorTargets(try Seeds(root: Options.root)).input(number, seed: seed).0
        }
    }
}
