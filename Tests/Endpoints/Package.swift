// swift-tools-version: 6.2
import PackageDescription

// Calls every function of the client over HTTP: of the server whose address stands in RINGCENTRAL_SERVER, else of the
// sandbox, which is only built if it is needed.
let named = Context.environment["RINGCENTRAL_SERVER"] ?? ""
let startsSandbox = named.isEmpty

// The sandbox's module may lie in the build folder and not be built now, so that `canImport` would not tell.
let settings: [SwiftSetting] =
    [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")] + (startsSandbox ? [.define("SANDBOX")] : [])

let package = Package(
    name: "ringcentral-endpoints",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "swift-ringcentral", path: "../..")]
        + (startsSandbox
            ? [
                .package(name: "ringcentral-sandbox", path: "../Sandbox"),
                // Without its traits: configuration from files is not asked for.
                .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
            ] : []),
    targets: [
        .testTarget(
            name: "EndpointsTests",
            dependencies: [
                .product(name: "RingCentral", package: "swift-ringcentral"),
                .product(name: "RingCentralRuntime", package: "swift-ringcentral"),
            ] + (startsSandbox ? [.product(name: "Sandbox", package: "ringcentral-sandbox")] : []),
            swiftSettings: settings)
    ]
        + (startsSandbox
            ? [
                // What the client makes of a service that misbehaves.
                .testTarget(
                    name: "BehaviourTests",
                    dependencies: [
                        .product(name: "RingCentral", package: "swift-ringcentral"),
                        .product(name: "RingCentralRuntime", package: "swift-ringcentral"),
                        .product(name: "Sandbox", package: "ringcentral-sandbox"),
                        .product(name: "Hummingbird", package: "hummingbird"),
                    ],
                    swiftSettings: settings)
            ] : [])
)
