// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameters:
    ///   - zeta: A parameter.
    ///   - alpha: A parameter.
    ///   - beta: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func listThings(zeta: String? = nil, alpha: String? = nil, beta: String? = nil) -> Call<TextModel> {
        var request = RequestParts(.listThings)
        request.query("zeta", zeta); request.query("alpha", alpha); request.query("beta", beta)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameters:
    ///   - kind: A parameter.
    ///   - must: A parameter.
    ///   - zone: A parameter.
    ///   - accountId: A parameter. Default: `~`.
    /// - Returns: A call to `send()`.
    public func sendText(
        kind: String, to: [String], text: String, from: String, must: String, attach: String? = nil,
        zone: String? = nil, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.sendText)
        request.path(accountId); request.path(kind); request.query("must", must); request.query("zone", zone);
        request.body(TextModel(from: from, text: text, to: to, attach: attach))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /ordered`
    public static let listThings = APIOperation("listThings", .get, "/ordered", area: "Things", access: .read)
    /// `POST /{accountId}/texts/{kind}`
    public static let sendText = APIOperation(
        "sendText", .post, "/{accountId}/texts/{kind}", area: "Things", access: .write)
}

/// A text.
public nonisolated struct TextModel: Model, ResponseValue {
    public var attach: Optional<String>
    public var from: String
    public var text: String
    public var to: [String]
    private var _unknownMembers: UnknownMembers
    public init(from: String, text: String, to: [String], attach: String? = nil) {
        self.from = from; self.text = text; self.to = to; self.attach = attach; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(from: .init(blank), text: .init(blank), to: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("attach", &self.attach); fields.field("from", &self.from); fields.field("text", &self.text);
        fields.list("to", &self.to); fields.unknown(&self._unknownMembers)
    }
}
