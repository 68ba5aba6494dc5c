// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Self.
public nonisolated struct SelfEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func client2() -> Call<Empty> {
        Call(client, RequestParts(.client))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func init2() -> Call<Empty> {
        Call(client, RequestParts(.init2))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func self2() -> Call<Empty> {
        Call(client, RequestParts(.self2))
    }
}

nonisolated extension APIOperation {
    /// `GET /client`
    public static let client = APIOperation("client", .get, "/client", area: "Self", access: .read)
    /// `GET /init`
    public static let init2 = APIOperation("init", .get, "/init", area: "Self", access: .read)
    /// `GET /self`
    public static let self2 = APIOperation("self", .get, "/self", area: "Self", access: .read)
}
