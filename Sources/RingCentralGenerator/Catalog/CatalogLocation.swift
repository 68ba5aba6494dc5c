import Foundation

/// Where a catalog is looked for that nobody named on the command line.
public enum CatalogLocation {
    /// The folder that the environment names in `RINGCENTRAL_CATALOG`; nil if it names none.
    public static var environment: URL? {
        guard let path = ProcessInfo.processInfo.environment["RINGCENTRAL_CATALOG"], !path.isEmpty else { return nil }
        return URL(fileURLWithPath: path)
    }

    /// The catalog that came with the sources of the generator.
    public static var own: URL {
        var folder = URL(fileURLWithPath: #filePath)
        // Sources/RingCentralGenerator/Catalog/CatalogLocation.swift
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder.appendingPathComponent("spec")
    }
}
