// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Service.
public nonisolated struct ServiceEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func readService() -> Call<Empty> {
        Call(client, RequestParts(.readService))
    }
}

nonisolated extension APIOperation {
    /// `GET /service`
    public static let readService = APIOperation("readService", .get, "/service", area: "Service", access: .read)
}
