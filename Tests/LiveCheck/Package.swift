// swift-tools-version: 6.2
import PackageDescription

// Sends read-only requests to a real account, for those who have one. It is not part of CI.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "ringcentral-live-check",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-ringcentral", path: "../..")],
    targets: [
        .target(
            name: "LiveCheck",
            dependencies: [
                .product(name: "RingCentral", package: "swift-ringcentral"),
                .product(name: "RingCentralRuntime", package: "swift-ringcentral"),
                .product(name: "RingCentralTesting", package: "swift-ringcentral"),
            ], swiftSettings: settings),
        .executableTarget(name: "live-check", dependencies: ["LiveCheck"], swiftSettings: settings),
        .testTarget(
            name: "LiveCheckTests",
            dependencies: [
                "LiveCheck",
                .product(name: "RingCentralRuntime", package: "swift-ringcentral"),
                .product(name: "RingCentralTesting", package: "swift-ringcentral"),
            ], swiftSettings: settings),
    ]
)
