import Foundation
import Testing

@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralGenerator

@Suite("Traits", .ownThreads)
struct TraitTests {
    private static func api() throws -> API {
        try Pipeline(catalog: Places.catalog).load().api
    }

    @Test("The package has a trait for each group of areas, and no other")
    func manifest() throws {
        let manifest = Places.catalog.resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("Package.swift")
        let text = String(decoding: try Data(contentsOf: manifest), as: UTF8.self)
        let declared = text.matches(of: /\.trait\(\s*name: "(\w+)",\s*description: "([^"]*)"/).map {
            [String($0.1), String($0.2)]
        }
        let groups = try Self.api().service.groups.map { [$0.id, $0.description] }
        #expect(declared == groups.sorted { $0[0] < $1[0] })
    }

    @Test("What a model mentions is compiled wherever the model is")
    func closed() throws {
        let api = try Self.api()
        let traits = Traits(api)
        let reach = ModelReach(api)
        var pairs = 0
        for endpoint in api.endpoints {
            let group = try #require(traits.condition(ofArea: endpoint.areaID)?.groups.first)
            for model in reach.origins(endpoints: [endpoint], events: []).keys {
                // Without a condition it is always compiled.
                let condition = traits.condition(ofModel: model)
                #expect(condition?.groups.contains(group) != false, "\(model) is not in \(group)")
                pairs += 1
            }
        }
        #expect(pairs > 1000)
    }

    @Test("Without a group, its areas and what only they reach are gone, and the rest stands")
    func conditions() throws {
        let pipeline = Pipeline(catalog: Places.golden.appendingPathComponent("traits/catalog"))
        let texts = pipeline.render(try pipeline.load(), [.swift]).map(\.text).joined()
        let stock = Self.compiled(texts, with: ["Stock"])
        #expect(stock.contains("struct StockEndpoints") && stock.contains("struct Item2:"))
        #expect(!stock.contains("struct OrdersEndpoints"))
        // An event that an endpoint tells of comes with that; another one always, with its body.
        #expect(!stock.contains("struct OrderEvent:") && !stock.contains("orderChanged"))
        #expect(stock.contains("struct ShopEvent:") && stock.contains("shopClosed"))
        #expect(!stock.contains("var orders:") && stock.contains("var stock:"))
        #expect(Self.compiled(texts, with: ["Everything"]) == Self.compiled(texts, with: ["Selling", "Stock"]))
        let none = Self.compiled(texts, with: [])
        #expect(none.contains("struct SampleClient") && !none.contains("Endpoints"))
    }

    @Test("What a former name in another group leads to is compiled with that group")
    func moved() throws {
        var folder = MemoryFolder(
            shownName: "traits",
            files: try texts(below: Places.golden.appendingPathComponent("traits/catalog"))
                .mapValues { Array($0.utf8) })
        let area = String(decoding: folder.files["areas/Orders.json"] ?? [], as: UTF8.self)
        folder.files["areas/Orders.json"] = Array(
            area.replacing(
                #""summary": "Places an order.""#,
                with: #""summary": "Places an order.", "formerNames": {"Stock.createOrder": "1.0.0"}"#
            ).utf8)
        let bag = DiagnosticBag()
        let api = APIReader(files: try CatalogFiles(folder), bag: bag).read()
        let traits = Traits(api)
        #expect(traits.condition(ofArea: "Orders")?.groups == ["Selling", "Stock"])
        #expect(traits.condition(ofArea: "Stock")?.groups == ["Stock"])
        #expect(traits.condition(ofArea: "IVRMenus")?.groups == ["Selling"])
        // With the area comes what its functions name.
        #expect(traits.condition(ofModel: "Orders")?.groups.contains("Stock") == true)
    }

    /// The lines that a compiler sees if these conditions hold.
    private static func compiled(_ text: String, with groups: Set<String>) -> String {
        var isIn = true
        return text.split(separator: "\n").filter { line in
            if line.hasPrefix("#if ") {
                isIn = line.dropFirst(4).split(separator: " ").contains { groups.contains(String($0)) }
            } else if line == "#endif" {
                isIn = true
            } else {
                return isIn
            }
            return false
        }
        .joined(separator: "\n")
    }
}
