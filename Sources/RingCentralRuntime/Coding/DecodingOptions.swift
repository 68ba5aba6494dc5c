/// How to deal with what can't be read.
public struct DecodingOptions: Sendable {
    /// True to leave out the elements of lists and maps that can't be read; false, the default, to refuse the whole.
    public var skipUnreadableElements: Bool

    /// Is told of every element that was left out.
    public var onSkippedElement: (@Sendable (DecodingProblem) -> Void)?

    /// - Parameters:
    ///   - skipUnreadableElements: True to leave out the elements of lists and maps that can't be read.
    ///   - onSkippedElement: Is told of every element that was left out.
    public init(
        skipUnreadableElements: Bool = false, onSkippedElement: (@Sendable (DecodingProblem) -> Void)? = nil
    ) {
        self.skipUnreadableElements = skipUnreadableElements
        self.onSkippedElement = onSkippedElement
    }
}
