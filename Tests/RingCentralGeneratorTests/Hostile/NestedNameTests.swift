import Testing

@testable import RingCentralGenerator

@Suite("Names of nested types", .ownThreads)
struct NestedNameTests {
    @Test("As long as names may be, they still differ", arguments: [1, 60, 115, 119, 120, 121, 500])
    func long(_ length: Int) {
        let outer = NameScope.single("Outer", .type)
        let nest = TypePlanner.Nest(outside: [], around: outer)
        let wish = "T" + String(repeating: "x", count: length - 1)
        let names = (0..<50).map { _ in nest.name(wish, also: SwiftType.markerSuffix).text }
        #expect(Set(names.map { $0.lowercased() }).count == 50)
        #expect(names.allSatisfy { $0.utf8.count <= WordForm.maximumLength })
    }

    @Test("A name that is not cut gets the endings that it always had")
    func short() {
        let nest = TypePlanner.Nest(outside: ["thing"], around: NameScope.single("Outer", .type))
        #expect((0..<3).map { _ in nest.name("thing").text } == ["ThingValue", "ThingValue2", "ThingValue3"])
    }
}
