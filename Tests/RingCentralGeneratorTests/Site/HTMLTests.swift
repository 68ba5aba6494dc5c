import Testing

@testable import RingCentralDocuments

@Suite("Markup", .ownThreads)
struct HTMLTests {
    @Test("What is put into markup is text, wherever it comes from")
    func escapes() {
        let hostile = "<b title=\"x\" id='y'>&amp;</b>"
        let html: HTML = "<p title=\"\(hostile)\">\(hostile)</p>"
        let text = "&lt;b title=&quot;x&quot; id='y'&gt;&amp;amp;&lt;/b&gt;"
        #expect(html.text == "<p title=\"\(text)\">\(text)</p>")
    }

    @Test(
        "An attribute stands in quotes unless it is a plain address",
        arguments: [
            ("../errors.html#CMN-101", "../errors.html#CMN-101"), ("#type.A.B", "#type.A.B"), ("a~20b", "a~20b"),
            ("", "\"\""), ("a b", "\"a b\""), ("x onclick=y", "\"x onclick=y\""), ("a\"b", "\"a&quot;b\""),
            ("a>b", "\"a&gt;b\""),
            ("a`b", "\"a`b\""), ("x'", "\"x'\""), ("a/", "\"a/\""), ("ü", "\"ü\""), ("?a=b&c", "\"?a=b&amp;c\""),
        ])
    func attribute(_ value: String, _ written: String) {
        let html: HTML = "<a href=\(attribute: value)>"
        #expect(html.text == "<a href=\(written)>")
    }

    @Test("A literal within an interpolation is markup, and what is put into it is text")
    func nested() {
        let names = ["<a>", "b"]
        let html: HTML = "\(names.isEmpty ? "" : "<i>\(names.joined(separator: ", "))</i>")"
        #expect(html.text == "<i>&lt;a&gt;, b</i>")
    }

    @Test("Scalars that hide, or turn text around, are left out")
    func invisible() {
        let text = "a\u{202E}b\u{0}c\u{200B}d\ne"
        let html: HTML = "\(text)"
        #expect(html.text == "abcd\ne")
    }

    @Test("Code between tags keeps its quotes, and nothing else that means something")
    func code() {
        #expect(HTML.code("f(\"<&>\", 'it')").text == "f(\"&lt;&amp;&gt;\", 'it')")
        #expect(HTML.code("").text == "")
    }

    @Test("What stands between backticks is code")
    func sentence() {
        #expect(HTML.sentence("Give `~` or <b>.").text == "Give <code>~</code> or &lt;b&gt;.")
        #expect(HTML.sentence("One ` alone").text == "One ` alone")
    }

    @Test(
        "Parameters of a path are set off",
        arguments: [
            ("/a/{b}/c", "/a/<i>{b}</i>/c"), ("/{a}/{b}", "/<i>{a}</i>/<i>{b}</i>"), ("/a{b", "/a{b"),
            ("/<{x}", "/&lt;<i>{x}</i>"),
        ])
    func path(_ path: String, _ html: String) { #expect(HTML.path(path).text == html) }
}
