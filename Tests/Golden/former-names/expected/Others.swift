// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Others.
public nonisolated struct OthersEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Answers.
    ///
    /// - Returns: A call to `send()`.
    public func ping() -> Call<Empty> {
        Call(client, RequestParts(.ping))
    }

    /// The former name of `changeThing`.
    @available(*, deprecated, message: "It is changeThing of things now.")
    public func changeThing(thingId: Identifier, body: Thing) -> Call<Empty> {
        ThingsEndpoints(client).changeThing(thingId: thingId, body: body)
    }

    /// The former name of `changeThing`.
    @available(*, deprecated, message: "It is changeThing of things now.")
    public func `repeat`(thingId: Identifier, body: Thing) -> Call<Empty> {
        ThingsEndpoints(client).changeThing(thingId: thingId, body: body)
    }
}

nonisolated extension APIOperation {
    /// `GET /ping`
    public static let ping = APIOperation("ping", .get, "/ping", area: "Others", access: .read)
    /// The former name of `changeThing`.
    @available(*, deprecated, renamed: "changeThing")
    public static var `repeat`: APIOperation { .changeThing }
}
