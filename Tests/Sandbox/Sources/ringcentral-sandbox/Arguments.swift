import Foundation
import Sandbox

/// The command line.
enum Arguments {
    /// The program ends here: help was asked for, or the arguments are wrong.
    struct Stop: Error {
        var text: String
        var status: Int32
    }

    static func read(_ arguments: some Sequence<String>) throws -> SandboxOptions {
        var options = SandboxOptions()
        options.prints = true
        var rest = Array(arguments)[...]
        while let flag = rest.popFirst() {
            func value() throws -> String {
                guard let value = rest.popFirst() else { throw wrong("\(flag) needs a value") }
                return value
            }
            func number<Number: LosslessStringConvertible & Comparable>(from least: Number) throws -> Number {
                let text = try value()
                guard let number = Number(text), number >= least else {
                    throw wrong("\(flag) needs a number from \(least), not \(text)")
                }
                return number
            }
            switch flag {
            case "--port": options.port = try number(from: 0)
            case "--time-scale": options.timeScale = try number(from: 0.001)
            case "--records": options.records = try number(from: 0)
            case "--media-size": options.mediaSize = try number(from: 0)
            case "--catalog": options.catalog = URL(filePath: try value())
            case "--faults": options.faults = try value()
            case "--mode": options.mode = try value()
            case "--event-form": options.eventForm = try value()
            case "--app": options.apps = try (options.apps ?? []) + [app(try value())]
            case "--no-rate-limits": options.limitsRates = false
            case "--quiet": options.prints = false
            case "--help", "-h": throw Stop(text: help, status: 0)
            default: throw wrong("there is no option \(flag)")
            }
        }
        return options
    }

    static func welcome(_ url: URL) -> String {
        """
        \(url)

        Point a client at it, with any id, secret and assertion:

            export RINGCENTRAL_SERVER=\(url)
            curl -u test-client:test-secret \\
                -d grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer -d assertion=test-jwt \\
                $RINGCENTRAL_SERVER/restapi/oauth/token

        """
    }

    /// `id:secret:Permission,Permission`; without a secret the app is public, without permissions it has all.
    private static func app(_ text: String) throws -> SandboxOptions.App {
        let pieces = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard pieces.count <= 3, !pieces[0].isEmpty else { throw wrong("--app is id:secret:permissions, not \(text)") }
        let secret = pieces.count > 1 && !pieces[1].isEmpty ? pieces[1] : nil
        let permissions = pieces.count > 2 ? Set(pieces[2].split(separator: ",").map(String.init)) : nil
        return SandboxOptions.App(id: pieces[0], secret: secret, permissions: permissions)
    }

    private static func wrong(_ text: String) -> Stop {
        Stop(text: "error: \(text)\n\n\(help)", status: 2)
    }

    private static let help = """
        usage: ringcentral-sandbox [options]

        Plays the service on loopback, from the catalog in spec/. Prints its address, then a line for each request.

          --port N            listens there; 0, as if not said, is any free port
          --time-scale X      windows, penalties, expiry and waits are X times shorter
          --records N         records of every list (250)
          --media-size N      bytes of every file (65536)
          --app ID[:SECRET[:PERMISSION,...]]
                              knows this app; given once or more often, no others. Without a secret it is a
                              public app. If not said, every app is known and has all permissions
          --faults LIST       faults of every answer, as in slow=2,chunked; README.md lists them
          --mode MODE         how every response deviates from its description, as in leave-out; README.md lists them
          --event-form FORM   how events are delivered where it applies, as in push; README.md lists them
          --no-rate-limits    counts no calls
          --catalog DIR       another folder than spec/ of this repository
          --quiet             prints the address only
          --help              this text
        """
}
