import Foundation
import RingCentralGenerator

/// Flags and exit codes, nothing else: what is done is in the modules of the generator.
@main
enum Main {
    static func main() {
        let words = Array(CommandLine.arguments.dropFirst())
        do {
            let arguments = try Arguments(words)
            if arguments.help {
                try Console.output(Help.text(arguments.isNamed ? arguments.command : nil) + "\n")
                exit(ExitCode.done.rawValue)
            }
            exit(Tool(arguments).run().rawValue)
        } catch let error as Arguments.UsageError {
            Console.error("ringcentral-generate: \(error.message); --help tells what there is")
            exit(ExitCode.usage.rawValue)
        } catch {
            Console.error("ringcentral-generate: \(error)")
            exit(ExitCode.unavailable.rawValue)
        }
    }
}
