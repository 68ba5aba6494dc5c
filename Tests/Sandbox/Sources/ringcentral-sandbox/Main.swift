import Foundation
import Sandbox

/// Starts a sandbox and lets it run until it is stopped.
@main
enum Main {
    static func main() async {
        do {
            let options = try Arguments.read(CommandLine.arguments.dropFirst())
            let server = try await SandboxServer.start(options)
            say(Arguments.welcome(server.url))
            try await server.wait()
        } catch let stop as Arguments.Stop {
            say(stop.text, to: stop.status == 0 ? .standardOutput : .standardError)
            exit(stop.status)
        } catch {
            say("error: \(error)", to: .standardError)
            exit(3)
        }
    }

    /// Written at once: whoever starts the sandbox reads its address from a pipe.
    private static func say(_ text: String, to handle: FileHandle = .standardOutput) {
        handle.write(Data((text + "\n").utf8))
    }
}
