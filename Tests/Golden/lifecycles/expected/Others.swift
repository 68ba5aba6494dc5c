// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Others.
public nonisolated struct OthersEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func find() -> Call<Empty> {
        Call(client, RequestParts(.find))
    }
}

nonisolated extension APIOperation {
    /// `GET /elsewhere`
    public static let find = APIOperation("elsewhere", .get, "/elsewhere", area: "Others", access: .read)
}
