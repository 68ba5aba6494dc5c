// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    public func send(to: [Recipient]? = nil) -> Call<Empty> {
        var request = RequestParts(.send)
        request.body(Message(to: to))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /things`
    public static let send = APIOperation("send", .post, "/things", area: "Things", access: .write)
}

/// A thing.
public nonisolated struct Message: Model {
    public var to: [Recipient]?

    public init(to: [Recipient]? = nil) { self.to = to }
    public init(_ blank: Blank) {}
    public mutating func visit(_ fields: FieldVisitor) { fields.list("to", &self.to) }
}

/// A thing.
public nonisolated struct Recipient: Model {
    public var name: String
    public var phoneNumber: String?

    public init(name: String, phoneNumber: String? = nil) { self.name = name; self.phoneNumber = phoneNumber }
    public init(_ blank: Blank) { self.name = .init(blank) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("phoneNumber", &self.phoneNumber)
    }
}

nonisolated extension Recipient: ExpressibleByStringLiteral {
    /// A value of which only `phoneNumber` is given.
    public init(stringLiteral phoneNumber: String) { self.init(phoneNumber: phoneNumber) }
}
