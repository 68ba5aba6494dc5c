import Foundation
import Testing

@Suite("Access of declarations", .ownThreads)
struct AccessTests {
    @Test(
        "Declares nothing public in a module that no product exports",
        arguments: StageOrderTests.modules.map(\.name) + ["ringcentral-generate", "ringcentral-generate-client"])
    func access(_ module: String) throws {
        let folder = Places.catalog.deletingLastPathComponent().appendingPathComponent("Sources/\(module)")
        let files = try texts(below: folder).filter { $0.key.hasSuffix(".swift") }
        #expect(!files.isEmpty)
        for (path, text) in files {
            #expect(!SourceWords(text).declaresPublicAccess, "\(module)/\(path)")
        }
    }

    @Test(
        "Finds a public declaration, whatever stands before it",
        arguments: [
            "public struct A {}", "nonisolated public func a() {}", "final public class A {}", "public\nlet a = 1",
            "@available(macOS 15, *) public func a() {}", "struct A { static public var a = 1 }",
            "struct A { var a: Int { 1 }; public private(set) var b = 1 }", "open class A {}",
            "@objc open override func a() {}", "final class A { open var a = 1 }",
        ])
    func finds(_ source: String) { #expect(SourceWords(source).declaresPublicAccess) }

    @Test(
        "Takes no name, comment or text for access",
        arguments: [
            "enum A { case `internal`, `public` }", "let a = Access.public", "// public\nstruct A {}",
            "let a = \"public struct A {}\"", "let file = open(path)", "enum A {\n case open\n var a: Int { 1 } }",
            "package struct A {}",
        ])
    func ignores(_ source: String) { #expect(!SourceWords(source).declaresPublicAccess) }
}
