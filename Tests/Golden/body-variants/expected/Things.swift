// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Sends files.
    ///
    /// - Parameters:
    ///   - to: Recipients.
    ///   - attachment: Files.
    ///   - accountId: The account. Default: `~`.
    /// - Returns: A call to `send()`.
    public func sendFax(to: [String], attachment: [FilePart], accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.sendFax)
        request.path(accountId);
        request.multipart(ThingsEndpoints.SendFaxBody(attachment: attachment, to: to), .formData(.jsonFirst))
        return Call(client, request)
    }

    /// Sends what was sent before once more.
    ///
    /// - Parameters:
    ///   - originalId: What was sent before.
    ///   - to: Recipients.
    ///   - accountId: The account. Default: `~`.
    /// - Returns: A call to `send()`.
    public func resendFax(originalId: Identifier, to: [String]? = nil, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.sendFax)
        request.path(accountId); request.body(ThingsEndpoints.ResendFaxBody(originalId: originalId, to: to))
        return Call(client, request)
    }

    /// Sends a text.
    ///
    /// - Parameters:
    ///   - body: What is sent.
    ///   - accountId: The account. Default: `~`.
    /// - Returns: A call to `send()`.
    public func sendText(_ body: String, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.sendFax)
        request.path(accountId); request.text(body)
        return Call(client, request)
    }

    /// A part of `ThingsEndpoints`.
    public struct SendFaxBody: Model {
        /// Files.
        public var attachment: [FilePart]
        /// Recipients.
        public var to: [String]
        public init(attachment: [FilePart], to: [String]) { self.attachment = attachment; self.to = to }
        public init(_ blank: Blank) { self.init(attachment: .init(blank), to: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.list("attachment", &self.attachment); fields.list("to", &self.to)
        }
    }

    /// A part of `ThingsEndpoints`.
    public struct ResendFaxBody: Model {
        /// What was sent before.
        public var originalId: Identifier
        /// Recipients.
        public var to: Optional<[String]>
        public init(originalId: Identifier, to: [String]? = nil) { self.originalId = originalId; self.to = to }
        public init(_ blank: Blank) { self.init(originalId: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("originalId", &self.originalId); fields.list("to", &self.to)
        }
    }
}

nonisolated extension APIOperation {
    /// `POST /accounts/{accountId}/fax`
    public static let sendFax = APIOperation(
        "sendFax", .post, "/accounts/{accountId}/fax", area: "Things", access: .write)
}
