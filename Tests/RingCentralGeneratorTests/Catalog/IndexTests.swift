import Testing

@testable import RingCentralCatalog
@testable import RingCentralImport
@testable import RingCentralGenerator

@Suite("The Office API index", .ownThreads)
struct IndexTests {
    let api: API
    let byKey: [String: Endpoint]

    init() throws {
        api = try RealCatalog.load()
        byKey = Dictionary(
            api.endpoints.map { (Endpoint.key(method: $0.method, path: $0.path), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test("Each of its 326 endpoints is in the catalog, by method and shape of the path")
    func endpoints() throws {
        let rows = try OfficeIndex.rows()
        #expect(rows.count == 326)
        for row in rows {
            #expect(byKey[Endpoint.key(method: row.method, path: row.path)] != nil, "\(row.method) \(row.path)")
        }
    }

    @Test("Each of its 881 parameters is in the catalog as the index has it, or its difference is listed")
    func parameters() throws {
        var listed = Dictionary(
            try OfficeIndex.differences().map { ("\($0.endpoint) \($0.parameter)", $0) },
            uniquingKeysWith: { first, _ in first })
        var count = 0
        for row in try OfficeIndex.rows() {
            guard let endpoint = byKey[Endpoint.key(method: row.method, path: row.path)] else { continue }
            for parameter in row.parameters {
                count += 1
                let differs = OfficeIndex.compare(parameter, in: row, endpoint, api)
                let known = listed.removeValue(forKey: "\(row.operationId) \(parameter.name)")
                #expect(
                    differs == known?.differs ?? [],
                    "\(row.operationId) \(parameter.name): correct the catalog, or index-differences.json"
                )
                if let known { #expect(!known.reason.isEmpty, "\(row.operationId) \(parameter.name) has no reason") }
            }
        }
        #expect(count == 881)
        #expect(listed.keys.sorted() == [], "listed, but in the index there is no such parameter")
    }

    @Test("No parameter is listed twice")
    func listedOnce() throws {
        let keys = try OfficeIndex.differences().map { "\($0.endpoint) \($0.parameter)" }
        #expect(Set(keys).count == keys.count)
    }
}
