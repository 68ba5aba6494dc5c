// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to `download(to:)`, or to ask for its `data`.
    public func readAny() -> Call<Media> {
        var request = RequestParts(.readAny)
        request.accept("*/*")
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `download(to:)`, or to ask for its `data`.
    public func readCSV() -> Call<Media> {
        var request = RequestParts(.readCSV)
        request.accept("text/csv")
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `download(to:)`, or to ask for its `data`.
    public func readContent() -> Call<Media> {
        var request = RequestParts(.readContent)
        request.accept("audio/mpeg, audio/wav")
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `download(to:)`, or to ask for its `data`.
    public func readJSONFile() -> Call<Media> {
        Call(client, RequestParts(.readJSONFile))
    }
}

nonisolated extension APIOperation {
    /// `GET /any`
    public static let readAny = APIOperation("readAny", .get, "/any", area: "Things", access: .read)
    /// `GET /csv`
    public static let readCSV = APIOperation("readCSV", .get, "/csv", area: "Things", access: .read)
    /// `GET /content`
    public static let readContent = APIOperation(
        "readContent", .get, "/content", area: "Things", access: .read, host: .media)
    /// `GET /file`
    public static let readJSONFile = APIOperation("readJSONFile", .get, "/file", area: "Things", access: .read)
}
