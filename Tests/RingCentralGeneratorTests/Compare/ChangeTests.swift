import Foundation
import Testing

@testable import RingCentralCatalog
@testable import RingCentralComparison
@testable import RingCentralImport
@testable import RingCentralGenerator

@Suite("Comparisons of catalogs", .ownThreads)
struct ChangeTests {
    @Test("A case reports what its folder expects, there and back", arguments: ChangeCase.all)
    func matches(_ change: ChangeCase) throws {
        let given = try change.given()
        if GoldenCase.isRecording {
            try change.record(given)
            Issue.record("Recorded \(change.name). Read the difference, then run without RECORD_GOLDENS.")
            return
        }
        let expected = try change.expected()
        if expected != given { Issue.record("\(change.name), \(firstDifference(expected, given))") }
    }

    @Test("Every kind of change has a case", arguments: ChangeCode.allCases)
    func hasCase(_ code: ChangeCode) throws {
        let covered = try ChangeCase.all.contains { try $0.expected().contains("[\(code.rawValue)]") }
        #expect(covered, "Add a folder to Tests/Changes whose report has \(code.rawValue)")
    }

    @Test("The catalogs of a case hold to the rules", arguments: ChangeCase.all)
    func valid(_ change: ChangeCase) throws {
        let bag = DiagnosticBag()
        let api = APIReader(files: try CatalogFiles(change.changed()), bag: bag).read()
        Validator(api: api, bag: bag).validate()
        #expect(bag.sorted.filter { $0.severity == .error } == [])
    }

    @Test("A catalog compared with itself has no changes", arguments: ChangeCase.all)
    func same(_ change: ChangeCase) throws {
        let catalog = try change.changed()
        #expect(try ChangeCase.compare(catalog, catalog).changes.map(\.description) == [])
    }

    @Test("A separator changes a list in the query, and not one in a header", arguments: ["query", "header"])
    func separator(_ place: String) throws {
        func catalog(_ separator: String) throws -> MemoryFolder {
            let file = "areas/Things.json"
            let parameter = #"{"in": "\#(place)", "type": ["string"], "description": "Tags."\#(separator)}"#
            let patch = try JSONSamples.tree(#"{"endpoints": {"listThings": {"parameters": {"tags": \#(parameter)}}}}"#)
            var folder = try ChangeCase.base()
            let before = try folder.files[file].map { try JSONSamples.tree(String(decoding: $0, as: UTF8.self)) }
            folder.files[file] = Array(JSONWriter().text(MergePatch.apply(patch, to: before)).utf8)
            return folder
        }
        let changes = try ChangeCase.compare(catalog(""), catalog(#", "separator": "comma""#)).changes
        #expect(changes.map(\.code) == (place == "query" ? [.parameterPlaceChanged] : []))
    }

    @Test("What is different there is different back, in the opposite way", arguments: ChangeCase.all)
    func mirror(_ change: ChangeCase) throws {
        let there = try change.report().changes.map { Mirror.key($0) }.sorted()
        let back = try change.reverse().changes.map { Mirror.key($0.code.opposite, $0) }.sorted()
        #expect(there == back)
        #expect(
            try Mirror.severities(change.report(), change.reverse())
                == Mirror.severities(change.reverse(), change.report()))
    }
}

/// Kinds of changes that are told apart by what came of it, and are one kind the other way.
enum Mirror {
    static func key(_ change: Change) -> String { key(change.code.folded, change) }
    static func key(_ code: ChangeCode, _ change: Change) -> String {
        // What has another name now is told of by that name.
        let renamed: Set<ChangeCode> = [
            .endpointRenamed, .modelRenamed, .pathParameterRenamed, .formerNameAdded, .formerNameRemoved,
        ]
        return renamed.contains(code) ? code.folded.rawValue : "\(code.folded.rawValue) \(change.place)"
    }
}

extension ChangeCode {
    /// One of the codes that share an opposite.
    fileprivate var folded: ChangeCode {
        switch self {
        case .requiredParameterAdded: .parameterAdded
        case .requiredPropertyAdded: .propertyAdded
        case .requiredBodyAdded: .bodyAdded
        case .endpointDeprecated, .endpointRetired, .endpointRestored: .endpointRetired
        default: self
        }
    }

    /// Whether it is of the same kind the other way.
    var isItsOpposite: Bool { opposite == self }

    /// What the change is when the catalogs change places.
    fileprivate var opposite: ChangeCode {
        let pairs: [(ChangeCode, ChangeCode)] = [
            (.endpointAdded, .endpointRemoved), (.permissionRequired, .permissionDropped),
            (.parameterAdded, .parameterRemoved), (.parameterBecameRequired, .parameterBecameOptional),
            (.bodyAdded, .bodyRemoved), (.bodyBecameRequired, .bodyBecameOptional),
            (.mediaTypeAdded, .mediaTypeRemoved), (.statusAdded, .statusRemoved), (.headerAdded, .headerRemoved),
            (.valuesAdded, .valuesRemoved), (.limitNarrowed, .limitWidened), (.becameNullable, .noLongerNullable),
            (.becameDeprecated, .noLongerDeprecated), (.propertyAdded, .propertyRemoved),
            (.propertyBecameRequired, .propertyBecameOptional), (.unionCaseAdded, .unionCaseRemoved),
            (.modelAdded, .modelRemoved), (.eventAdded, .eventRemoved), (.formerNameAdded, .formerNameRemoved),
            (.traitAdded, .traitRemoved), (.grantAdded, .grantRemoved), (.rateGroupAdded, .rateGroupRemoved),
            (.permissionAdded, .permissionRemoved), (.errorCodeAdded, .errorCodeRemoved), (.watchAdded, .watchRemoved),
        ]
        for (one, other) in pairs {
            if folded == one { return other }
            if folded == other { return one }
        }
        return folded
    }
}
