import Foundation
import Testing

/// The package manager lets a module import whatever was built before it, also what its target does not depend on.
@Suite("Imports of modules", .ownThreads)
struct ModuleImportTests {
    private static let root = Places.catalog.deletingLastPathComponent()

    /// The targets of Package.swift that have sources in Sources/, with the names that their declarations have in
    /// brackets: their dependencies.
    private static func targets() throws -> [String: Set<String>] {
        let manifest = try String(contentsOf: root.appendingPathComponent("Package.swift"), encoding: .utf8)
        let pattern =
            #/\.(?:target|executableTarget)\(\s*name: "(?<name>[^"]+)"(?:,\s*dependencies: \[(?<list>[^\]]*)\])?/#
        var targets: [String: Set<String>] = [:]
        for match in manifest.matches(of: pattern) {
            let names = (match.output.list ?? "").matches(of: #/"([^"]+)"/#).map { String($0.output.1) }
            targets[String(match.output.name)] = Set(names)
        }
        return targets
    }

    @Test("Imports only modules of the package that its target depends on")
    func dependencies() throws {
        let targets = try Self.targets()
        #expect(targets["RingCentralDocuments"]?.contains("RingCentralGenerator") == true)
        var imports = 0
        for (target, allowed) in targets where target != "RingCentral" {
            let folder = Self.root.appendingPathComponent("Sources/" + target)
            let paths = try #require(FileManager.default.enumerator(atPath: folder.path))
            while let path = paths.nextObject() as? String {
                guard path.hasSuffix(".swift") else { continue }
                let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
                for match in text.matches(
                    of: #/(?m)^(?:@\w+(?:\([^)]*\))? )?(?:public |package |internal )?import (RingCentral\w*)/#)
                {
                    let module = String(match.output.1)
                    imports += 1
                    #expect(
                        allowed.contains(module),
                        "\(target)/\(path) imports \(module); Package.swift has no such dependency")
                }
            }
        }
        #expect(imports > 100)
    }
}
