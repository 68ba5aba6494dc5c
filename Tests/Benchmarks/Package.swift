// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-ringcentral", path: "../..")],
    targets: [
        // What reading and writing as many bytes costs at least.
        .executableTarget(name: "Floor", swiftSettings: settings),
        // A page of the call log, read by the client and by hand-written structures.
        .executableTarget(
            name: "Decoding", dependencies: [.product(name: "RingCentral", package: "swift-ringcentral")],
            swiftSettings: settings),
        // What a call costs beside the network.
        .executableTarget(
            name: "Calls", dependencies: [.product(name: "RingCentral", package: "swift-ringcentral")],
            swiftSettings: settings),
        // A large file on its way.
        .executableTarget(
            name: "Transfer", dependencies: [.product(name: "RingCentralRuntime", package: "swift-ringcentral")],
            swiftSettings: settings),
        // An app that calls two operations of the complete client.
        .executableTarget(
            name: "TwoOperations", dependencies: [.product(name: "RingCentral", package: "swift-ringcentral")],
            swiftSettings: settings),
    ]
)
