import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralObservation

/// The whole way: a service that deviates, a recording of it, what the recording shows, and the corrected catalog.
@Suite("From a recording to a corrected catalog")
struct RecordAndObserveTests {
    @Test("A deviating response is recorded, reported, corrected, and no deviation any more", .timeLimit(.minutes(1)))
    func wholeWay() async throws {
        let catalog = try ObservedCatalog()
        let server = try CannedServer(
            json: #"{"id":"4711471147","uri":"https://platform.ringcentral.com/restapi/v1.0/things/4711471147","#
                + #""state":"Open","owner":{"name":"Ada Lovelace","phoneNumber":"+16505550100"}}"#)
        let file = catalog.folder.url.appendingPathComponent("live.jsonl")
        let client = RecordedClient(recording: try RecordingTransport(to: file), server: server.url)
        // The catalog of the test has paths of its own, whose words a recording for the real one does not keep.
        let words = ["things": "meetings"]
        try catalog.rename(words)
        let id = try await client.readID(path: "/restapi/v1.0/meetings/4711471147")
        #expect(id == "4711471147")
        let text = try catalog.folder.read("live.jsonl")
        #expect(!text.contains("Ada") && !text.contains("4711471147") && !text.contains("6505550100"))

        let observer = Observer(catalog: catalog.catalog)
        let found = try observer.observe([file.path], proposing: .write)
        #expect(
            found.entries.map(ObservedCatalog.line) == [
                "readThing | response 200 header | ETag | missing-header |  | 1 of 1",
                "readThing | response 200 body | owner | unknown-member |  | 1 of 1",
                "readThing | response 200 body | size | missing-member |  | 1 of 1",
            ])
        #expect(found.proposals.map(\.outcome) == [.written, .written])
        let errors = Pipeline(catalog: catalog.catalog).validate().diagnostics.filter { $0.severity == .error }
        #expect(errors == [])
        let left = try observer.observe([file.path], proposing: .write)
        #expect(left.entries.map(\.kind) == [.missingHeader])
        #expect(left.proposals.count == 0)
    }
}

extension ObservedCatalog {
    /// Renames words of paths.
    func rename(_ words: [String: String]) throws {
        var areas = try folder.read("spec/areas/Things.json")
        for (old, new) in words { areas = areas.replacing("/\(old)", with: "/\(new)") }
        try folder.write(areas, to: "spec/areas/Things.json")
    }
}
