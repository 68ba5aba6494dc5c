import Foundation

@main
enum Main {
    static func main() {
        do {
            let options = try Options(Array(CommandLine.arguments.dropFirst()))
            try FileManager.default.createDirectory(at: options.findings, withIntermediateDirectories: true)
            if let number = options.show {
                for group in options.groups { print(try Supervisor.input(number, group, options.seed).text) }
            } else if let inputs = options.worker {
                try work(options, inputs)
            } else {
                exit(try supervise(options) ? 0 : 1)
            }
        } catch {
            print("Fuzz: \(error)")
            exit(2)
        }
    }

    private static func work(_ options: Options, _ inputs: Range<Int>) throws {
        Progress.shared = try Progress(options.findings.appendingPathComponent("progress"))
        let worker = Worker(
            group: options.groups[0], seed: options.seed, inputs: inputs,
            samples: options.findings.appendingPathComponent("samples"), sampling: 211)
        try worker.run(Options.root)
    }

    /// Runs all groups; whether nothing failed.
    private static func supervise(_ options: Options) throws -> Bool {
        let samples = options.findings.appendingPathComponent("samples")
        try? FileManager.default.removeItem(at: samples)
        try FileManager.default.createDirectory(at: samples, withIntermediateDirectories: true)
        var failures = 0
        for group in options.groups {
            var supervisor = Supervisor(options, group)
            let all = options.groups.reduce(0) { $0 + $1.share }
            try supervisor.work(
                inputs: options.inputs.map { $0 * group.share / all },
                // Both get half of the time: the generator's inputs are slow.
                seconds: options.seconds / Double(options.groups.count))
            print(
                "\(group.rawValue): \(supervisor.run) inputs, \(supervisor.accepted) accepted, "
                    + "\(supervisor.failures.count) failed (seed \(options.seed), first \(options.first))")
            failures += supervisor.failures.count
        }
        var compiler = Compiler(samples: samples)
        try compiler.run(most: options.samples)
        print("\(compiler.parsed) clients parsed, \(compiler.checked) type-checked, \(compiler.failures.count) failed")
        return failures + compiler.failures.count == 0
    }
}
