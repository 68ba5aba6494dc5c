import Foundation

/// A headless Chromium with one page, over WebDriver (https://www.w3.org/TR/webdriver2/).
public final class Browser: Sendable {
    /// What the page is seen on.
    public struct Screen: Sendable {
        public var width: Int
        public var height: Int
        public var isDark = false
        public var runsScripts = true

        public init(width: Int, height: Int, isDark: Bool = false, runsScripts: Bool = true) {
            self.width = width
            self.height = height
            self.isDark = isDark
            self.runsScripts = runsScripts
        }

        public static let wide = Screen(width: 1440, height: 900)
        public static let narrow = Screen(width: 390, height: 844)
        public static let dark = Screen(width: 1440, height: 900, isDark: true)
        public static let narrowDark = Screen(width: 390, height: 844, isDark: true)
        public static let withoutScripts = Screen(width: 1440, height: 900, runsScripts: false)
    }

    private let driver: Driver
    private let session: String

    /// Opens a browser.
    ///
    /// - Throws: `BrowserError` if there is none.
    public init(_ screen: Screen = .wide) async throws {
        driver = try Driver()
        let capabilities: JSON = [
            "capabilities": [
                "alwaysMatch": [
                    "timeouts": ["script": 120_000],
                    "goog:loggingPrefs": ["browser": "ALL", "performance": "ALL"],
                    "goog:chromeOptions": [
                        // CI runs as root in a container, where the sandbox can't.
                        "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
                    ],
                ]
            ]
        ]
        let made = try await Self.send(driver, "POST", "/session", capabilities)
        guard let id = made["sessionId"]?.string else { throw BrowserError("there is no session: \(made)") }
        session = "/session/\(id)"
        try await show(on: screen)
    }

    /// Ends the browser.
    public func close() async throws { _ = try await Self.send(driver, "DELETE", session, nil) }

    private func show(on screen: Screen) async throws {
        try await devTools(
            "Emulation.setDeviceMetricsOverride",
            [
                "width": .number(Double(screen.width)), "height": .number(Double(screen.height)),
                "deviceScaleFactor": 1, "mobile": false,
            ])
        let scheme: JSON = screen.isDark ? "dark" : "light"
        try await devTools(
            "Emulation.setEmulatedMedia", ["features": [["name": "prefers-color-scheme", "value": scheme]]])
        if !screen.runsScripts { try await devTools("Emulation.setScriptExecutionDisabled", ["value": true]) }
    }

    // MARK: Pages

    /// Opens a page, and waits until it is loaded.
    public func open(_ page: String) async throws { try await command("POST", "url", ["url": .string(page)]) }

    /// The address of the page.
    public func address() async throws -> String { try await command("GET", "url").string ?? "" }

    public func goBack() async throws { try await command("POST", "back", [:]) }

    /// What a function's body returns, run in the page; a promise is waited for.
    @discardableResult
    public func run(_ body: String, _ arguments: JSON...) async throws -> JSON {
        try await command("POST", "execute/sync", ["script": .string(body), "args": .array(arguments)])
    }

    /// Waits until a function's body returns true.
    ///
    /// - Throws: `BrowserError` after five seconds.
    public func wait(for what: String, until body: String, _ arguments: JSON...) async throws {
        for _ in 0..<100 {
            let script: JSON = ["script": .string(body), "args": .array(arguments)]
            if try await command("POST", "execute/sync", script).bool == true { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw BrowserError("waited in vain for \(what)")
    }

    /// A picture of what is seen, as PNG.
    public func screenshot() async throws -> Data {
        let text = try await command("GET", "screenshot").string ?? ""
        return Data(base64Encoded: text) ?? Data()
    }

    // MARK: Hands

    /// Presses keys one after the other, as a hand would; `Key` has those without a character.
    public func press(_ keys: String) async throws {
        let actions = keys.flatMap { key -> [JSON] in
            [
                ["type": "keyDown", "value": .string(String(key))],
                ["type": "keyUp", "value": .string(String(key))],
            ]
        }
        try await command(
            "POST", "actions", ["actions": [["type": "key", "id": "keyboard", "actions": .array(actions)]]])
    }

    /// Clicks on the first element that a selector finds.
    public func click(_ selector: String) async throws {
        let found = try await command(
            "POST", "element", ["using": "css selector", "value": .string(selector)])
        guard let element = found.members.values.first?.string else { throw BrowserError("no \(selector)") }
        try await command("POST", "element/\(element)/click", [:])
    }

    // MARK: Logs

    /// What the console was told since the last call: level and message.
    public func console() async throws -> [String] {
        try await log("browser").map { "\($0["level"]?.string ?? "") \($0["message"]?.string ?? "")" }
    }

    /// The addresses that were asked for since the last call.
    public func requests() async throws -> [String] {
        try await log("performance").compactMap { entry in
            let text = entry["message"]?.string ?? ""
            let message = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))["message"]
            guard message?["method"]?.string == "Network.requestWillBeSent" else { return nil }
            return message?["params"]?["request"]?["url"]?.string
        }
    }

    private func log(_ kind: JSON) async throws -> [JSON] { try await command("POST", "se/log", ["type": kind]).array }

    // MARK: Sending

    /// A command of the DevTools protocol (https://chromedevtools.github.io/devtools-protocol/).
    @discardableResult
    public func devTools(_ name: String, _ parameters: JSON = [:]) async throws -> JSON {
        try await command("POST", "goog/cdp/execute", ["cmd": .string(name), "params": parameters])
    }

    @discardableResult
    private func command(_ method: String, _ path: String, _ body: JSON? = nil) async throws -> JSON {
        try await Self.send(driver, method, "\(session)/\(path)", body)
    }

    private static func send(_ driver: Driver, _ method: String, _ path: String, _ body: JSON?) async throws -> JSON {
        let data = try body.map { try JSONEncoder().encode($0) }
        let answer = try await driver.connection.exchange(method, path, data)
        let value = try JSONDecoder().decode(JSON.self, from: answer.body)["value"] ?? .null
        if answer.status != 200 { throw BrowserError("\(path): \(value["message"]?.string ?? "\(value)")") }
        return value
    }
}
