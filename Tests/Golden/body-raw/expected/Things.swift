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
    public func putAny(_ file: FilePart? = nil) -> Call<Empty> {
        var request = RequestParts(.putAny)
        request.raw(file, contentType: "*/*")
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter file: What is sent.
    /// - Returns: A call to `send()`.
    public func putImage(_ file: FilePart) -> Call<Empty> {
        var request = RequestParts(.putImage)
        request.raw(file, contentType: "image/jpeg")
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `PUT /any`
    public static let putAny = APIOperation("putAny", .put, "/any", area: "Things", access: .write)
    /// `PUT /image`
    public static let putImage = APIOperation("putImage", .put, "/image", area: "Things", access: .write)
}
