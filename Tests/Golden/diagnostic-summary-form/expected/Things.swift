// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// No period
    ///
    /// - Returns: A call to `send()`.
    public func a() -> Call<Empty> {
        Call(client, RequestParts(.a))
    }

    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.
    ///
    /// - Returns: A call to `send()`.
    public func b() -> Call<Empty> {
        Call(client, RequestParts(.b))
    }

    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.
    ///
    /// - Returns: A call to `send()`.
    public func c() -> Call<Empty> {
        Call(client, RequestParts(.c))
    }
}

nonisolated extension APIOperation {
    /// `GET /a`
    public static let a = APIOperation("a", .get, "/a", area: "Things", access: .read)
    /// `GET /b`
    public static let b = APIOperation("b", .get, "/b", area: "Things", access: .read)
    /// `GET /c`
    public static let c = APIOperation("c", .get, "/c", area: "Things", access: .read)
}
