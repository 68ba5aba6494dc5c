import Foundation
import Testing

@testable import RingCentralDocuments
@testable import RingCentralGenerator

/// A folder of Golden/: a small catalog, and what the tool makes of it.
///
/// - catalog/: what is read.
/// - client.json: what is asked for, where the case is about a part of the catalog; explanation.txt then tells why.
/// - expected/: the Swift files, without a folder between, and openapi.json, samples.txt or docs/ where the case is
///   about it: an empty file or folder of that name asks for it when expectations are recorded. Absent where the
///   catalog has errors.
/// - diagnostics.txt: everything that validation finds, a line each. Absent where it finds nothing.
struct GoldenCase: Sendable, CustomTestStringConvertible {
    let name: String

    var testDescription: String { name }

    /// Every case there is.
    static let all: [GoldenCase] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: Places.golden.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map(GoldenCase.init)
    }()

    static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" }

    var catalog: URL { folder.appendingPathComponent("catalog") }
    /// Whether the catalog is whole, so that files come of it.
    var isRendered: Bool { FileManager.default.fileExists(atPath: expectedFolder.path) }
    private var folder: URL { Places.golden.appendingPathComponent(name) }
    private var expectedFolder: URL { folder.appendingPathComponent("expected") }
    private var diagnosticsFile: URL { folder.appendingPathComponent("diagnostics.txt") }
    private var explanationFile: URL { folder.appendingPathComponent("explanation.txt") }
    /// Whether the case is about a part of its catalog.
    var isPart: Bool { FileManager.default.fileExists(atPath: folder.appendingPathComponent("client.json").path) }

    /// Files by name, the diagnostics among them: what is expected and what is given are compared as such.
    typealias Files = [String: String]

    /// What stands in the folder.
    func expected() throws -> Files {
        var files: Files = [:]
        if FileManager.default.fileExists(atPath: expectedFolder.path) {
            for (path, text) in try texts(below: expectedFolder) { files["expected/\(path)"] = text }
        }
        for file in [diagnosticsFile, explanationFile] {
            guard let data = try? Data(contentsOf: file) else { continue }
            files[file.lastPathComponent] = String(decoding: data, as: UTF8.self)
        }
        return files
    }

    /// What the tool makes of the catalog.
    func given() throws -> Files {
        var files: Files = [:]
        let (loaded, diagnostics) = try load()
        if !diagnostics.isEmpty { files["diagnostics.txt"] = diagnostics.map { "\($0)\n" }.joined() }
        guard let (pipeline, loaded) = loaded else { return files }
        if isPart { files["explanation.txt"] = pipeline.explain(loaded, leftOut: true) }
        for file in pipeline.render(loaded, [.swift]) {
            let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
            files["expected/\(name)"] = file.text
        }
        for (path, product) in [("openapi.json", Pipeline.Product.openapi), ("docs", .docs), ("site", .site)]
        where FileManager.default.fileExists(atPath: expectedFolder.appendingPathComponent(path).path) {
            for file in pipeline.render(loaded, [product]) { files["expected/\(file.path)"] = file.text }
        }
        if FileManager.default.fileExists(atPath: expectedFolder.appendingPathComponent("samples.txt").path) {
            files["expected/samples.txt"] = sampleText(loaded)
        }
        return files
    }

    /// The client, unless there are errors, and everything that was found.
    private func load() throws -> ((Pipeline, Pipeline.Loaded)?, [Diagnostic]) {
        // Named from its own folder, so that diagnostics read the same on every machine.
        let catalog = URL(fileURLWithPath: ".", relativeTo: folder.appendingPathComponent("catalog/"))
        do {
            let file = URL(fileURLWithPath: "client.json", relativeTo: folder.appendingPathComponent("./"))
            let pipeline = Pipeline(catalog: catalog, request: isPart ? try ClientRequest(file: file) : nil)
            let findings = isPart ? [] : pipeline.validate().diagnostics
            if findings.contains(where: { $0.severity == .error }) { return (nil, findings) }
            let loaded = try pipeline.load()
            return ((pipeline, loaded), isPart ? loaded.warnings : findings)
        } catch let error as DiagnosticsError {
            return (nil, error.diagnostics)
        }
    }

    /// Puts what the tool makes in the place of what stands in the folder.
    func record(_ given: Files) throws {
        let manager = FileManager.default
        for old in [expectedFolder, diagnosticsFile, explanationFile] where manager.fileExists(atPath: old.path) {
            try manager.removeItem(at: old)
        }
        for (path, text) in given {
            let file = folder.appendingPathComponent(path)
            try manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }
}

/// The first line in which two texts differ, for the reader of a failure.
func firstDifference(_ expected: String, _ given: String) -> String {
    let (a, b) = (
        expected.split(separator: "\n", omittingEmptySubsequences: false),
        given.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let line = zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(a.count, b.count)
    func at(_ lines: [Substring]) -> Substring { line < lines.count ? lines[line] : "(end)" }
    return "line \(line + 1):\n  expected: \(at(a).prefix(400))\n  given:    \(at(b).prefix(400))"
}
