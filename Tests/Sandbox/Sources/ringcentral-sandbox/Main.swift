import Foundation
import Sandbox

/// Starts a sandbox and lets it run until it is stopped.
@main
enum Main {
    static func main() async {
        do {
            let options = try Arguments.read(CommandLine.arguments.dropFirst())
            let server = try await SandboxServer.start(options)
            LineWriter.write(Arguments.welcome(server.url))
            try await server.wait()
        } catch let stop as Arguments.Stop {
            LineWriter.write(stop.text, to: stop.status == 0 ? .standardOutput : .standardError)
            exit(stop.status)
        } catch {
            LineWriter.write("error: \(error)", to: .standardError)
            exit(3)
        }
    }
}
