import Foundation
import RingCentralRuntime
import Testing

@Suite struct EqualityTests {
    /// All different from each other.
    static let records: [CallLogRecord] = [
        CallLogRecord(id: "1"), CallLogRecord(id: "2"), CallLogRecord(id: "1", direction: .inbound),
        CallLogRecord(id: "1", direction: .outbound), CallLogRecord(id: "1", legs: []),
        CallLogRecord(id: "1", legs: [CallLeg()]), CallLogRecord(id: "1", assignee: .null),
        CallLogRecord(id: "1", assignee: .value(ThreadUser())),
        CallLogRecord(id: "1", startTime: Date(timeIntervalSince1970: 1)),
        CallLogRecord(id: "1", startTime: Date(timeIntervalSince1970: 1.0001)),
        CallLogRecord(id: "1", parent: Indirect(CallLogRecord(id: "1"))), CallLogRecord(id: "1", score: 1),
        CallLogRecord(id: "1", score: .infinity), CallLogRecord(id: "1", counts: [:]),
        CallLogRecord(id: "1", counts: ["a": 1]), CallLogRecord(id: "1", extra: ["a": 1]),
        CallLogRecord(id: "1", extra: ["a": "1"]),
    ]

    @Test func differentOnesDiffer() {
        for (left, record) in Self.records.enumerated() {
            for (right, other) in Self.records.enumerated() {
                #expect((record == other) == (left == right))
            }
        }
        #expect(Set(Self.records + Self.records).count == Self.records.count)
    }

    @Test func theOrderOfMembersDoesNotMatter() {
        let left = CallLogRecord(id: "1", extra: ["x": ["a": 1, "b": ["c": 2, "d": 3]]])
        let right = CallLogRecord(id: "1", extra: ["x": ["b": ["d": 3, "c": 2], "a": 1]])
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(left.extra == right.extra)
        #expect(left.extra.hashValue == right.extra.hashValue)
        let one: JSONValue = ["a": 1, "b": 2]
        #expect(one != ["a": 1, "b": 3])
        #expect(one != ["a": 1])
    }

    @Test func unionsDifferByTheirCases() {
        let ring = CommAction.ring(RingAction(type: "X", seconds: 1))
        let play = CommAction.play(PlayAction(type: "X", seconds: 1))
        #expect(ring != play)
        #expect(ActionHolder(action: ring) != ActionHolder(action: play))
        #expect(ring == .ring(RingAction(type: "X", seconds: 1)))
        #expect(Set([ring, play, ring]).count == 2)
    }

    @Test func filesDifferByTheirBytes() {
        func fax(_ byte: UInt8) -> FaxRequest {
            FaxRequest(to: [], attachment: [FilePart(Data([byte]), filename: "a", contentType: "b/c")])
        }
        #expect(fax(1) == fax(1))
        #expect(fax(1) != fax(2))
    }

    @Test func aWordGoesFromOneListToAnother() {
        let read: CallLogRecord.Direction? = .inbound
        let sent = read.map(OpenEnum<Int>.init(wordOf:))
        #expect(sent == "Inbound")
    }

    @Test func literalsSpellOpenEnums() {
        let direction: CallLogRecord.Direction = "Inbound"
        #expect(direction == .inbound)
        #expect("\(direction)" == "Inbound")
        #expect(CallLogRecord.Direction(rawValue: "Inbound") == .inbound)
    }
}
