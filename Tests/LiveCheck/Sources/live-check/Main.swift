import Foundation
import LiveCheck
import RingCentralTesting

/// Flags and exit codes, nothing else: what is done is in the library.
@main
enum Main {
    static func main() async {
        do {
            exit(try await run(CheckArguments(Array(CommandLine.arguments.dropFirst()))))
        } catch let problem as UsageProblem {
            warn("live-check: \(problem.description); --help tells what there is")
            exit(2)
        } catch {
            warn("live-check: \(error)")
            exit(3)
        }
    }

    private static func run(_ arguments: CheckArguments) async throws -> Int32 {
        if arguments.showsHelp {
            print(CheckArguments.help)
            return 0
        }
        if arguments.listsOperations {
            LiveCheck.operations.forEach { print($0) }
            return 0
        }
        let check = try LiveCheck(arguments.requests)
        let credentials = try CheckCredentials(ProcessInfo.processInfo.environment)
        let recording = try RecordingTransport(to: URL(fileURLWithPath: arguments.recording))
        let outcomes = try await check.run(credentials.client(transport: recording)) { print($0.line) }
        if let error = recording.recordingError {
            warn("live-check: \(arguments.recording) could not be written: \(error)")
            return 3
        }
        print("recorded in \(arguments.recording)")
        return outcomes.allSatisfy(\.isSuccess) ? 0 : 1
    }

    private static func warn(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
