import Foundation

/// An access token and the refresh token that renews it.
public struct StoredTokens: Sendable, Hashable, Codable {
    /// The access token.
    public var accessToken: String
    /// The time when the access token was requested.
    public var issued: Date
    /// The time when the access token expires.
    public var expires: Date
    /// The refresh token, which can be used once.
    public var refreshToken: String?
    /// The time when the refresh token expires.
    public var refreshExpires: Date?
    /// The ID of the extension that is logged in.
    public var ownerID: String?
    /// The ID of the device or program that is logged in.
    public var endpointID: String?
    /// The permissions of the tokens, separated by spaces.
    public var scope: String?
    /// The ``TokenKey/binding`` of the client that stored the tokens. Clients do not use tokens without their own.
    public var binding: String?

    /// - Parameters:
    ///   - accessToken: The access token.
    ///   - issued: The time when it was requested.
    ///   - expires: The time when it expires.
    ///   - refreshToken: The refresh token; nil if there is none.
    ///   - refreshExpires: The time when the refresh token expires; nil if unknown.
    ///   - ownerID: The ID of the extension that is logged in.
    ///   - endpointID: The ID of the device or program that is logged in.
    ///   - scope: The permissions of the tokens, separated by spaces.
    ///   - binding: The ``TokenKey/binding`` that the tokens belong to.
    public init(
        accessToken: String, issued: Date, expires: Date, refreshToken: String? = nil, refreshExpires: Date? = nil,
        ownerID: String? = nil, endpointID: String? = nil, scope: String? = nil, binding: String? = nil
    ) {
        self.accessToken = accessToken
        self.issued = issued
        self.expires = expires
        self.refreshToken = refreshToken
        self.refreshExpires = refreshExpires
        self.ownerID = ownerID
        self.endpointID = endpointID
        self.scope = scope
        self.binding = binding
    }
}

extension StoredTokens: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The time when the access token expires; not the tokens.
    public var description: String { "StoredTokens(expires: \(expires))" }
    /// The time when the access token expires; not the tokens.
    public var debugDescription: String { description }
    /// Shows when the access token expires, since a dump may end up in logs.
    public var customMirror: Mirror { Mirror(self, children: ["expires": expires]) }
}
