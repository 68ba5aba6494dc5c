// swift-tools-version: 6.2
import PackageDescription

/// Internals are reached in release builds as well: a fuzzer has to be fast.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .unsafeFlags(["-enable-testing"]),
]

let package = Package(
    name: "Fuzz",
    platforms: [.macOS(.v13)],
    targets: [
        // The sources of the package around, by links: what they share with each other is not for other packages.
        .target(name: "RingCentralGenerator", swiftSettings: settings),
        .target(name: "RingCentralCatalog", dependencies: ["RingCentralGenerator"], swiftSettings: settings),
        .target(
            name: "RingCentralImport", dependencies: ["RingCentralGenerator", "RingCentralCatalog"],
            swiftSettings: settings),
        .target(
            name: "RingCentralComparison",
            dependencies: ["RingCentralGenerator", "RingCentralCatalog", "RingCentralImport"], swiftSettings: settings),
        .target(
            name: "RingCentralDocuments",
            dependencies: [
                "RingCentralGenerator", "RingCentralCatalog", "RingCentralImport", "RingCentralComparison",
            ],
            exclude: ["Render/HTML/Assets"], swiftSettings: settings),
        .target(name: "RingCentralRuntime", swiftSettings: settings),
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "RingCentralGenerator", "RingCentralCatalog", "RingCentralImport", "RingCentralComparison",
                "RingCentralDocuments", "RingCentralRuntime",
            ],
            swiftSettings: settings),
    ]
)
