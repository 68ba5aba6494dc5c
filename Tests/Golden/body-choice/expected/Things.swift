// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func sendA(attachment: [FilePart], to: [String], note: String? = nil) -> Call<Fax> {
        var request = RequestParts(.sendA)
        request.multipart(Fax(attachment: attachment, to: to, note: note), .mixed(.fields))
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter name: What people call it.
    /// - Returns: A call to ask for its `value`.
    public func sendB(id: Identifier? = nil, name: String? = nil) -> Call<Fax> {
        var request = RequestParts(.sendB)
        request.body(Thing(id: id, name: name))
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter name: What people call it.
    /// - Returns: A call to `send()`.
    public func sendC(id: Identifier? = nil, name: String? = nil) -> Call<Empty> {
        var request = RequestParts(.sendC)
        request.form(Thing(id: id, name: name))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /a`
    public static let sendA = APIOperation("sendA", .post, "/a", area: "Things", access: .write)
    /// `POST /b`
    public static let sendB = APIOperation("sendB", .post, "/b", area: "Things", access: .write)
    /// `POST /c`
    public static let sendC = APIOperation("sendC", .post, "/c", area: "Things", access: .write)
}

/// A fax.
public nonisolated struct Fax: Model, ResponseValue {
    public var attachment: [FilePart]
    public var note: Optional<String>
    public var to: [String]
    private var _unknownMembers: UnknownMembers
    public init(attachment: [FilePart], to: [String], note: String? = nil) {
        self.attachment = attachment; self.to = to; self.note = note; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(attachment: .init(blank), to: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("attachment", &self.attachment); fields.field("note", &self.note); fields.list("to", &self.to);
        fields.unknown(&self._unknownMembers)
    }
}

/// A thing.
public nonisolated struct Thing: Model {
    public var id: Optional<Identifier>
    /// What people call it.
    public var name: Optional<String>
    public init(id: Identifier? = nil, name: String? = nil) { self.id = id; self.name = name }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name)
    }
}
