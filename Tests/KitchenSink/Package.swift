// swift-tools-version: 6.2
import PackageDescription

// The client that the generator writes for the golden case kitchen-sink, compiled as people's own packages would: once as
// usual, once in a module that isolates to the main actor by default.
/// The groups of areas of the case's catalog: all of them.
let groups: [SwiftSetting] = [.define("Everything")]

let package = Package(
    name: "KitchenSink",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-ringcentral", path: "../..")],
    targets: [
        .target(
            name: "KitchenSink",
            dependencies: [.product(name: "RingCentralRuntime", package: "swift-ringcentral")],
            exclude: ["openapi.json"], swiftSettings: groups),
        .target(
            name: "KitchenSinkOnMainActor",
            dependencies: [.product(name: "RingCentralRuntime", package: "swift-ringcentral")],
            exclude: ["openapi.json"],
            swiftSettings: groups + [.defaultIsolation(MainActor.self)]),
        .testTarget(
            name: "KitchenSinkTests",
            dependencies: [
                "KitchenSink", "KitchenSinkOnMainActor",
                .product(name: "RingCentralTesting", package: "swift-ringcentral"),
            ]),
    ]
)
