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
    ///   - siteId: A parameter.
    ///   - aaa: A parameter.
    /// - Returns: A call to `send()`.
    public func getToken(
        siteId: Identifier? = nil, userName: String? = nil, grantType: String? = nil, aaa: String? = nil,
        abc: String? = nil) -> Call<Empty> {
        var request = RequestParts(.getToken)
        request.query("site_id", siteId); request.query("aaa", aaa);
        request.body(Ask(abc: abc, grantType: grantType, userName: userName))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /things`
    public static let getToken = APIOperation("getToken", .post, "/things", area: "Things", access: .write)
}

/// Asks.
public nonisolated struct Ask: Model {
    public var abc: Optional<String>
    public var grantType: Optional<String>
    public var userName: Optional<String>
    public init(abc: String? = nil, grantType: String? = nil, userName: String? = nil) {
        self.abc = abc; self.grantType = grantType; self.userName = userName
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("abc", &self.abc); fields.field("grant_type", &self.grantType);
        fields.field("user_name", &self.userName)
    }
}
