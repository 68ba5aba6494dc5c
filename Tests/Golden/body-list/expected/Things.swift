// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to `send()`.
    public func deleteMaybe(_ body: [String]? = nil) -> Call<Empty> {
        var request = RequestParts(.deleteMaybe)
        request.body(body)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to `send()`.
    public func deleteThings(_ body: [String]) -> Call<Empty> {
        var request = RequestParts(.deleteThings)
        request.body(body)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to `send()`.
    public func putMap(_ body: [String: Int]) -> Call<Empty> {
        var request = RequestParts(.putMap)
        request.body(body)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `DELETE /maybe`
    public static let deleteMaybe = APIOperation("deleteMaybe", .delete, "/maybe", area: "Things", access: .write)
    /// `DELETE /things`
    public static let deleteThings = APIOperation(
        "deleteThings", .delete, "/things", area: "Things", access: .write)
    /// `PUT /map`
    public static let putMap = APIOperation("putMap", .put, "/map", area: "Things", access: .write)
}
