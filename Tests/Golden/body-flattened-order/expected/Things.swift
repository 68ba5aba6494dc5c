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
    public func send(
        aaa: String? = nil, alpha: String? = nil, bB: String? = nil, bC: String? = nil,
        zeta: String? = nil) -> Call<Empty> {
        var request = RequestParts(.send)
        request.body(Mixed(zeta: zeta, alpha: alpha, bB: bB, bC: bC, aaa: aaa))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /things`
    public static let send = APIOperation("send", .post, "/things", area: "Things", access: .write)
}

/// A thing.
public nonisolated struct Mixed: Model {
    public var zeta: Optional<String>
    public var alpha: Optional<String>
    public var bB: Optional<String>
    public var bC: Optional<String>
    public var aaa: Optional<String>
    public init(
        zeta: String? = nil, alpha: String? = nil, bB: String? = nil, bC: String? = nil, aaa: String? = nil) {
        self.zeta = zeta; self.alpha = alpha; self.bB = bB; self.bC = bC; self.aaa = aaa
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("Zeta", &self.zeta); fields.field("alpha", &self.alpha); fields.field("bB", &self.bB);
        fields.field("b_c", &self.bC); fields.field("m", &self.aaa)
    }
}
