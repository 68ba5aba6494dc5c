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
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func a() -> Call<Empty> {
        Call(client, RequestParts(.a))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service advises against this endpoint.")
    public func b() -> Call<Empty> {
        Call(client, RequestParts(.b))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func c() -> Call<Empty> {
        Call(client, RequestParts(.c))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func d() -> Call<Empty> {
        Call(client, RequestParts(.d))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func e() -> Call<Empty> {
        Call(client, RequestParts(.e))
    }
}

nonisolated extension APIOperation {
    /// `GET /a`
    public static let a = APIOperation("a", .get, "/a", area: "Things", access: .read, lifecycle: .retired)
    /// `GET /b`
    public static let b = APIOperation("b", .get, "/b", area: "Things", access: .read, lifecycle: .deprecated)
    /// `GET /c`
    public static let c = APIOperation("c", .get, "/c", area: "Things", access: .read)
    /// `GET /d`
    public static let d = APIOperation("d", .get, "/d", area: "Things", access: .read)
    /// `GET /e`
    public static let e = APIOperation("e", .get, "/e", area: "Things", access: .read, lifecycle: .retired)
}
