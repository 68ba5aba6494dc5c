// swift-tools-version: 6.2
import PackageDescription

// A command-line program with a client of two areas, which the build plugin writes.
let package = Package(
    name: "CommandLine",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-ringcentral", path: "../../..")],
    targets: [
        .executableTarget(
            name: "calls",
            dependencies: [.product(name: "RingCentralRuntime", package: "swift-ringcentral")],
            plugins: [.plugin(name: "GenerateClient", package: "swift-ringcentral")])
    ]
)
