// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func deleteThing() -> Call<Empty> {
        Call(client, RequestParts(.deleteThing))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func nothingSaid() -> Call<Empty> {
        Call(client, RequestParts(.nothingSaid))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func onlyFailures() -> Call<Empty> {
        Call(client, RequestParts(.onlyFailures))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func onlyHeaders() -> Call<Empty> {
        Call(client, RequestParts(.onlyHeaders))
    }
}

nonisolated extension APIOperation {
    /// `DELETE /things`
    public static let deleteThing = APIOperation("deleteThing", .delete, "/things", area: "Things", access: .write)
    /// `POST /nothing`
    public static let nothingSaid = APIOperation("nothingSaid", .post, "/nothing", area: "Things", access: .write)
    /// `GET /failures`
    public static let onlyFailures = APIOperation("onlyFailures", .get, "/failures", area: "Things", access: .read)
    /// `GET /headers`
    public static let onlyHeaders = APIOperation(
        "onlyHeaders", .get, "/headers", area: "Things", access: .read, redirects: true)
}
