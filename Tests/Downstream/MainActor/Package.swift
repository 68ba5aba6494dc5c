// swift-tools-version: 6.2
import PackageDescription

// A program that isolates everything to the main actor unless it says otherwise, as apps do.
let package = Package(
    name: "MainActor",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-ringcentral", path: "../../..")],
    targets: [
        .executableTarget(
            name: "presence",
            dependencies: [.product(name: "RingCentralRuntime", package: "swift-ringcentral")],
            swiftSettings: [.defaultIsolation(MainActor.self), .treatAllWarnings(as: .error)],
            plugins: [.plugin(name: "GenerateClient", package: "swift-ringcentral")])
    ]
)
