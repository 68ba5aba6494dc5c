// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Main
/// Quote " backslash \ \( ) interpolation \(1) newline
/// next /* open */ close */ // slashes
///
///  tab	 null bell ls
///  ps
///  nel
///  rtl ''' """ # `code` ``` @available end
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Old.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func oldThing(_ body: Thing) -> Call<Thing> {
        var request = RequestParts(.oldThing)
        request.body(body)
        return Call(client, request)
    }

    /// Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end.
    ///
    /// > Note: Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end
    ///
    /// Permissions: `Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end` of the app, `Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end` of the user. Rate group: Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end, 1 calls in 60 s.
    ///
    /// - Parameters:
    ///   - quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd: Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end Matches `Quote " backslash \ \( ( ) interpolation (\(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end`.
    ///   - xQuoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd: Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end
    ///   - id: Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end Default: `Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end`.
    /// - Returns: A call to `download(to:)`, or to ask for its `data`. Known errors: Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end.
    public func readThing(
        quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd: ThingsEndpoints.QuoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd? = nil,
        xQuoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd: String? = nil,
        id: Identifier = "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end") -> Call<Media> {
        var request = RequestParts(.readThing)
        request.path(id);
        request.query("Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end", quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd);
        request.header("X-Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end", xQuoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd);
        request.accept("Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end")
        return Call(client, request)
    }

    /// Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end
    public typealias QuoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd = OpenEnum<QuoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEndValues>
    public enum QuoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEndValues {}
}

nonisolated extension APIOperation {
    /// `POST /old`
    public static let oldThing = APIOperation(
        "oldThing", .post, "/old", area: "Things", access: .write, lifecycle: .retired)
    /// `GET /things/{id}"\`
    public static let readThing = APIOperation(
        "readThing", .get, "/things/{id}\"\\", area: "Things",
        permission: "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end",
        userPermission: "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end",
        rateGroup: "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end",
        access: .read)
}

nonisolated extension OpenEnum where Values == ThingsEndpoints.QuoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEndValues {
    public static var quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd: Self { Self("Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end") }
}
#endif

/// Quote " backslash \ \( ) interpolation \(1) newline
/// next /* open */ close */ // slashes
///
///  tab	 null bell ls
///  ps
///  nel
///  rtl ''' """ # `code` ``` @available end
public nonisolated struct Alt: Model {
    public var quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd: String
    private var _unknownMembers: UnknownMembers
    public init(
        quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd: String) {
        self.quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd = quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(
            quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end", &self.quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd);
        fields.unknown(&self._unknownMembers)
    }
}

/// Quote " backslash \ \( ) interpolation \(1) newline
/// next /* open */ close */ // slashes
///
///  tab	 null bell ls
///  ps
///  nel
///  rtl ''' """ # `code` ``` @available end
public nonisolated struct Thing: Model, ResponseValue {
    /// Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end Default: `Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end`.
    public var quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd: Optional<Thing.QuoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd>
    /// Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end
    @available(*, deprecated, message: "The service advises against it.")
    public var plain: String? { get { _plain } set { _plain = newValue } }
    private var _plain: String?
    /// Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end
    public var union: Optional<Thing.Union>
    private var _unknownMembers: UnknownMembers
    public init(
        quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd: Thing.QuoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd? = nil,
        union: Thing.Union? = nil) {
        self.quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd = quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd;
        self.union = union; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end", &self.quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd);
        fields.field("plain", &self._plain); fields.field("union", &self.union); fields.unknown(&self._unknownMembers)
    }

    /// Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end
    public typealias QuoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd = OpenEnum<QuoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEndValues>
    public enum QuoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEndValues {}

    /// Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end
    public indirect enum Union: UnionModel {
        /// Quote " backslash \ \( ) interpolation \(1) newline
        /// next /* open */ close */ // slashes
        ///
        ///  tab	 null bell ls
        ///  ps
        ///  nel
        ///  rtl ''' """ # `code` ``` @available end
        case alt(Alt)
        case text(String)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.has("Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end"), let value = union.read(Alt.self) { return .alt(value) }
            if union.isString, let value = union.read(String.self) { return .text(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .alt(let value): value
            case .text(let value): value
            case .other(let value): value
            }
        }
    }
}

nonisolated extension OpenEnum where Values == Thing.QuoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEndValues {
    public static var quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd: Self { Self("Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end") }
}
