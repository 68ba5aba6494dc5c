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
    public func send(_ file: FilePart) -> Call<Empty> {
        var request = RequestParts(.send)
        request.multipart(file, .formData(.fields))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /things`
    public static let send = APIOperation("send", .post, "/things", area: "Things", access: .write)
}
