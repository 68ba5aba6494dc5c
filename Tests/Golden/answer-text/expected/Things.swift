// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readText() -> Call<String> {
        var request = RequestParts(.readText)
        request.accept("text/plain")
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /text`
    public static let readText = APIOperation("readText", .get, "/text", area: "Things", access: .read)
}
