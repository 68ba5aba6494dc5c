import Foundation

/// The order of a module's folders: files use types of their own folder and of those before it.
struct StageOrder {
    let stages: [String]

    init(_ stages: [String]) { self.stages = stages }

    /// Reads the order from the rows of a section of CONTRIBUTING.md, which begin with the folder's name in code.
    ///
    /// - Parameter section: The title of the section.
    init(documentedIn section: String) throws {
        let file = SourceFile.package.appendingPathComponent("CONTRIBUTING.md")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let body = lines.drop { $0 != "## " + section }.dropFirst().prefix { !$0.hasPrefix("## ") }
        stages = body.compactMap { $0.prefixMatch(of: #/\| `(\w+)` \|/#).map { String($0.1) } }
    }

    /// The uses of types that are declared in a later folder.
    func violations(_ files: [SourceFile]) -> [String] {
        var homes: [String: SourceFile] = [:]
        for file in files { for name in file.code.topLevel { homes[name] = file } }
        var found: [String] = []
        for file in files {
            for name in file.code.names.subtracting(file.code.declared).sorted() {
                guard let home = homes[name], let here = stages.firstIndex(of: file.stage),
                    let there = stages.firstIndex(of: home.stage), here < there
                else { continue }
                found.append("\(file.path) uses \(name): \(file.stage) comes before \(home.stage)")
            }
        }
        return found
    }
}
