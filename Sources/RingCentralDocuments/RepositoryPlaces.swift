import Foundation

extension Pipeline {
    /// Where this repository keeps what is written.
    private static let generated = "Generated"
    private static let endpointsTests = "Tests/Endpoints/Tests/EndpointsTests"

    /// Writes the products into the folders of a repository, or only compares them: the client and its documents into
    /// Generated/, the calls of all endpoints into the package that tests them.
    ///
    /// Other people's packages have no such tests; they get none, unless nothing else is asked for.
    ///
    /// - Throws: an error whose description names the path and the reason if something can't be written.
    public func write(
        _ loaded: Loaded, _ products: Set<Product>, inRepository repository: URL, compareOnly: Bool = false
    ) throws -> Summary {
        let client = products.subtracting([.endpoints])
        var summary = Summary(written: [], missing: [], removed: [], unchanged: 0, lines: 0)
        if !client.isEmpty {
            let folder = repository.appendingPathComponent(Self.generated)
            summary += try write(loaded, client, to: folder, compareOnly: compareOnly).below(Self.generated)
        }
        let tests = repository.appendingPathComponent(Self.endpointsTests)
        let isThere = FileManager.default.fileExists(atPath: tests.path)
        if products == [.endpoints] || products.contains(.endpoints) && isThere {
            var inside = self
            inside.endpointCalls = Self.generated
            summary += try inside.write(loaded, [.endpoints], to: tests, compareOnly: compareOnly)
                .below(Self.endpointsTests)
        }
        return summary
    }
}

extension Pipeline.Summary {
    /// The same with the paths as they are from the folder around.
    public func below(_ folder: String) -> Self {
        var copy = self
        copy.written = written.map { "\(folder)/\($0)" }
        copy.missing = Set(missing.map { "\(folder)/\($0)" })
        copy.removed = removed.map { "\(folder)/\($0)" }
        return copy
    }

    static func += (sum: inout Self, other: Self) {
        sum.written += other.written
        sum.missing.formUnion(other.missing)
        sum.removed += other.removed
        sum.unchanged += other.unchanged
        sum.lines += other.lines
    }
}
