import Foundation

/// Flags and exit codes, nothing else: what is done is in RingCentralGenerator.
@main
enum Main {
    static func main() {
        let words = Array(CommandLine.arguments.dropFirst())
        do {
            let arguments = try Arguments(words)
            if arguments.help {
                print(Help.text(arguments.command, isDefault: words.first?.hasPrefix("-") ?? true))
                exit(Tool.Exit.done.rawValue)
            }
            exit(Tool(arguments).run().rawValue)
        } catch let error as Arguments.UsageError {
            Console.error("ringcentral-generate: \(error.message); --help tells what there is")
            exit(Tool.Exit.usage.rawValue)
        } catch {
            Console.error("ringcentral-generate: \(error)")
            exit(Tool.Exit.unavailable.rawValue)
        }
    }
}
