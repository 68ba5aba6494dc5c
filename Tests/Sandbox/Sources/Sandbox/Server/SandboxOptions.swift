import Foundation

/// How a sandbox plays the service.
public struct SandboxOptions: Sendable {
    /// An app that may sign in.
    public struct App: Sendable {
        public var id: String
        /// Nil: a public app, which keeps no secret and sends its id in the body.
        public var secret: String?
        /// Permissions that the app holds; nil: all.
        public var permissions: Set<String>?

        public init(id: String, secret: String?, permissions: Set<String>? = nil) {
            self.id = id
            self.secret = secret
            self.permissions = permissions
        }
    }

    /// The folder `spec/`; that of this repository if not said.
    public var catalog: URL = SandboxOptions.repositoryCatalog
    /// 0: any free one.
    public var port = 0
    /// Windows, penalties, expiry and waits are divided by this.
    public var timeScale = 1.0
    /// The apps that are known; nil: any id with any secret, with all permissions.
    public var apps: [App]?
    /// Permissions that the users' roles hold; nil: all.
    public var userPermissions: Set<String>?
    /// Whether calls are counted against the rate groups.
    public var limitsRates = true
    /// Records that every list has.
    public var records = 250
    /// Bytes of every file.
    public var mediaSize = 65_536
    /// Faults for every request, with commas between them; empty: none.
    public var faults = ""
    /// The mode for every response, as in `leave-out` or `leave-out=3`; empty: responses are as described.
    public var mode = ""
    /// The form in which events are delivered if it applies to them, as in `push`; empty: the usual one.
    public var eventForm = ""
    /// Whether a line is printed for every request.
    public var prints = false

    public init() {}

    /// `spec/` of the repository that this file belongs to.
    public static let repositoryCatalog = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "spec")

    /// Seconds as they pass here.
    func scaled(_ seconds: Double) -> Double { seconds / timeScale }

    /// Seconds as they pass here, as a header or a lifetime tells them: whole, at least 1.
    func told(_ seconds: Double) -> Int { max(1, Int(scaled(seconds).rounded(.up))) }
}
