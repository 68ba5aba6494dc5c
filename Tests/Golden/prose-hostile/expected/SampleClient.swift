// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
@_exported import RingCentralRuntime

/// Quote " backslash \ \( ) interpolation \(1) newline
/// next /* open */ close */ // slashes
///
///  tab	 null bell ls
///  ps
///  nel
///  rtl ''' """ # `code` ``` @available end
///
/// Catalog version: Quote " backslash \ \( ) interpolation \(1) newline
/// next /* open */ close */ // slashes
///
///  tab	 null bell ls
///  ps
///  nel
///  rtl ''' """ # `code` ``` @available end.
public nonisolated struct SampleClient: APIClient {
    /// What carries the calls out: raw requests, tokens and the transport are reached through it.
    public let service: ServiceClient
    public static var description: ServiceDescription { .sample }

    public init(_ service: ServiceClient) { self.service = service }

#if Everything || Main
    /// Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end
    public var things: ThingsEndpoints { ThingsEndpoints(service) }
#endif
}

nonisolated extension ServiceDescription {
    /// Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end: servers, paths of tokens, rate groups.
    public static let sample = ServiceDescription(
        name: "Sample", version: "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end",
        servers: [
            Server(name: "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end", url: "https://a.example/\"\\", mediaURL: "https://b.example/\n"),
        ],
        authorizePath: "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end", tokenPath: "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end", revokePath: "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end",
        rateGroups: [
            RateGroup("Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end", limit: 1, window: 60, penalty: 0),
        ],
        batch: BatchForm(
            limit: 5,
            mediaType: "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end",
            id: "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end id",
            status: "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end status",
            body: "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end body",
            mixed: .init(list: "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end", address: "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end")),
        operations: { APIOperation.allOperations })
}

nonisolated extension APIOperation {
    /// Every operation of the client, by area.
    public static let allOperations: [APIOperation] = {
        var all: [APIOperation] = []

#if Everything || Main
        all += [.oldThing, .readThing]
#endif
        return all
    }()
}

nonisolated extension EventKind where Payload == Thing {
    /// Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end
    public static var quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd: EventKind { EventKind(
        "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end",
        filters: ["Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end"],
        permissions: ["Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end"]) }
}

nonisolated extension EventFilter {
    /// Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end
    ///
    /// `Quote " backslash \ \( ) interpolation \(1) newline
    /// next /* open */ close */ // slashes
    ///
    ///  tab	 null bell ls
    ///  ps
    ///  nel
    ///  rtl ''' """ # `code` ``` @available end`
    public static func quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd() -> EventFilter {
        EventFilter(
            "Quote \" backslash \\ \\( ) interpolation \\(1) newline\nnext /* open */ close */ // slashes \r\n tab\t null\u{0} bell\u{7} ls\u{2028} ps\u{2029} nel\u{85} rtl\u{202e} ''' \"\"\" # `code` ``` @available end")
    }
}

nonisolated extension EventFacts {
    /// Every kind of event that the service tells of.
    public static let all: [EventFacts] = [
        EventKind.quoteBackslashInterpolation1NewlineNextAnyOpenAnyCloseAnySlashesTabNullBellLsPsNelRtlHashCodeAtAvailableEnd.facts
    ]
}
