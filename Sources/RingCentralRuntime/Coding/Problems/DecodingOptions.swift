/// The rules for decoding a response that deviates from its description.
///
/// Descriptions are wrong in places. By default decoding is ``tolerant``: a member that is missing, null, of another
/// type or not valid UTF-8 costs nothing but itself. Each deviation is reported in ``Response/deviations``, to
/// ``ClientConfiguration/onDeviation`` and to the middleware, ``LoggingMiddleware`` among it.
///
/// What a property has where its member is missing or could not be decoded depends on its type. The numbers are those
/// of the properties that the description of the RingCentral API requires, in the 1,017 models that responses and
/// events hold; the other 4,000 properties of these models are optional, and nil.
///
/// | Required property | Value | Count |
/// | --- | --- | ---: |
/// | number, Boolean, date | nil: none is made up, so the property is an optional | 174 |
/// | identifier | ``Identifier/missing``, which no request can be sent with | 101 |
/// | string | the empty string | 152 |
/// | enumeration | a value with an empty `rawValue`, which equals no known one | 178 |
/// | list, map | empty | 119 |
/// | model | a model of which every property is as in this table | 83 |
/// | union | `.other`, with the JSON as it came | 2 |
/// | `paging`, `navigation`, `syncInfo` and what these hold | nil: the service leaves them out at times | 92 |
///
/// - An element of a list or map that can't be decoded is left out. So is one that would need a number to be made up,
///   which only models of requests do: the properties of these 361 models are as required as the description says.
/// - Initializers of models that requests are made of take all that the description requires, also where the property
///   is an optional.
/// - A value in another form, such as a number in quotes, is converted. Text that is not valid UTF-8, or has half of an
///   escaped surrogate pair, is repaired with U+FFFD, except in identifiers, where it would give another one.
/// - A union of which no shape fits is `.other`. A discriminator that names an unknown shape is no deviation, as an
///   unknown word of an enumeration is none.
/// - An optional member that is null is nil, as one that is absent: that is no deviation. Identifiers are numbers or
///   strings, whichever the description says.
/// - A member that could not be decoded is in ``ModelValue/unknownMembers``. Encoding a decoded value gives the JSON
///   that came: what was missing is still missing, and what was null, converted or unreadable is as it was, as long as
///   its property is not changed. In the body of a request, null that the description does not have is left out.
/// - A text that is not JSON is an error. So is a response of which nothing was recognized, such as a list in place of
///   an object, or an error with the status 200.
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
    /// The members that every error of the service has.
    var errorMembers = ["errorCode", "message"]
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
