import Foundation
import Testing

@testable import RingCentralComparison
@testable import RingCentralDocuments
@testable import RingCentralImport
@testable import RingCentralGenerator

@Suite("Examples of calls", .ownThreads)
struct SampleTests {
    private static func loaded() throws -> Pipeline.Loaded { try Pipeline(catalog: Places.catalog).load() }

    private static func planner() throws -> SamplePlanner {
        let loaded = try loaded()
        return SamplePlanner(api: loaded.api, plan: loaded.plan)
    }

    /// Every function of the real client with its example.
    private static func samples() throws -> [(function: FunctionPlan, sample: SampleCall)] {
        let loaded = try loaded()
        let planner = SamplePlanner(api: loaded.api, plan: loaded.plan)
        return try loaded.plan.areas.flatMap { area in
            try area.functions.map { ($0, try #require(planner.call(of: $0, in: area))) }
        }
    }

    private static func label(_ argument: FunctionPlan.Argument) -> String {
        argument.labelled ? argument.name.text : "_"
    }

    private static func labels(_ arguments: [SampleExpression.Argument]) -> [String] {
        arguments.map { $0.label?.text ?? "_" }
    }

    @Test("What a function asks for is given, in its order")
    func required() throws {
        let planner = try Self.planner()
        for (function, sample) in try Self.samples() {
            let all = function.arguments.map(Self.label)
            let required = function.arguments.filter { $0.presence == .required }.map(Self.label)
            for given in [Self.labels(sample.short), Self.labels(planner.everyArgument(of: function))] {
                #expect(given == all.filter(given.contains), "\(function.name.text)")
                #expect(required.allSatisfy(given.contains), "\(function.name.text)")
            }
        }
    }

    @Test("The full call leaves out nothing but the tokens of earlier answers, what is said anyway, and alternatives")
    func full() throws {
        var missing: Set<String> = []
        let loaded = try Self.loaded()
        let (api, planner) = (loaded.api, try Self.planner())
        for function in loaded.plan.areas.flatMap(\.functions) {
            let bodies = (api.endpointsByID[function.operation.id]?.body?.contents ?? []).map {
                api.resolved($0.schema)
            }
            if bodies.contains(where: { !$0.alternatives.isEmpty }) { continue }
            let given = Self.labels(planner.everyArgument(of: function))
            for argument in function.arguments where !given.contains(Self.label(argument)) {
                if case .constant = argument.presence { continue }
                missing.insert(argument.name.text)
            }
        }
        #expect(missing == PaginationNames(api.service).cursors)
    }

    @Test("An address has no braces and no spaces, and begins with the server's")
    func addresses() throws {
        let server = try #require(try Self.loaded().api.service.servers.first).url
        for (function, sample) in try Self.samples() {
            #expect(sample.request.url.hasPrefix(server + "/"), "\(function.name.text)")
            #expect(!sample.request.url.contains(where: { "{} \"<>".contains($0) }), "\(sample.request.url)")
        }
    }

    @Test("A name is looked up as a whole, then by its ends")
    func endings() {
        let endings = Wording.endings(of: "ownerUserIDs")
        #expect(endings == ["ownerUserIds", "ownerUserId", "userIds", "userId", "ids", "id"])
    }

    @Test(
        "A value that would break out of its place is quoted",
        arguments: ["\"", "\\(secret)", "\n", "\u{202E}", "'; rm -rf ~'"])
    func hostile(_ text: String) throws {
        let call = SampleCall(
            area: NameScope.single("things", .member), function: NameScope.single("make", .member),
            short: [.init(label: nil, value: .text(text))], ending: .send,
            request: SampleRequest(
                method: "GET", url: "https://example.com/", authorization: .none, headers: [("X", text)],
                body: .text(text)),
            response: nil)
        #expect(SampleRenderer().usage(call).contains("client.things.make(\(SwiftText.literal(text)))"))
        let pieces = CurlRenderer().text(call.request).split(separator: "'", omittingEmptySubsequences: false)
        #expect(pieces.count % 2 == 1, "an open quote")
    }
}
