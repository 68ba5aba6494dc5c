// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameters:
    ///   - fine: A parameter. Default: `2`.
    ///   - level: A parameter. Default: `5`.
    public func a(fine: Int? = nil, level: Int? = nil) -> Call<Empty> {
        var request = RequestParts(.a)
        request.query("fine", fine); request.query("level", level)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let a = APIOperation("a", .get, "/things", area: "Things", access: .read)
}
