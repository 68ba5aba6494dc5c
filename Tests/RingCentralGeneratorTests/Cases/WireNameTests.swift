import Foundation
import RingCentralRuntime
import Testing

@testable import RingCentralGenerator

@Suite("Names on the wire", .ownThreads) struct WireNameTests {
    private func read(_ text: String) throws -> (names: [Service.WireName], header: String, codes: [DiagnosticCode]) {
        let bag = DiagnosticBag()
        let document = try JSONDocument(Array(text.utf8), file: "service.json")
        let (names, header) = ServiceNamesReader(bag: bag).read(document.root)
        return (names, header, bag.all.map(\.code))
    }

    @Test("The usual names are those of the runtime, in the order of its initializers") func usual() {
        let names = ServiceDescription.Names()
        let sections = Swift.Mirror(reflecting: names).children.map { section in
            let members = Swift.Mirror(reflecting: section.value).children.map { "\($0.label ?? ""): \($0.value)" }
            return "\(section.label ?? ""): \(members)"
        }
        let own = Service.WireNames.sections.map { section in
            let members = section.usual.map { key, value in
                switch value {
                case .text(let text): "\(key): \(text)"
                case .list(let list): "\(key): \(list)"
                }
            }
            return "\(section.key): \(members)"
        }
        #expect(own == sections)
        let description = ServiceDescription(name: "", servers: [], tokenPath: "", revokePath: "")
        #expect(description.requestIDHeader == Service.WireNames.requestIDHeader)
    }

    @Test("Only names that differ from the usual ones are kept") func different() throws {
        let read = try read(#"{"errors": {"code": "fault", "list": "errors"}, "paging": {"otherLinks": ["first"]}}"#)
        #expect(
            read.names == [
                Service.WireName(section: "errors", key: "code", value: .text("fault")),
                Service.WireName(section: "paging", key: "otherLinks", value: .list(["first"])),
            ])
        #expect(read.header == "RCRequestId" && read.codes.isEmpty)
    }

    @Test(
        "A name that can't be one is reported",
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

    @Test("The schema has the same keys") func schema() throws {
        let data = try Data(contentsOf: Places.catalog.appendingPathComponent("catalog.schema.json"))
        let root = try JSONDocument(Array(data), file: "schema").root
        let names = try #require(find("names", in: root))
        func keys(_ value: RingCentralGenerator.JSONValue?) -> Set<String> {
            var all: Set<String> = []
            value?["properties"]?.forEachMember { key, _, _ in all.insert(key) }
            return all
        }
        #expect(keys(names) == Set(Service.WireNames.sections.map(\.key) + ["requestIDHeader", "description"]))
        for section in Service.WireNames.sections {
            #expect(keys(names["properties"]?[section.key]) == Set(section.usual.map(\.key)))
        }
    }

    /// The description of the key below the first properties that have `pagingForms`, those of service.json.
    private func find(_ key: String, in value: RingCentralGenerator.JSONValue) -> RingCentralGenerator.JSONValue? {
        if let properties = value["properties"], properties["pagingForms"] != nil { return properties[key] }
        var found: RingCentralGenerator.JSONValue?
        value.forEachMember { _, _, member in found = found ?? find(key, in: member) }
        return found
    }
}
