import RingCentralGenerator

/// Prints the documentation for programs that read it: llms.txt, an index by the convention of that name, and a compact
/// text an operation.
struct LLMSRenderer {
    let plan: DocumentationPlan
    /// By the endpoint's id.
    let examples: [String: ExampleTexts]
    let linksOpenAPI: Bool

    /// How many tokens a text has: a quarter of its bytes.
    static func tokens(_ text: String) -> Int { (text.utf8.count + 3) / 4 }

    func files() -> [OutputFile] {
        let types = Dictionary(plan.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let texts = plan.areas.flatMap(\.endpoints).map { page in
            OutputFile(
                path: Self.path(page), text: OperationText(page: page, example: examples[page.id], types: types).text())
        }
        return [OutputFile(path: "llms.txt", text: index(texts))] + texts
    }

    /// The constant's name is unique in every file system.
    private static func path(_ page: EndpointPage) -> String { "llms/\(page.constant.text).txt" }

    // MARK: The index

    private func index(_ texts: [OutputFile]) -> String {
        var sections = ""
        for group in plan.groups {
            for area in group.areas {
                sections += "\n## \(line(area.title))\n\n"
                for page in area.endpoints {
                    let state = page.lifecycle == .current ? "" : " (\(page.lifecycle.rawValue))"
                    sections += "- [\(page.link.call)](\(Self.path(page)))\(state): \(line(page.summary))\n"
                }
            }
        }
        let sizes = texts.map { Self.tokens($0.text) }
        let head = self.head(
            index: Self.roundedUp(Self.tokens(sections) + 1000, to: 1000),
            largest: Self.roundedUp(sizes.max() ?? 0, to: 100),
            all: Self.roundedUp(sizes.reduce(0, +), to: 1000))
        // By the convention of its name the title comes first.
        return head + sections + optional + "\n\(FileHeader.text)\n"
    }

    private func head(index: Int, largest: Int, all: Int) -> String {
        let service = plan.service
        let module = line(service.name)
        return """
            # \(line(service.title))

            > \(line(service.description)) \(plan.endpointCount) operations, each a function of the Swift client `\(plan.client.text)` in the module `\(module)`.

            A token is counted as four bytes: this index has at most \(index) tokens, a text of an operation at most \(largest), all of them together at most \(all).

            In every example `client` is:

            ```swift
            import \(module)

            let client = \(plan.client.text)(authorization: .jwt(assertion, clientID: clientID, clientSecret: clientSecret))
            ```

            - A function sends nothing: it returns a call, which is sent when something is asked of it: `value`, `response` (with status, headers and request id), `items` and `pages` where the answer is a list in pages, `data` and `download(to:)` where it is a file, `send()` where it is empty.
            - Parameters that are not given are not sent; those of the path that have a default stand for the account and the extension that are logged in.
            - Under "Types", members of structures stand as their initializers take them, enumerations as their first values.
            - Types of answers have optional properties; enumerations are open, `nil` in an update leaves a field as it is, `.null` clears it.
            - What goes wrong is an `APIError`, with the service's code, the status and the request id.

            """
    }

    private var optional: String {
        """

        ## Optional

        \(linksOpenAPI ? "- [OpenAPI 3.1 document](../openapi.json): every operation and type.\n" : "")\
        - [Documentation](README.md): the same for people, with types, permissions, rate groups, events and error codes.

        """
    }

    private func line(_ text: String) -> String { SwiftText.lines(text).joined(separator: " ") }

    private static func roundedUp(_ number: Int, to step: Int) -> Int { (number + step - 1) / step * step }
}
