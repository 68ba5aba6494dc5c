// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target; what is generated lives by them as well.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "swift-ringcentral",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "RingCentral", targets: ["RingCentral"]),
        .library(name: "RingCentralRuntime", targets: ["RingCentralRuntime"]),
        .library(name: "RingCentralTesting", targets: ["RingCentralTesting"]),
        .executable(name: "ringcentral-generate", targets: ["ringcentral-generate"]),
    ],
    targets: [
        // The way of the data: spec/ -> RingCentralGenerator -> Generated/.
        .target(
            name: "RingCentralGenerator", exclude: ["Render/HTML/Assets"], swiftSettings: settings),
        .executableTarget(
            name: "ringcentral-generate", dependencies: ["RingCentralGenerator"], swiftSettings: settings),

        // What people import. It shares no target with the generator.
        .target(name: "RingCentralRuntime", swiftSettings: settings),
        .target(name: "RingCentralTesting", dependencies: ["RingCentralRuntime"], swiftSettings: settings),
        .target(
            name: "RingCentral", dependencies: ["RingCentralRuntime"], path: "Generated/RingCentral",
            swiftSettings: settings),

        .testTarget(
            name: "RingCentralGeneratorTests", dependencies: ["RingCentralGenerator"], exclude: ["Fixtures"],
            swiftSettings: settings),
        .testTarget(
            name: "RingCentralRuntimeTests", dependencies: ["RingCentralRuntime", "RingCentralTesting"],
            swiftSettings: settings),
        .testTarget(
            name: "RingCentralTests", dependencies: ["RingCentral", "RingCentralTesting"], swiftSettings: settings),
    ]
)
