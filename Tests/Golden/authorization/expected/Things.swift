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
    public func app() -> Call<Empty> {
        Call(client, RequestParts(.app))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func content() -> Call<Empty> {
        Call(client, RequestParts(.content))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func open() -> Call<Empty> {
        Call(client, RequestParts(.open))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func user() -> Call<Empty> {
        Call(client, RequestParts(.user))
    }
}

nonisolated extension APIOperation {
    /// `POST /app`
    public static let app = APIOperation(
        "app", .post, "/app", area: "Things", access: .write, authorization: .client)
    /// `GET /content`
    public static let content = APIOperation(
        "content", .get, "/content", area: "Things", access: .read, host: .media)
    /// `GET /open`
    public static let open = APIOperation(
        "open", .get, "/open", area: "Things", access: .read, authorization: .none)
    /// `GET /user`
    public static let user = APIOperation("user", .get, "/user", area: "Things", access: .read)
}
