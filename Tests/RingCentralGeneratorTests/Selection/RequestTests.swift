import Foundation
import Testing

@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator

@Suite("Requests for a part of the API", .ownThreads)
struct RequestTests {
    private static func pipeline(_ request: String, in folder: TemporaryFolder) throws -> Pipeline {
        try folder.write(request, to: "client.json")
        let request = try ClientRequest(file: folder.url.appendingPathComponent("client.json"))
        return Pipeline(catalog: Places.catalog, request: request)
    }

    /// Every line of a client, but for those of the client's own type.
    private static func lines(_ pipeline: Pipeline) throws -> Set<Substring> {
        let files = pipeline.render(try pipeline.load(), [.swift]).filter { !$0.path.hasSuffix("Client.swift") }
        return Set(files.flatMap { $0.text.split(separator: "\n") })
    }

    @Test("A part has nothing that the complete client has not: asking for less renames nothing")
    func subset() throws {
        let folder = try TemporaryFolder()
        let complete = try Self.lines(Pipeline(catalog: Places.catalog))
        let requests = [
            #""areas": ["sms", "callLog"]"#, #""permissions": ["ReadAccounts"], "access": "read""#,
            #""areas": ["presence"], "operations": ["readExtension"]"#, #""retired": true"#,
        ]
        for request in requests {
            let part = try Self.lines(Self.pipeline(#"{"accessLevel": "public", \#(request)}"#, in: folder))
            #expect(part.count > 100)
            #expect(part.subtracting(complete).sorted() == [], "\(request)")
        }
    }

    @Test("All files are those of the catalog's folders, whatever is asked for")
    func fileNames() throws {
        let folder = try TemporaryFolder()
        let pipeline = try Self.pipeline(#"{"areas": ["sms"]}"#, in: folder)
        let files = pipeline.render(try pipeline.load(), [.swift], allFiles: true).map(\.path)
        let names = try ["areas", "models"].flatMap {
            try FileManager.default.contentsOfDirectory(
                atPath: Places.catalog.appendingPathComponent($0).resolvingSymlinksInPath().path)
        }
        let expected = Set(names.map { "GeneratedClient+\($0.dropLast(5)).swift" }).union(["GeneratedClient.swift"])
        #expect(Set(files) == expected)
        #expect(files.count == expected.count)
    }

    @Test("What an earlier request left behind is removed, and nothing else")
    func tidy() throws {
        let folder = try TemporaryFolder()
        let output = folder.url.appendingPathComponent("Generated")
        for request in [#"{"areas": ["sms", "fax"]}"#, #"{"areas": ["fax"]}"#] {
            let pipeline = try Self.pipeline(request, in: folder)
            _ = try pipeline.write(try pipeline.load(), [.swift], to: output)
            try folder.write("let mine = 1", to: "Generated/Mine.swift")
        }
        let left = try texts(below: output).keys.sorted()
        #expect(left.contains("GeneratedClient+Fax.swift") && left.contains("Mine.swift"))
        #expect(!left.contains("GeneratedClient+SMS.swift"))
    }

    @Test("Documents that an earlier request left behind are found by a check, and removed")
    func tidyDocuments() throws {
        let folder = try TemporaryFolder()
        let output = folder.url.appendingPathComponent("Documents")
        let kinds: Set<Pipeline.Product> = [.docs, .site]
        func write(_ request: String, compareOnly: Bool = false) throws -> Pipeline.Summary {
            let pipeline = try Self.pipeline(request, in: folder)
            return try pipeline.write(try pipeline.load(), kinds, to: output, compareOnly: compareOnly)
        }
        _ = try write(#"{"areas": ["sms", "fax"]}"#)
        try folder.write("mine", to: "Documents/docs/areas/Mine.md")
        let stale = try write(#"{"areas": ["fax"]}"#, compareOnly: true).removed
        let gone = ["docs/areas/SMS.md", "docs/llms/createSMSMessage.txt", "site/areas/SMS.html"]
        #expect(Set(stale).isSuperset(of: gone), "\(stale)")
        _ = try write(#"{"areas": ["fax"]}"#)
        let left = try texts(below: output)
        #expect(left["docs/areas/Mine.md"] == "mine")
        try FileManager.default.removeItem(at: output)
        _ = try write(#"{"areas": ["fax"]}"#)
        #expect(Set(left.keys) == Set(try texts(below: output).keys).union(["docs/areas/Mine.md"]))
    }

    @Test("A catalog is looked for from the configuration's folder on")
    func catalog() throws {
        let folder = try TemporaryFolder()
        try folder.write("{}", to: "shop/service.json")
        try folder.write(#"{"catalog": "../shop"}"#, to: "app/client.json")
        let request = try ClientRequest(file: folder.url.appendingPathComponent("app/client.json"))
        #expect(request.catalog?.standardizedFileURL.path == folder.url.appendingPathComponent("shop").path)
    }

    @Test("A configuration that is not there is an error that names it")
    func absent() throws {
        let error = #expect(throws: DiagnosticsError.self) {
            try ClientRequest(file: URL(fileURLWithPath: "/absent/client.json"))
        }
        #expect(error?.description.hasPrefix("/absent/client.json: error: [unreadable-file]") == true)
    }

    @Test("Every function of the client, and every id, is a name that a request can use, and that its schema lists")
    func operationNames() throws {
        let loaded = try Pipeline(catalog: Places.catalog).load()
        let names = OperationNames(loaded.api)
        func id(_ name: String) -> String? {
            guard case .one(let endpoint, _) = names.find(name) else { return nil }
            return endpoint.id
        }
        let listed = Set(names.all.map(\.name))
        for area in loaded.plan.areas {
            for function in area.functions {
                let (name, endpoint) = (function.name.text, function.operation)
                #expect(id("\(area.accessor.text).\(name)") == endpoint.id)
                if endpoint.lifecycle != "retired" { #expect(id(name) == endpoint.id) }
                #expect(listed.isSuperset(of: [name, endpoint.id]))
            }
        }
        #expect(id("createTask") == "createTaskNew")
        let schema = RequestSchemaRenderer(api: loaded.api).text()
        #expect(listed.allSatisfy { schema.contains("\"const\": \"\($0)\"") })
    }
}
