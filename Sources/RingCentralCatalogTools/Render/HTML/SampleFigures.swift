/// How an endpoint is called, in Swift and with curl.
struct SampleFigures {
    let call: SampleCall

    /// The width of the column beside an endpoint's facts, in characters.
    private static let width = 48

    func html() -> HTML {
        """
        <div class="samples">
        <h3>Swift</h3><pre>\(.code(SampleRenderer(width: Self.width).usage(call)))</pre>
        <h3>curl</h3><pre>\(.code(CurlRenderer().text(call.request)))</pre>
        </div>

        """
    }
}
