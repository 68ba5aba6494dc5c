import Foundation
import Testing

/// The program as it is run from a command line.
@Suite("ringcentral-sandbox", .timeLimit(.minutes(1))) struct ProgramTests {
    @Test("A line of the log can be read as soon as the request was answered")
    func log() async throws {
        try await run("--port", "0", "--mode", "add=0") { lines, _ in
            let address = try #require(try await lines.first { $0.hasPrefix("http://") })
            let client = Client(url: try #require(URL(string: address)))
            let answer = try await client.get("/restapi")
            #expect(answer.json["unexpectedMember"] as? String == "text")
            // The program still runs: nothing that it keeps is written by its end.
            #expect(try await lines.first { $0.hasPrefix("200 GET") } == "200 GET /restapi")
        }
    }

    @Test("Ends with 3 and names the modes for one that does not exist")
    func unknownMode() async throws {
        try await run("--mode", "explode") { _, process in
            await process.end()
            #expect(process.status == 3)
        }
    }

    private func run(_ arguments: String..., test: (Lines, Running) async throws -> Void) async throws {
        let running = try Running(arguments)
        defer { running.stop() }
        try await test(running.lines, running)
    }
}

/// The lines of a pipe as they arrive.
final class Lines: Sendable {
    private let stream: AsyncStream<String>

    init(_ handle: FileHandle) {
        stream = AsyncStream { continuation in
            let reader = Thread {
                var rest = Data()
                while true {
                    let data = handle.availableData
                    guard !data.isEmpty else { break }
                    rest += data
                    while let end = rest.firstIndex(of: 0x0A) {
                        continuation.yield(String(decoding: rest[..<end], as: UTF8.self))
                        rest = Data(rest[(end + 1)...])
                    }
                }
                continuation.finish()
            }
            reader.start()
        }
    }

    /// The first line from here on that fits; nil if the pipe ends before.
    func first(where fits: (String) -> Bool) async throws -> String? {
        for await line in stream where fits(line) { return line }
        try Task.checkCancellation()
        return nil
    }
}

/// The program, started.
final class Running: Sendable {
    let lines: Lines
    private let process: Process
    private let ended: AsyncStream<Void>

    init(_ arguments: [String]) throws {
        let process = Process(), output = Pipe()
        process.executableURL = Bundle.main.bundleURL.appending(path: "ringcentral-sandbox")
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        let (ended, end) = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in end.finish() }
        try process.run()
        self.process = process
        self.ended = ended
        lines = Lines(output.fileHandleForReading)
    }

    var status: Int32 { process.terminationStatus }

    func end() async { for await _ in ended {} }

    func stop() { if process.isRunning { process.terminate() } }
}
