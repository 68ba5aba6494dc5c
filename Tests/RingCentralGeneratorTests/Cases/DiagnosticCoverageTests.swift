import Testing

@testable import RingCentralCatalog
@testable import RingCentralGenerator

@Suite("Diagnostics have cases", .ownThreads)
struct DiagnosticCoverageTests {
    /// Codes that only an import, a comparison, a build or the disk gives; those have tests of their own.
    static let ofOtherCommands: Set<DiagnosticCode> = [
        .unsupported, .reference, .staleIgnore, .stalePlan, .badRecording, .unwritable,
    ]

    /// The codes that the cases' diagnostics.txt have.
    static let covered: Set<String> = {
        var found: Set<String> = []
        for golden in GoldenCase.all {
            guard let text = try? golden.expected()["diagnostics.txt"] else { continue }
            for line in text.split(separator: "\n") {
                guard let open = line.firstIndex(of: "["), let close = line.firstIndex(of: "]"), open < close else {
                    continue
                }
                found.insert(String(line[line.index(after: open)..<close]))
            }
        }
        return found
    }()

    @Test("Every code of reading and validation has a case", arguments: DiagnosticCode.allCases)
    func hasCase(_ code: DiagnosticCode) {
        if Self.ofOtherCommands.contains(code) { return }
        #expect(
            Self.covered.contains(code.rawValue), "Add a folder to Tests/Golden whose diagnostics have \(code.rawValue)"
        )
    }

    @Test("No case has a code that the tool does not know")
    func known() {
        #expect(Self.covered.subtracting(DiagnosticCode.allCases.map(\.rawValue)).isEmpty)
    }

    @Test("A place, the severity, the code, the message and what to do stand in one line")
    func form() {
        let whole = Diagnostic(.limits, "Too many", advice: "Take some away", at: .init(file: "a.json"))
        #expect(whole.description == "a.json: error: [limits] Too many. Take some away.")
        let at = Diagnostic(.missingWords, "None", advice: "Write some", at: .init(file: "a.json", line: 3, column: 7))
        #expect(at.description == "a.json:3:7: warning: [missing-words] None. Write some.")
    }

    @Test("A report reads from top to bottom, and says each thing once")
    func order() {
        let bag = DiagnosticBag()
        let places = [("b", 1, 1), ("a", 10, 1), ("a", 9, 2), ("a", 9, 1), ("a", 9, 1)]
        for (file, line, column) in places {
            bag.add(Diagnostic(.limits, "m", advice: "a", at: .init(file: file, line: line, column: column)))
        }
        #expect(
            bag.sorted.map { "\($0.place.file)\($0.place.line)\($0.place.column)" } == ["a91", "a92", "a101", "b11"])
    }

    @Test("Warnings stop nothing, one error does; they are told with it")
    func severity() throws {
        let bag = DiagnosticBag()
        bag.add(Diagnostic(.unusedWords, "w", advice: "a", at: .init(file: "f")))
        try bag.throwIfErrors()
        bag.add(Diagnostic(.limits, "e", advice: "a", at: .init(file: "f")))
        let error = #expect(throws: DiagnosticsError.self) { try bag.throwIfErrors() }
        #expect(error?.diagnostics.map(\.code) == [.limits, .unusedWords])
    }

    @Test("Findings for machines are JSON that says the same")
    func machines() throws {
        let finding = Diagnostic(
            .limits, "A \"quote\" and a\nline", advice: "b\\c", at: .init(file: "ä.json", line: 2, column: 5))
        let tree = try JSONSamples.tree(DiagnosticsJSON.text([finding]))
        let entry = tree.array?.first
        #expect(entry?["message"]?.string == finding.message)
        #expect(entry?["advice"]?.string == finding.advice)
        #expect(entry?["file"]?.string == "ä.json")
        #expect(entry?["line"] == .number("2"))
        #expect(entry?["column"] == .number("5"))
        #expect(entry?["severity"]?.string == "error")
        #expect(entry?["code"]?.string == "limits")
    }
}
