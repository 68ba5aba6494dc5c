import Foundation
import Testing

@testable import RingCentralGenerator

@Suite("Builds that were planned before something changed", .ownThreads)
struct PlanCheckTests {
    private let folder: TemporaryFolder
    private let request: ClientRequest

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            at: Places.golden.appendingPathComponent("request-areas/catalog"),
            to: folder.url.appendingPathComponent("a"))
        try folder.write(#"{"catalog": "a", "areas": ["stock"]}"#, to: "client.json")
        request = try ClientRequest(file: folder.url.appendingPathComponent("client.json"))
    }

    private func place(_ name: String) -> URL { folder.url.appendingPathComponent(name) }

    @Test("For the catalog that counts")
    func sameCatalog() throws {
        try request.check(plannedFor: place("b/../a"), nil)
        try request.check(plannedFor: place("b"), place("b"))
    }

    @Test("For another catalog, also where the environment names the one that counts", arguments: [nil, "c"])
    func otherCatalog(_ environment: String?) throws {
        let error = #expect(throws: DiagnosticsError.self) {
            try request.check(plannedFor: place("b"), environment.map(place))
        }
        #expect(error?.diagnostics.map(\.code) == [.stalePlan])
        #expect(error?.diagnostics.first?.place.line == 1)
        #expect(error?.diagnostics.first?.message.hasSuffix("/\(environment ?? "a")") == true)
    }

    @Test("The environment that counts, and what stands for it where a build system hands none on")
    func environment() {
        func path(_ environment: [String: String]) -> String? { CatalogLocation.named(in: environment)?.path }
        let (asked, planned) = ("RINGCENTRAL_CATALOG", "RINGCENTRAL_PLANNED_CATALOG")
        #expect(path([asked: "/a", planned: "/b"]) == "/a")
        #expect(path([asked: "/a", planned: "/b", "SRCROOT": "/"]) == "/a")
        #expect(path([planned: "/b", "SRCROOT": "/"]) == "/b")
        // The build was planned with the variable, and runs without it.
        #expect(path([planned: "/b"]) == nil)
        #expect(path([asked: ""]) == nil)
    }

    /// What a run says that was planned for these files.
    private func write(_ planned: [String]) throws -> [Diagnostic] {
        let pipeline = ClientPipeline(catalog: place("a"), request: request)
        do {
            try pipeline.write(try pipeline.load(), to: place("out"), planned: planned)
            return []
        } catch let error as DiagnosticsError {
            return error.diagnostics
        }
    }

    private static let names = ["", "+Common", "+IVRMenus", "+Orders", "+Stock"].map { "GeneratedClient\($0).swift" }

    @Test("An area that came or went since then is an error that names its file, and nothing is written")
    func files() throws {
        #expect(try write(Self.names) == [])
        let before = try texts(below: place("out"))
        #expect(before.keys.sorted() == Self.names.sorted())

        try FileManager.default.moveItem(at: place("a/areas/IVRMenus.json"), to: place("a/areas/Menus.json"))
        let findings = try write(Self.names)
        #expect(findings.map(\.code) == [.stalePlan])
        #expect(
            findings.first?.message == "The build was planned for other files: it does not know "
                + "GeneratedClient+Menus.swift")
        #expect(try texts(below: place("out")) == before)

        try FileManager.default.removeItem(at: place("a/models/IVRMenus.json"))
        try FileManager.default.removeItem(at: place("a/areas/Menus.json"))
        #expect(try write(Self.names).first?.message.hasSuffix("waits for GeneratedClient+IVRMenus.swift") == true)
        #expect(try texts(below: place("out")) == before)
    }
}
