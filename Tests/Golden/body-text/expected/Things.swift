// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to `send()`.
    public func putCSV(_ body: String) -> Call<Empty> {
        var request = RequestParts(.putCSV)
        request.text(body)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to `send()`.
    public func putNote(_ body: String) -> Call<Empty> {
        var request = RequestParts(.putNote)
        request.text(body)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `PUT /csv`
    public static let putCSV = APIOperation("putCSV", .put, "/csv", area: "Things", access: .write)
    /// `PUT /note`
    public static let putNote = APIOperation("putNote", .put, "/note", area: "Things", access: .write)
}
