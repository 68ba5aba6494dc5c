import Testing

@testable import RingCentralCatalog
@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator

/// The catalog in spec/, read once for all tests.
enum RealCatalog {
    static func load() throws -> API {
        let bag = DiagnosticBag()
        let api = APIReader(files: try CatalogFiles(folder: Places.catalog), bag: bag).read()
        try bag.throwIfErrors()
        return api
    }
}

@Suite("Facts about the catalog", .ownThreads)
struct CatalogTests {
    let api: API

    init() throws { api = try RealCatalog.load() }

    @Test("It has 620 endpoints")
    func endpointCount() { #expect(api.endpoints.count == 620) }

    @Test("Nothing is wrong with it")
    func valid() {
        let findings = Pipeline(catalog: Places.catalog).validate()
        let errors = findings.diagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.map(\.description).joined(separator: "\n"))")
        #expect(findings.coverage.first { $0.what == "endpoints with a summary" }?.of == 620)
    }

    @Test("Ids, and methods with paths, are unique, whatever their case")
    func unique() {
        let ids = api.endpoints.map { $0.id.lowercased() }
        #expect(Set(ids).count == ids.count)
        let keys = api.endpoints.map { Endpoint.key(method: $0.method, path: $0.path) }
        #expect(Set(keys).count == keys.count)
        #expect(Set(api.models.map(\.name)).count == api.models.count)
    }

    @Test("Every endpoint has a function, every function a constant of its own")
    func functions() {
        let plan = ClientPlanner(api).plan()
        let functions = plan.areas.flatMap(\.functions)
        #expect(plan.endpointCount == 620)
        #expect(Set(functions.map(\.constant.text)).count == 620)
        #expect(Set(functions.map(\.operation.id)) == Set(api.endpoints.map(\.id)))
        for area in plan.areas {
            let names = area.functions.map { $0.name.text.lowercased() }
            #expect(Set(names).count == names.count, "\(area.id)")
        }
    }

    @Test("Every path parameter of the plan is filled in, and nothing else is")
    func paths() {
        for function in ClientPlanner(api).plan().areas.flatMap(\.functions) {
            var filled: Set<String> = []
            for argument in function.arguments {
                switch argument.use {
                case .path(let name), .pathList(let name): filled.insert(name)
                default: break
                }
            }
            let (id, path) = (function.operation.id, function.operation.path)
            #expect(filled == Set(Endpoint.parameterNames(in: path)), "\(id)")
        }
    }

    @Test("Retired endpoints say what replaces them, or that nothing does")
    func replacements() {
        for endpoint in api.endpoints where endpoint.lifecycle != .current {
            #expect(endpoint.saysReplacement, "\(endpoint.id)")
            if let id = endpoint.replacement {
                let other = api.endpoints.first { $0.id == id }
                #expect(other?.lifecycle == .current, "\(endpoint.id) is replaced by \(id), which is none to use")
            }
        }
    }

    @Test("Every override says why, and what the service describes")
    func overrides() {
        #expect(!api.overrides.isEmpty)
        for override in api.overrides {
            #expect(override.reason.hasSuffix("."), "\(override.target.joined(separator: "/"))")
            #expect(!override.removes || override.upstream != nil, "\(override.target.joined(separator: "/"))")
        }
    }

    @Test("What is checked in is what the catalog gives: if not, run `swift run ringcentral-generate`")
    func generated() throws {
        let pipeline = Pipeline(catalog: Places.catalog)
        let repository = Places.catalog.resolvingSymlinksInPath().deletingLastPathComponent()
        let summary = try pipeline.write(
            try pipeline.load(), Set(Pipeline.Product.allCases), inRepository: repository, compareOnly: true)
        #expect(summary.written == [])
        #expect(summary.removed == [])
    }
}
