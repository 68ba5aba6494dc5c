import Testing

@testable import RingCentralDocuments

@Suite("Articles", .ownThreads)
struct ArticleTextTests {
    @Test("Fall into titles, paragraphs, lists and code, whatever the code looks like")
    func blocks() {
        let text = """
            # Send a text

            What it is
            about.

            ## One `line`
            Words.
            - one
              and more

            - two
            - three

            ```swift
            # no title

            let x = 1
            ```
            """
        #expect(
            ArticleText(text).blocks == [
                .title("Send a text"), .lead("What it is about."), .heading("One `line`"),
                .paragraph("Words. - one   and more"), .list(["two", "three"]),
                .code(language: "swift", "# no title\n\nlet x = 1"),
            ])
        #expect(ArticleText("# A").lead == nil)
    }
}
