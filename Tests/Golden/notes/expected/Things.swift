// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// > Note: First note. Second note.
    ///
    /// - Parameter one: The only one.
    /// - Returns: A call to `send()`.
    public func readThing(one: String? = nil) -> Call<Empty> {
        var request = RequestParts(.readThing)
        request.query("one", one)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let readThing = APIOperation("readThing", .get, "/things", area: "Things", access: .read)
}
