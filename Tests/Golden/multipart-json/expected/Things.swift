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
    public func sendFax(attachment: [FilePart], to: [String], note: String? = nil) -> Call<Fax> {
        var request = RequestParts(.sendFax)
        request.multipart(Fax(attachment: attachment, to: to, note: note), .formData(.jsonFirst))
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func sendMixed(attachment: [FilePart], to: [String], note: String? = nil) -> Call<Fax> {
        var request = RequestParts(.sendMixed)
        request.multipart(Fax(attachment: attachment, to: to, note: note), .mixed(.jsonFirst))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /fax`
    public static let sendFax = APIOperation("sendFax", .post, "/fax", area: "Things", access: .write)
    /// `POST /mixed`
    public static let sendMixed = APIOperation("sendMixed", .post, "/mixed", area: "Things", access: .write)
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
