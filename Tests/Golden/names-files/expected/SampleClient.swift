// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Client.
public nonisolated struct SampleClientEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func a() -> Call<Thing> {
        Call(client, RequestParts(.a))
    }
}

nonisolated extension APIOperation {
    /// `GET /a`
    public static let a = APIOperation("a", .get, "/a", area: "SampleClient", access: .read)
}
