// swift-tools-version: 6.2
import PackageDescription

// A program that takes part of the complete client: two groups of areas.
let package = Package(
    name: "Traits",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "swift-ringcentral", path: "../../..", traits: ["CallHistory", "Messaging"])
    ],
    targets: [
        .executableTarget(
            name: "history", dependencies: [.product(name: "RingCentral", package: "swift-ringcentral")])
    ]
)
