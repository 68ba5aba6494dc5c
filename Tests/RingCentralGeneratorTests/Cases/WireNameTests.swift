import Foundation
import RingCentralRuntime
import Testing

@testable import RingCentralGenerator

@Suite("Names on the wire", .ownThreads) struct WireNameTests {
    private struct Reading {
        var names: [WireName]
        var header: String
        var codes: [DiagnosticCode]
    }

    private func read(_ text: String) throws -> Reading {
        let bag = DiagnosticBag()
        let document = try JSONDocument(Array(text.utf8), file: "service.json")
        let names = ServiceNamesReader(bag: bag).read(document.root)
        return Reading(names: names.own, header: names.requestIDHeader, codes: bag.all.map(\.code))
    }

    @Test("The usual names are those of the runtime, in the order of its initializers") func usual() {
        let names = ServiceDescription.Names()
        let sections = Swift.Mirror(reflecting: names).children.map { section in
            let members = Swift.Mirror(reflecting: section.value).children.map { "\($0.label ?? ""): \($0.value)" }
            return "\(section.label ?? ""): \(members)"
        }
        let own = WireNameSection.allCases.map { section in
            let members = section.keys.map { key in
                switch key.usual {
                case .text(let text): "\(key.name): \(text)"
                case .list(let list): "\(key.name): \(list)"
                }
            }
            return "\(section.rawValue): \(members)"
        }
        #expect(own == sections)
        let description = ServiceDescription(name: "", servers: [], tokenPath: "", revokePath: "")
        #expect(description.requestIDHeader == WireNameKey.usualRequestIDHeader)
    }

    @Test("Keeps only names that differ from the usual ones") func different() throws {
        let read = try read(#"{"errors": {"code": "fault", "list": "errors"}, "paging": {"otherLinks": ["first"]}}"#)
        #expect(
            read.names == [
                WireName(section: "errors", key: "code", value: .text("fault")),
                WireName(section: "paging", key: "otherLinks", value: .list(["first"])),
            ])
        #expect(read.header == "RCRequestId" && read.codes.isEmpty)
    }

    @Test(
        "Reports a name that is empty, of another type or not known",
        arguments: [
            (#"{"requestIDHeader": "X Trace"}"#, DiagnosticCode.badValue),
            (#"{"rateLimits": {"limit": ""}}"#, .badValue),
            (#"{"errors": {"code": ""}}"#, .badValue), (#"{"paging": {"otherLinks": [""]}}"#, .badValue),
            (#"{"errors": {"code": 1}}"#, .wrongType), (#"{"errors": {"missingPermission": "A"}}"#, .wrongType),
            (#"{"errors": {"kode": "x"}}"#, .unknownKey), (#"{"error": {}}"#, .unknownKey),
        ])
    func wrong(_ row: (text: String, code: DiagnosticCode)) throws {
        let read = try read(row.text)
        #expect(read.codes == [row.code])
        #expect(read.names.isEmpty && read.header == "RCRequestId")
    }
}
