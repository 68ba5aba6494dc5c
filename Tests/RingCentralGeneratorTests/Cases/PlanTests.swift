import Foundation
import Testing

@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator

/// Decisions in which a mistake shows only once the client is compiled, or run.
@Suite("Decisions of the plan", .ownThreads)
struct PlanTests {
    private static func plan(_ name: String) throws -> ClientPlan {
        try Pipeline(catalog: Places.golden.appendingPathComponent("\(name)/catalog")).load().plan
    }

    /// Every struct of a plan, nested ones too, by its full name.
    private static func structures(_ plan: ClientPlan) -> [String: StructPlan] {
        var all: [String: StructPlan] = [:]
        func add(_ types: [TypePlan]) {
            for case .structure(let structure) in types {
                all[structure.fullName] = structure
                add(structure.nested)
            }
        }
        for file in plan.files { add(file.types + (file.area?.types ?? [])) }
        return all
    }

    @Test("`arguments` names what goes over the wire, as the rules have it, not the Swift names")
    func argumentsByWireName() throws {
        let functions = try Self.plan("arguments-order-wire-names").areas.flatMap(\.functions)
        #expect(functions.first?.arguments.map(\.name.text) == ["siteId", "userName", "grantType", "aaa", "abc"])
    }

    @Test("A nested type does not take the place of a model of the same name")
    func shadowing() throws {
        let holder = try #require(Self.structures(try Self.plan("names-shadowing"))["Holder"])
        let nested = Set(holder.nested.compactMap { if case .structure(let plan) = $0 { plan.name.text } else { nil } })
        for field in holder.fields {
            #expect(
                !nested.contains(field.type.text), "\(field.wireName): \(field.type.text) is the nested type there")
        }
    }

    @Test("A nested union does not take the place of the model in one of its cases: reading would never end")
    func shadowingUnion() throws {
        let card = try #require(Self.structures(try Self.plan("names-shadowing-union"))["Card"])
        let unions = card.nested.compactMap { if case .union(let plan) = $0 { plan } else { nil } }
        for union in unions {
            #expect(!union.cases.contains { $0.type.text == union.name.text }, "\(union.fullName)")
        }
    }

    @Test("A call of a memberwise initializer has its arguments in the initializer's order")
    func initializerOrder() throws {
        let pipeline = Pipeline(catalog: Places.golden.appendingPathComponent("body-flattened-order/catalog"))
        let text = try #require(
            pipeline.render(try pipeline.load(), [.swift]).first { $0.path == "Sample/Things.swift" }
        ).text
        func labels(after opening: String) -> [String] {
            guard let range = text.range(of: opening), let end = text[range.upperBound...].firstIndex(of: ")") else {
                return []
            }
            return text[range.upperBound..<end].split(separator: ",").map {
                String($0.prefix { $0 != ":" }).trimmingCharacters(in: .whitespacesAndNewlines)
            }
        }
        #expect(labels(after: "request.body(Mixed(") == labels(after: "public init(\n"))
    }

    @Test("A required property that may be null can be null")
    func requiredNullable() throws {
        let update = try #require(Self.structures(try Self.plan("nullable-update"))["ThingUpdate"])
        let must = try #require(update.fields.first { $0.wireName == "must" })
        #expect(FieldRenderer.type(must) == "Nullable<String>")
    }

    @Test("An inline answer that is paged lists its items")
    func inlinePaging() throws {
        let answer = try #require(
            Self.structures(try Self.plan("paging-inline-answer"))["ThingsEndpoints.ListResponse"])
        #expect(answer.paged != nil)
    }

    @Test("No two files have one name, whatever their case")
    func fileNames() throws {
        let files = SwiftRenderer(plan: try Self.plan("names-files")).files().map { $0.path.lowercased() }
        #expect(Set(files).count == files.count)
    }
}
