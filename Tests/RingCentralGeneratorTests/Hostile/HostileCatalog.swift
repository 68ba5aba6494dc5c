import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralDocuments
@testable import RingCentralGenerator

/// Catalogs that are made to break the generator, and what comes of them.
struct HostileCatalog: Sendable {
    let folder: TemporaryFolder
    var url: URL { folder.url.appendingPathComponent("spec") }
    var output: URL { folder.url.appendingPathComponent("output") }

    /// - Parameters:
    ///   - models: the members of "models".
    ///   - service: more members of service.json, each with a comma before it.
    init(models: String = "", service: String = "", name: String = "Sample", response: String = "string") throws {
        folder = try TemporaryFolder()
        try folder.write(
            #"{"format": 1, "name": \#(JSONWriter.jsonQuoted(name)), "title": "Sample", "version": "1"\#(service)}"#,
            to: "spec/service.json")
        try folder.write(
            #"""
            {"title": "Things", "summary": "Things.", "endpoints": {"readThing": {"method": "GET", "path": "/thing",
            "summary": "Reads.", "response": "\#(response)"}}}
            """#, to: "spec/areas/Things.json")
        try folder.write(#"{"models": {\#(models)}}"#, to: "spec/models/Things.json")
    }

    /// The findings of a run that writes every product; empty if it went well.
    func write(_ products: Set<Pipeline.Product> = Set(Pipeline.Product.allCases)) throws -> [Diagnostic] {
        let pipeline = Pipeline(catalog: url)
        do {
            _ = try pipeline.write(try pipeline.load(), products, to: output)
            return []
        } catch let error as DiagnosticsError {
            return error.diagnostics.filter { $0.severity == .error }
        }
    }

    /// Models that lead on from one to the next, as many as said.
    static func chain(_ count: Int, last: String, _ link: (_ name: String, _ next: String) -> String) -> String {
        let links = (0..<count).map { #""M\#($0)": \#(link("M\($0)", "M\($0 + 1)"))"# }
        return (links + [#""M\#(count)": \#(last)"#]).joined(separator: ", ")
    }
}

/// Does something on a thread with a stack as small as other threads than the main one have on macOS.
func onSmallStack<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) throws -> Value {
    let box = ResultBox<Value>()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
        box.set(Result { try body() })
        done.signal()
    }
    thread.stackSize = 512 * 1024
    thread.start()
    #expect(done.wait(timeout: .now() + 60) == .success, "It did not end within 60 s")
    return try #require(box.value).get()
}

/// The result of a thread. Unchecked, since a lock guards it.
private final class ResultBox<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var result: Result<Value, any Error>?

    func set(_ result: Result<Value, any Error>) { lock.withLock { self.result = result } }
    var value: Result<Value, any Error>? { lock.withLock { result } }
}
