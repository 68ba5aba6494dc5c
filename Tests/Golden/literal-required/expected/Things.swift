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
    public func send(text: String? = nil, to: [Recipient]? = nil) -> Call<Empty> {
        var request = RequestParts(.send)
        request.body(Message(text: text, to: to))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /things`
    public static let send = APIOperation("send", .post, "/things", area: "Things", access: .write)
}

/// A message.
public nonisolated struct Message: Model {
    public var text: Optional<String>
    public var to: Optional<[Recipient]>
    public init(text: String? = nil, to: [Recipient]? = nil) { self.text = text; self.to = to }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("text", &self.text); fields.list("to", &self.to)
    }
}

/// Who gets it.
public nonisolated struct Recipient: Model {
    public var name: Optional<String>
    public var phoneNumber: String
    public init(phoneNumber: String, name: String? = nil) { self.phoneNumber = phoneNumber; self.name = name }
    public init(_ blank: Blank) { self.init(phoneNumber: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("phoneNumber", &self.phoneNumber)
    }
}

nonisolated extension Recipient: ExpressibleByStringLiteral {
    /// A value of which only `phoneNumber` is given.
    public init(stringLiteral phoneNumber: String) { self.init(phoneNumber: phoneNumber) }
}
