import Foundation

/// Holds samples of written clients against the compiler.
struct Compiler {
    let samples: URL
    private(set) var parsed = 0
    private(set) var checked = 0
    private(set) var failures: [String] = []

    init(samples: URL) { self.samples = samples }

    mutating func run(most: Int) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: samples.path).sorted().prefix(most)
        // The compiler finds the runtime's module where this program was built.
        let modules = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("Modules").path
        for (index, name) in names.enumerated() {
            let folder = samples.appendingPathComponent(name)
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                .map { folder.appendingPathComponent($0).path }
            parsed += 1
            try compile(["-parse"] + files, name)
            guard index % 10 == 0 else { continue }
            checked += 1
            try compile(
                [
                    "-typecheck", "-wmo", "-parse-as-library", "-swift-version", "6", "-enable-upcoming-feature",
                    "ExistentialAny", "-module-name", "Sample", "-package-name", "fuzz", "-D", "Everything", "-I",
                    modules,
                ]
                    + files, name)
        }
    }

    private mutating func compile(_ arguments: [String], _ name: String) throws {
        let compiler = Process()
        compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        compiler.arguments = ["swiftc"] + arguments
        try compiler.run()
        let limit = ContinuousClock.now + .seconds(Self.longestRun)
        while compiler.isRunning, ContinuousClock.now < limit { Thread.sleep(forTimeInterval: 0.05) }
        let isHung = compiler.isRunning
        if isHung { kill(compiler.processIdentifier, SIGKILL) }
        compiler.waitUntilExit()
        if isHung || compiler.terminationStatus != 0 {
            let problem = isHung ? "takes more than \(Self.longestRun) s" : "rejects the generated Swift"
            failures.append("generator \(name): the compiler \(problem)")
            print("FAILED generator \(name): the compiler \(problem)")
        }
    }

    /// The longest run of the compiler, in seconds.
    private static let longestRun = 120
}
