import Foundation

// Package managers ask a plugin again when files of the package come and go: not when what the configuration says
// changes, nor when a catalog elsewhere does. What was planned then is no longer what is to be written.
extension ClientRequest {
    /// Holds the catalog for which a build was planned against the one that counts: that of the environment, else that
    /// of the configuration, else the generator's own.
    ///
    /// - Throws: `DiagnosticsError` if they differ.
    package func check(plannedFor planned: URL) throws { try check(plannedFor: planned, CatalogLocation.environment) }

    func check(plannedFor planned: URL, _ environment: URL?) throws {
        let counts = environment ?? catalog ?? CatalogLocation.own
        let (before, now) = (planned.resolvingSymlinksInPath().path, counts.resolvingSymlinksInPath().path)
        if before != now {
            throw stalePlan("The build was planned for the catalog in \(before), and this asks for the one in \(now)")
        }
    }

    /// Holds the files for which a build was planned against those that are to be written.
    ///
    /// - Throws: `DiagnosticsError` if they differ.
    func check(planned: Set<String>, written: Set<String>) throws {
        let (unknown, missing) = (written.subtracting(planned).sorted(), planned.subtracting(written).sorted())
        var parts: [String] = []
        if !unknown.isEmpty { parts.append("does not know \(unknown.joined(separator: ", "))") }
        if !missing.isEmpty { parts.append("waits for \(missing.joined(separator: ", "))") }
        if !parts.isEmpty {
            throw stalePlan("The build was planned for other files: it \(parts.joined(separator: " and "))")
        }
    }

    private func stalePlan(_ message: String) -> DiagnosticsError {
        DiagnosticsError([
            Diagnostic(
                .stalePlan, message, advice: "Touch Package.swift, so that the package manager plans anew",
                at: source.place)
        ])
    }
}
