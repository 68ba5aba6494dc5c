import Testing

@testable import RingCentralGenerator
@testable import RingCentralObservation

@Suite("The operation of a request", .ownThreads)
struct OperationRouterTests {
    private let router: OperationRouter

    init() throws {
        let catalog = try ObservedCatalog()
        router = OperationRouter(
            try APIReader(files: CatalogFiles(folder: catalog.catalog), bag: DiagnosticBag()).read())
    }

    @Test(
        "A word goes before a parameter, and what stands in front of the path doesn't matter",
        arguments: [
            ("GET", "/restapi/v1.0/things/search", "findThing"), ("GET", "/restapi/v1.0/things/7", "readThing"),
            ("GET", "/restapi/v1.0/things/se%61rch", "findThing"), ("GET", "/restapi/v1.0/things/", "listThings"),
            ("GET", "/proxy/rc/restapi/v1.0/things/7", "readThing"), ("GET", "/a/b/c/d/e/restapi/v1.0/things", nil),
            ("PATCH", "/restapi/v1.0/things/7", nil), ("GET", "/restapi/v1.0/things/7/8", nil), ("GET", "/", nil),
            ("GET", "", nil), ("GET", "///", nil), ("GET", "/restapi/v1.0/things//sound", nil),
        ])
    func match(_ method: String, _ path: String, _ id: String?) {
        #expect(router.match(method: method, path: path)?.endpoint.id == id)
    }

    @Test("The values of parameters are decoded")
    func values() throws {
        let match = try #require(router.match(method: "GET", path: "/restapi/v1.0/things/a%2Fb"))
        #expect(match.values.map(\.name) == ["thingId"] && match.values.map(\.value) == ["a/b"])
    }

    @Test("Every operation of the real catalog is found by its own path")
    func all() throws {
        let api = try APIReader(files: CatalogFiles(folder: Places.catalog), bag: DiagnosticBag()).read()
        let router = OperationRouter(api)
        for endpoint in api.endpoints {
            let found = router.match(
                method: endpoint.method.rawValue,
                path: endpoint.path.replacing("{", with: "x").replacing("}", with: "x"))
            #expect(found?.endpoint.id == endpoint.id)
        }
    }

    @Test("A request to nothing that is known shows no data, and one to something else is only counted")
    func unknown() throws {
        let catalog = try ObservedCatalog()
        let report = try catalog.report(
            ObservedCatalog.exchange("GET", "/restapi/v1.0/secrets/4711", "{}")
                + ObservedCatalog.exchange("GET", "/logo.png", "{}"))
        #expect(
            report.entries.map { "\($0.kind.rawValue) \($0.method) \($0.path)" } == [
                "unknown-operation GET /restapi/v1.0/{…}/{…}"
            ])
        #expect(report.unrelated == 1 && report.matched == 0 && report.exchanges == 2)
    }
}
