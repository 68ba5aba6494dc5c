// swift-tools-version: 6.2
import PackageDescription

// A server as somebody else would write it: a webhook behind Hummingbird, the client over async-http-client, and events
// over a WebSocket of SwiftNIO, where URLSession has none.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "ExampleServer",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(name: "swift-ringcentral", path: "../../..", traits: ["Events", "Messaging"]),
        // What plays the service in tests.
        .package(name: "ringcentral-sandbox", path: "../../Sandbox"),
        // Without its traits: configuration from files is not asked for.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    ],
    targets: [
        .target(
            name: "ExampleServer",
            dependencies: [
                .product(name: "RingCentralRuntime", package: "swift-ringcentral"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ], swiftSettings: settings),
        .testTarget(
            name: "ServerTests",
            dependencies: [
                "ExampleServer",
                .product(name: "RingCentral", package: "swift-ringcentral"),
                .product(name: "RingCentralTesting", package: "swift-ringcentral"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Sandbox", package: "ringcentral-sandbox"),
            ], swiftSettings: settings),
    ]
)
