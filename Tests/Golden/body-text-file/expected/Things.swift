// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameter file: What is sent.
    /// - Returns: A call to `send()`.
    public func putFile(_ file: FilePart) -> Call<Empty> {
        var request = RequestParts(.putFile)
        request.raw(file, contentType: "text/plain")
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `PUT /file`
    public static let putFile = APIOperation("putFile", .put, "/file", area: "Things", access: .write)
}
