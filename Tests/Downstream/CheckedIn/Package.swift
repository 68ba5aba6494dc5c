// swift-tools-version: 6.2
import PackageDescription

// A library whose generated client is committed: `swift package regenerate-client` wrote Sources/Faxes/Generated.
let package = Package(
    name: "CheckedIn",
    platforms: [.macOS(.v13)],
    products: [.library(name: "Faxes", targets: ["Faxes"])],
    dependencies: [.package(name: "swift-ringcentral", path: "../../..")],
    targets: [
        .target(
            name: "Faxes", dependencies: [.product(name: "RingCentralRuntime", package: "swift-ringcentral")],
            exclude: ["ringcentral-client.json", "Documents"]),
        .executableTarget(name: "fax", dependencies: ["Faxes"]),
    ]
)
