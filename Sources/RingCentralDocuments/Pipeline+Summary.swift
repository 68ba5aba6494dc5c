import RingCentralGenerator

extension Pipeline {
    /// What a run did, or would do.
    package struct Summary {
        package var written: [String] = []
        /// Those of the written ones that were not there.
        package var missing: Set<String> = []
        package var removed: [String] = []
        package var unchanged = 0
        package var lines = 0
        package var isCurrent: Bool { written.isEmpty && removed.isEmpty }
        /// The files that are not current, each with the reason.
        package var differences: [String] {
            written.map { $0 + (missing.contains($0) ? ": is missing" : ": differs from what the catalog gives") }
                + removed.map { "\($0): is no longer written" }
        }
    }
}

extension Pipeline.Summary {
    init(_ outcome: OutputWriter.Outcome, lines: Int) {
        written = outcome.written
        missing = outcome.missing
        removed = outcome.removed
        unchanged = outcome.unchanged
        self.lines = lines
    }

    /// The same with the paths as they are from the folder around.
    package func below(_ folder: String) -> Self {
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
