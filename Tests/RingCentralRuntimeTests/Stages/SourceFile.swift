import Foundation

/// A file of a module, with the folder that it is in.
struct SourceFile {
    /// The path from the module's folder, such as `Coding/JSON/JSONValue.swift`.
    let path: String
    let code: SwiftCode

    /// The stage that it belongs to: the first folder of its path.
    var stage: String { String(path.prefix { $0 != "/" }) }

    /// The folder that it is in.
    var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }

    /// The root of the package.
    static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The files of a module, by their paths.
    static func all(of module: String) throws -> [SourceFile] {
        let root = package.appendingPathComponent("Sources/" + module)
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
            .filter { $0.hasSuffix(".swift") }
            .map { path in
                let source = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
                return SourceFile(path: path, code: SwiftCode(source))
            }
    }
}
