// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || All
/// Knows who sends.
public nonisolated struct SendersEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads a sender.
    ///
    /// - Parameter senderId: Identifier.
    /// - Returns: A call to ask for its `value`.
    public func readSender(senderId: Identifier) -> Call<Sender> {
        var request = RequestParts(.readSender)
        request.path(senderId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /senders/{senderId}`
    public static let readSender = APIOperation(
        "readSender", .get, "/senders/{senderId}", area: "Senders", access: .read)
}
#endif
