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
    public func endThing() -> Call<Empty> {
        Call(client, RequestParts(.endThing))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service advises against this endpoint.")
    public func lateThing() -> Call<Empty> {
        Call(client, RequestParts(.lateThing))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func newThing() -> Call<Empty> {
        Call(client, RequestParts(.newThing))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service advises against this endpoint; use newThing.", renamed: "newThing()")
    public func oldThing() -> Call<Empty> {
        Call(client, RequestParts(.oldThing))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use find of `others`.")
    public func olderThing() -> Call<Empty> {
        Call(client, RequestParts(.olderThing))
    }
}

nonisolated extension APIOperation {
    /// `GET /end`
    public static let endThing = APIOperation(
        "endThing", .get, "/end", area: "Things", access: .read, lifecycle: .retired)
    /// `GET /late`
    public static let lateThing = APIOperation(
        "lateThing", .get, "/late", area: "Things", access: .read, lifecycle: .deprecated)
    /// `GET /new`
    public static let newThing = APIOperation("newThing", .get, "/new", area: "Things", access: .read)
    /// `GET /old`
    public static let oldThing = APIOperation(
        "oldThing", .get, "/old", area: "Things", access: .read, lifecycle: .deprecated)
    /// `GET /older`
    public static let olderThing = APIOperation(
        "olderThing", .get, "/older", area: "Things", access: .read, lifecycle: .retired)
}
