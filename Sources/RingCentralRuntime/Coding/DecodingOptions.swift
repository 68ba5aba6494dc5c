/// The rules for decoding a response that deviates from its description.
///
/// Descriptions are wrong in places. By default decoding is ``tolerant``: a member that is missing, null, of another
/// type or not valid UTF-8 costs nothing but itself. Each deviation is reported in ``Response/deviations``, to
/// ``ClientConfiguration/onDeviation`` and to the middleware, ``LoggingMiddleware`` among it.
public struct DecodingOptions: Sendable {
    /// The number of deviations that are reported for one response; what deviates after them is treated alike.
    public static let maximumDeviations = 1000

    /// Decodes what can be decoded, and reports what deviates.
    public static let tolerant = DecodingOptions()
    /// Throws at the first deviation.
    public static let strict = DecodingOptions(isStrict: true)

    /// A Boolean value that indicates whether the first deviation makes the whole response unreadable.
    public var isStrict: Bool
    /// A Boolean value that indicates whether members that the description does not have are reported as deviations.
    public var reportsUnknownMembers: Bool
    /// A closure that is called for each deviation of a value that was decoded.
    public var onDeviation: (@Sendable (Deviation) -> Void)?

    /// - Parameters:
    ///   - isStrict: True to throw at the first deviation.
    ///   - reportsUnknownMembers: True to report members that the description does not have as well.
    ///   - onDeviation: A closure that is called for each deviation of a value that was decoded.
    public init(
        isStrict: Bool = false, reportsUnknownMembers: Bool = false,
        onDeviation: (@Sendable (Deviation) -> Void)? = nil
    ) {
        self.isStrict = isStrict
        self.reportsUnknownMembers = reportsUnknownMembers
        self.onDeviation = onDeviation
    }
}
