// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")]

// The documentation site in a real browser: Chromium, driven over WebDriver by a small client of our own.
let package = Package(
    name: "Browser",
    platforms: [.macOS(.v13)],
    targets: [
        .target(name: "WebDriver", swiftSettings: settings),
        // How long a keystroke and the first view take.
        .executableTarget(name: "SiteBenchmark", dependencies: ["WebDriver"], swiftSettings: settings),
        .testTarget(name: "BrowserTests", dependencies: ["WebDriver"], swiftSettings: settings),
    ]
)
