/// How an endpoint is called, in Swift and with curl.
struct SampleFigures {
    let call: SampleCall
    /// Whether there is nobody any more who would call it from a shell.
    var isRetired = false

    /// The width of the column beside an endpoint's facts, in characters.
    private static let width = 48

    func html() -> HTML {
        var samples: [(HTML, String)] = [("Swift", swift(width: Self.width))]
        if !isRetired { samples.append(("curl", CurlRenderer().text(call.request))) }
        return Self.html(samples)
    }

    /// The call in Swift alone.
    func swift(width: Int) -> String { SampleRenderer(width: width).usage(call) }

    /// Code under its language's name, one after the other.
    static func html(_ samples: [(HTML, String)]) -> HTML {
        let figures = samples.map { language, code -> HTML in
            "<h3>\(language)</h3><pre>\(.code(code))</pre>\n"
        }
        return "<div class=samples>\n\(figures)</div>\n"
    }
}
