// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.swiftLanguageMode(.v5), .treatAllWarnings(as: .error)]

// Two targets with clients of their own, one of them public, in the language mode of Swift 5; no warning is let pass.
let package = Package(
    name: "Swift5",
    platforms: [.macOS(.v13)],
    products: [.library(name: "Texts", targets: ["Texts"])],
    dependencies: [.package(name: "swift-ringcentral", path: "../../..")],
    targets: [
        .target(
            name: "Texts",
            dependencies: [.product(name: "RingCentralRuntime", package: "swift-ringcentral")],
            swiftSettings: settings,
            plugins: [.plugin(name: "GenerateClient", package: "swift-ringcentral")]),
        .executableTarget(
            name: "mailbox",
            dependencies: ["Texts", .product(name: "RingCentralRuntime", package: "swift-ringcentral")],
            swiftSettings: settings,
            plugins: [.plugin(name: "GenerateClient", package: "swift-ringcentral")]),
    ]
)
