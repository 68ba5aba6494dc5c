import Foundation
import Testing

@Suite("Order of the runtime's folders") struct StageOrderTests {
    private func file(_ path: String, _ source: String) -> SourceFile {
        SourceFile(path: path, code: SwiftCode(source))
    }

    @Test("No folder of the runtime uses a type of a later one") func order() throws {
        let order = try StageOrder(documentedIn: "Runtime")
        #expect(order.violations(try SourceFile.all(of: "RingCentralRuntime")) == [])
    }

    @Test("CONTRIBUTING.md lists every folder of the runtime once") func documented() throws {
        let stages = try StageOrder(documentedIn: "Runtime").stages
        #expect(stages.sorted() == Set(try SourceFile.all(of: "RingCentralRuntime").map(\.stage)).sorted())
    }

    @Test("A use of a later type is reported with file, type and folders") func report() {
        let files = [
            file("Early/User.swift", "struct User { let tool: Tool }"),
            file("Late/Tool.swift", "public struct Tool {}\nextension Tool { var user: User? { nil } }"),
        ]
        #expect(
            StageOrder(["Early", "Late"]).violations(files)
                == ["Early/User.swift uses Tool: Early comes before Late"])
        #expect(
            StageOrder(["Late", "Early"]).violations(files)
                == ["Late/Tool.swift uses User: Late comes before Early"])
    }

    @Test(
        "Uses in code and in interpolations count",
        arguments: [
            "extension Tool {}", "func use(_ tool: Tool?) {}", #"let text = "a \(Tool.name) b""#,
            ##"let text = #"a \#(Tool.name) b"#"##, "let text = \"\"\"\n\\(Tool.name)\n\"\"\"",
            #"let text = "\(call("(" + Tool.name))""#, "let url = \"http://host\"; let tool = Tool()",
        ])
    func uses(source: String) { #expect(SwiftCode(source).names.contains("Tool")) }

    @Test(
        "Words in comments and literals, and types of the same name in the same file, don't count",
        arguments: [
            "// Tool", "/// A ``Tool``.", #"let text = "Tool""#, ##"let text = #"Tool \(Tool)"#"##,
            "let text = \"\"\"\nTool \"Tool\"\n\"\"\"", #"let text = "\"Tool""#, #"let text = "" // Tool"#,
            "struct User { enum Tool {} }\nlet tool = User.Tool.self",
        ])
    func noUses(source: String) {
        let files = [file("Early/User.swift", source), file("Late/Tool.swift", "struct Tool {}")]
        #expect(StageOrder(["Early", "Late"]).violations(files) == [])
    }
}
