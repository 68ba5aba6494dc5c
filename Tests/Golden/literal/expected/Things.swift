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
    public func send(from: Recipient? = nil, text: String? = nil, to: [Recipient]? = nil) -> Call<Empty> {
        var request = RequestParts(.send)
        request.body(Message(from: from, text: text, to: to))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /things`
    public static let send = APIOperation("send", .post, "/things", area: "Things", access: .write)
}

/// A message.
public nonisolated struct Message: Model {
    public var from: Optional<Recipient>
    public var text: Optional<String>
    public var to: Optional<[Recipient]>
    public init(from: Recipient? = nil, text: String? = nil, to: [Recipient]? = nil) {
        self.from = from; self.text = text; self.to = to
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("from", &self.from); fields.field("text", &self.text); fields.list("to", &self.to)
    }
}

/// Who gets it.
public nonisolated struct Recipient: Model {
    public var name: Optional<String>
    public var phoneNumber: Optional<String>
    public init(name: String? = nil, phoneNumber: String? = nil) {
        self.name = name; self.phoneNumber = phoneNumber
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("phoneNumber", &self.phoneNumber)
    }
}

nonisolated extension Recipient: ExpressibleByStringLiteral {
    /// A value of which only `phoneNumber` is given.
    public init(stringLiteral phoneNumber: String) { self.init(phoneNumber: phoneNumber) }
}
