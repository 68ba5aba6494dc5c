import Foundation
import Testing

@Suite("Order of the stages", .ownThreads)
struct StageOrderTests {
    private static let sources = Places.catalog.deletingLastPathComponent().appendingPathComponent("Sources")

    /// The stages of each module, the first one first; CONTRIBUTING shows them.
    static let modules: [(name: String, stages: [String])] = [
        (
            "RingCentralGenerator",
            ["Support", "Names", "Diagnostics", "Catalog", "Model", "Plan", "Render", "Write"]
        ),
        ("RingCentralCatalog", ["Keys", "Rules", "Writing"]),
        ("RingCentralImport", ["Report", "Document", "Conversion", "Models", "Merging"]),
        ("RingCentralComparison", ["Changes", "History", "Inputs", "Catalogs", "Interface", "Comparing", "Report"]),
        ("RingCentralDocuments", ["Articles", "Plan", "Render"]),
        ("RingCentralObservation", ["Recordings", "Matching", "Comparing", "Proposing", "Reporting"]),
    ]

    @Test("Uses no type of a later stage", arguments: modules)
    func order(_ module: (name: String, stages: [String])) throws {
        let order = try StageOrder(
            folder: Self.sources.appendingPathComponent(module.name), stages: module.stages)
        #expect(order.violations().isEmpty, "\(order.violations().map(\.description).joined(separator: "\n"))")
        #expect(order.unknownFolders.isEmpty, "Give these folders of \(module.name) a place in the order")
        #expect(module.stages.allSatisfy { order.fileCounts[$0] ?? 0 > 0 }, "A stage of \(module.name) is gone")
    }

    @Test("Is documented in CONTRIBUTING as it is enforced", arguments: modules)
    func documented(_ module: (name: String, stages: [String])) throws {
        let file = Places.catalog.deletingLastPathComponent().appendingPathComponent("CONTRIBUTING.md")
        let row = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .first { $0.hasPrefix("| `\(module.name)` |") }
        let stages = module.stages.map { "`\($0)`" }.joined(separator: " ")
        #expect(row?.hasSuffix("| \(stages) |") == true, "The row of \(module.name) should end in \(stages)")
    }

    /// A module of two stages, written for one test.
    private func order(_ files: [String: String]) throws -> StageOrder {
        let folder = try TemporaryFolder()
        for (path, text) in files { try folder.write(text, to: path) }
        return try StageOrder(folder: folder.url, stages: ["Early", "Late"])
    }

    @Test("Names the file, the type and both stages of a use")
    func violation() throws {
        let order = try order([
            "Early/A.swift": "struct A { var b: B?; var c: C }", "Late/B.swift": "package struct B { let a: A }",
            "C.swift": "enum C {}",
        ])
        #expect(
            order.violations().map(\.description) == [
                "Early/A.swift uses B, which Early must not know: it is declared in Late, a later stage",
                "Early/A.swift uses C, which Early must not know: it is declared in \(StageOrder.composition), a later "
                    + "stage",
            ])
    }

    @Test("Finds a use in an interpolation, after a literal that holds quotes, and in a raw literal")
    func literals() throws {
        let text = ##"""
            let a = "\"// \(B.name + "x")"
            let c = #"\(C) "quoted" \#(D.self)"#
            """##
        let order = try order([
            "Early/A.swift": text, "Late/B.swift": "enum B {}\nenum C {}\nenum D {}",
        ])
        #expect(order.violations().map(\.type) == ["B", "D"])
    }

    @Test("Ignores comments, text, members, private types and types of the same name inside the file's own")
    func others() throws {
        let text = """
            // B
            /* B /* B */ B */
            /// B
            struct A {
                enum Own { case b }
                let text = "B \\\\"
                let member = Other.B
                let own: Own
            }
            """
        let order = try order([
            "Early/A.swift": text, "Late/B.swift": "struct B {}\nstruct Own {}\nprivate struct Other {}",
        ])
        #expect(order.violations().isEmpty, "\(order.violations())")
    }

    @Test("Reports folders that have no place in the order")
    func folders() throws {
        #expect(try order(["New/A.swift": "struct A {}"]).unknownFolders == ["New"])
    }
}
