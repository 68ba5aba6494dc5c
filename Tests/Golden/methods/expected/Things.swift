// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    public func deleteThing() -> Call<Empty> {
        Call(client, RequestParts(.deleteThing))
    }

    /// Does something with things.
    public func getThing() -> Call<Empty> {
        Call(client, RequestParts(.getThing))
    }

    /// Does something with things.
    public func headThing() -> Call<Empty> {
        Call(client, RequestParts(.headThing))
    }

    /// Does something with things.
    public func optionsThing() -> Call<Empty> {
        Call(client, RequestParts(.optionsThing))
    }

    /// Does something with things.
    public func patchThing() -> Call<Empty> {
        Call(client, RequestParts(.patchThing))
    }

    /// Does something with things.
    public func postThing() -> Call<Empty> {
        Call(client, RequestParts(.postThing))
    }

    /// Does something with things.
    public func putThing() -> Call<Empty> {
        Call(client, RequestParts(.putThing))
    }
}

nonisolated extension APIOperation {
    /// `DELETE /things`
    public static let deleteThing = APIOperation("deleteThing", .delete, "/things", area: "Things", access: .write)
    /// `GET /things`
    public static let getThing = APIOperation("getThing", .get, "/things", area: "Things", access: .read)
    /// `HEAD /things`
    public static let headThing = APIOperation("headThing", .head, "/things", area: "Things", access: .read)
    /// `OPTIONS /things`
    public static let optionsThing = APIOperation(
        "optionsThing", .options, "/things", area: "Things", access: .read)
    /// `PATCH /things`
    public static let patchThing = APIOperation("patchThing", .patch, "/things", area: "Things", access: .write)
    /// `POST /things`
    public static let postThing = APIOperation("postThing", .post, "/things", area: "Things", access: .write)
    /// `PUT /things`
    public static let putThing = APIOperation("putThing", .put, "/things", area: "Things", access: .write)
}
