import Testing

@testable import RingCentralGenerator

@Suite("Members of an object", .ownThreads)
struct JSONMembersTests {
    @Test("Are found in their order, however many came and went", arguments: UInt64(0)..<20)
    func comeAndGo(seed: UInt64) {
        var random = FixedRandom(seed: seed)
        var members = JSONMembers()
        var expected: [(key: String, value: JSONTree)] = []
        for step in 0..<400 {
            // Grows and shrinks again and again, past the size from which on places are noted.
            let key = "key\(Int.random(in: 0..<24, using: &random))"
            let removes = Int.random(in: 0..<100, using: &random) < ((step / 50).isMultiple(of: 2) ? 20 : 80)
            let place = expected.firstIndex { $0.key == key }
            if removes {
                members[key] = nil
                if let place { expected.remove(at: place) }
            } else {
                let value = JSONTree.number("\(step)")
                members[key] = value
                if let place { expected[place].value = value } else { expected.append((key, value)) }
            }
            #expect(members.keys == expected.map(\.key))
            for known in 0..<24 {
                #expect(members["key\(known)"] == expected.first { $0.key == "key\(known)" }?.value)
            }
        }
    }
}
