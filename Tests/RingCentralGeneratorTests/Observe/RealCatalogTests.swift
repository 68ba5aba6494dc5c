import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralGenerator
@testable import RingCentralObservation

@Suite("The real catalog, compared with its own examples", .ownThreads)
struct RealCatalogTests {
    private let folder: TemporaryFolder
    private let catalog: URL
    /// The examples of requests and responses of all operations, as exchanges.
    private let exchanges: [JSONMembers]

    init() throws {
        folder = try TemporaryFolder()
        catalog = try folder.copyCatalog()
        let loaded = try Pipeline(catalog: catalog).load()
        let endpoints = Dictionary(loaded.api.endpoints.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        exchanges = loaded.samples.sorted { $0.key < $1.key }.compactMap { id, call in
            endpoints[id].flatMap { Self.exchange(call, of: $0) }
        }
    }

    private static func exchange(_ call: SampleCall, of endpoint: Endpoint) -> JSONMembers? {
        guard let body = call.response?.json,
            let success = endpoint.responses.first(where: { response in
                !response.isFailure && response.status.code != nil
                    && response.contents.contains { $0.media.isJSON }
            }), let media = success.contents.first(where: { $0.media.isJSON })?.media.text
        else { return nil }
        let (path, query) = QueryText.split(call.request.url)
        return JSONMembers([
            ("method", .string(call.request.method)), ("path", .string(path)), ("query", query.map(JSONTree.string)),
            ("status", .number(success.status.text)),
            ("headers", .object(JSONMembers([("content-type", .string(media))]))),
            ("form", .string("json")), ("sentForm", .string("omitted")), ("body", body),
        ])
    }

    private func observe(_ exchanges: [JSONMembers], write: Bool = false) throws -> ObservationReport {
        let lines = exchanges.map { JSONWriter(width: .max).text(.object($0)).replacing("\n", with: " ") }
        try folder.write(lines.joined(separator: "\n"), to: "examples.jsonl")
        return try Observer(catalog: catalog)
            .observe([folder.url.path + "/examples.jsonl"], proposing: write ? .write : .nothing)
    }

    @Test("The examples that are made from the catalog fit it")
    func examples() throws {
        let report = try observe(exchanges)
        #expect(report.findings == [])
        #expect(report.matched == exchanges.count && exchanges.count > 400)
        // An example has no headers, and that of deleteForwardingTargets the type of one alternative with the members of
        // another.
        let rest = report.entries.filter { $0.kind != .missingHeader && $0.operation != "deleteForwardingTargets" }
        #expect(rest.map(ObservedCatalog.line) == [])
    }

    @Test("Whatever deviates, what is written is valid, and settles it", arguments: 1...3)
    func settles(_ seed: UInt64) throws {
        var random = FixedRandom(seed: seed)
        let changed = exchanges.map { exchange in
            var exchange = exchange
            exchange["body"] = exchange["body"].map { Self.deviating($0, &random) }
            return exchange
        }
        let first = try observe(changed, write: true)
        #expect(first.proposals.filter { $0.outcome == .written }.count > 50)
        #expect(first.proposals.filter { $0.outcomeReason.contains("not be valid") }.map(\.line) == [])
        let errors = Pipeline(catalog: catalog).validate().diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.description) == [])
        let text = try folder.read("spec/overrides.json")
        let second = try observe(changed, write: true)
        #expect(second.proposals.filter { $0.outcome == .written }.map(\.line) == [])
        #expect(try folder.read("spec/overrides.json") == text)
    }

    /// A value with one deviation at a random place.
    private static func deviating(_ tree: JSONTree, _ random: inout FixedRandom) -> JSONTree {
        switch tree {
        case .object(var members) where !members.isEmpty:
            let key = members.keys.randomElement(using: &random) ?? ""
            switch Int.random(in: 0..<6, using: &random) {
            case 0: members[key] = nil
            case 1: members["addedMember"] = members[key]
            case 2: members[key] = .null
            default: members[key] = members[key].map { deviating($0, &random) }
            }
            return .object(members)
        case .array(var elements) where !elements.isEmpty:
            let index = elements.indices.randomElement(using: &random) ?? 0
            elements[index] = deviating(elements[index], &random)
            return .array(elements)
        default:
            let others: [JSONTree] = [
                .null, .bool(true), .number("7"), .number("1.5"), .string("Changed"), .array([.number("1")]),
                .object(JSONMembers([("a", .string("2026-11-29"))])),
            ]
            return others.randomElement(using: &random) ?? .null
        }
    }
}
