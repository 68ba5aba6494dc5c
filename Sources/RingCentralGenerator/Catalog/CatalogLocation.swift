import Foundation

/// Where a catalog is looked for that nobody named on the command line.
package enum CatalogLocation {
    /// The folder that the environment names in `RINGCENTRAL_CATALOG`; nil if it names none.
    package static var environment: URL? { named(in: ProcessInfo.processInfo.environment) }

    /// Xcode's build system hands its settings to tools, `SRCROOT` among them, instead of the environment: there it
    /// counts what the plugin found, which is asked in every build. Other build systems keep what a plugin said once.
    static func named(in environment: [String: String]) -> URL? {
        let planned = environment["SRCROOT"].flatMap { _ in environment["RINGCENTRAL_PLANNED_CATALOG"] }
        guard let path = environment["RINGCENTRAL_CATALOG"] ?? planned, !path.isEmpty else { return nil }
        return URL(fileURLWithPath: path)
    }

    /// The catalog in `spec` of the current folder; nil if there is none.
    package static var here: URL? {
        FileManager.default.fileExists(atPath: "spec/service.json") ? URL(fileURLWithPath: "spec") : nil
    }

    /// The catalog that came with the sources of the generator.
    package static var own: URL {
        var folder = URL(fileURLWithPath: #filePath)
        // Sources/RingCentralGenerator/Catalog/CatalogLocation.swift
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder.appendingPathComponent("spec")
    }
}
