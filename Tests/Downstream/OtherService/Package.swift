// swift-tools-version: 6.2
import PackageDescription

// A client of another service: three endpoints that somebody made up, in a catalog of its own.
let package = Package(
    name: "OtherService",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-ringcentral", path: "../../..")],
    targets: [
        .executableTarget(
            name: "tides",
            dependencies: [.product(name: "RingCentralRuntime", package: "swift-ringcentral")],
            plugins: [.plugin(name: "GenerateClient", package: "swift-ringcentral")])
    ]
)
