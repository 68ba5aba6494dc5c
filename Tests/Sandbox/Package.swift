// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "ringcentral-sandbox",
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "Sandbox", targets: ["Sandbox"]),
        .executable(name: "ringcentral-sandbox", targets: ["ringcentral-sandbox"]),
    ],
    dependencies: [
        // Without its traits: configuration from files is not asked for.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        .target(
            name: "Sandbox",
            dependencies: [
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
            ], swiftSettings: settings),
        .executableTarget(name: "ringcentral-sandbox", dependencies: ["Sandbox"], swiftSettings: settings),
        .testTarget(
            name: "SandboxTests",
            dependencies: [
                "Sandbox",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
            ], swiftSettings: settings),
    ]
)
