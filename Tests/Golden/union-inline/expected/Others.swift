// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Others.
public nonisolated struct OthersEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readMixed() -> Call<Mixed> {
        Call(client, RequestParts(.readMixed))
    }
}

nonisolated extension APIOperation {
    /// `GET /mixed`
    public static let readMixed = APIOperation("readMixed", .get, "/mixed", area: "Others", access: .read)
}
