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
    public func getToken(
        grantType: TokenRequest.GrantType, scope: [String]? = nil, username: String? = nil) -> Call<Thing> {
        var request = RequestParts(.getToken)
        request.form(TokenRequest(grantType: grantType, scope: scope, username: username))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /token`
    public static let getToken = APIOperation(
        "getToken", .post, "/token", area: "Things", access: .write, authorization: .client)
}

/// A thing.
public nonisolated struct Thing: Model, ResponseValue {
    public var id: Optional<Identifier>
    /// What people call it.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil) {
        self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// Asks for a token.
public nonisolated struct TokenRequest: Model {
    public var grantType: TokenRequest.GrantType
    public var scope: Optional<[String]>
    public var username: Optional<String>
    public init(grantType: TokenRequest.GrantType, scope: [String]? = nil, username: String? = nil) {
        self.grantType = grantType; self.scope = scope; self.username = username
    }
    public init(_ blank: Blank) { self.init(grantType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("grant_type", &self.grantType); fields.list("scope", &self.scope);
        fields.field("username", &self.username)
    }

    /// The known values of `grant_type`.
    public typealias GrantType = OpenEnum<GrantTypeValues>
    public enum GrantTypeValues {}
}

nonisolated extension OpenEnum where Values == TokenRequest.GrantTypeValues {
    public static var password: Self { Self("password") }
    public static var refreshToken: Self { Self("refresh_token") }
}
