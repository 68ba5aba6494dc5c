// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Texts.
public nonisolated struct SMSTextsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func sendSMS() -> Call<Empty> {
        Call(client, RequestParts(.sendSMS))
    }
}

nonisolated extension APIOperation {
    /// `POST /sms`
    public static let sendSMS = APIOperation("sendSMS", .post, "/sms", area: "SMSTexts", access: .write)
}
