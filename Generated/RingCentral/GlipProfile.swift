// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || TeamMessagingLegacy
/// Reads people, companies and preferences of team messaging, by retired paths.
public nonisolated struct GlipProfileEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads the team messaging record of one or several companies (retired path).
    ///
    /// > Note: Several comma-separated ids are answered with 207 and one part per company.
    ///
    /// > Note: Corrected: responses/207. Declared without a body; asked for several ids, the service answers a list of {resourceId, status, body}.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter companyId: Id of the company, or several separated by commas.
    /// - Returns: A call to ask for its `value`. Known errors: OAU-149.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readMessagingCompany of `teamMessagingProfile`.")
    public func readGlipCompany(companyId: String) -> Call<GlipCompany> {
        var request = RequestParts(.readGlipCompany)
        request.path(companyId)
        return Call(client, request)
    }

    /// Reads the team messaging profile of one or several people (retired path).
    ///
    /// > Note: Several comma-separated ids are answered with 207 and one part per person.
    ///
    /// > Note: Corrected: responses/207. Declared without a body; asked for several ids, the service answers a list of {resourceId, status, body}.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter personId: Id of the person, or several separated by commas.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-301, OAU-127, OAU-128, OAU-149, OAU-213, OAU-232.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readPerson of `teamMessagingProfile`.")
    public func readGlipPerson(personId: String) -> Call<GlipPerson> {
        var request = RequestParts(.readGlipPerson)
        request.path(personId)
        return Call(client, request)
    }

    /// Reads how the user's app arranges the list of chats (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func readGlipPreferences() -> Call<GlipPreferences> {
        Call(client, RequestParts(.readGlipPreferences))
    }
}

nonisolated extension APIOperation {
    /// `GET /restapi/v1.0/glip/companies/{companyId}`
    public static let readGlipCompany = APIOperation(
        "readGlipCompany", .get, "/restapi/v1.0/glip/companies/{companyId}", area: "GlipProfile", permission: "Glip",
        userPermission: "Glip", rateGroup: "Light", access: .read, lifecycle: .retired)
    /// `GET /restapi/v1.0/glip/persons/{personId}`
    public static let readGlipPerson = APIOperation(
        "readGlipPerson", .get, "/restapi/v1.0/glip/persons/{personId}", area: "GlipProfile", permission: "Glip",
        userPermission: "Glip", rateGroup: "Light", access: .read, lifecycle: .retired)
    /// `GET /restapi/v1.0/glip/preferences`
    public static let readGlipPreferences = APIOperation(
        "readGlipPreferences", .get, "/restapi/v1.0/glip/preferences", area: "GlipProfile", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .read, lifecycle: .retired)
}

/// Team messaging record of a company (retired form).
public nonisolated struct GlipCompany: Model, ResponseValue {
    /// When the company was set up in team messaging, ISO 8601.
    public var creationTime: String
    /// Email domain of the company.
    public var domain: Optional<String>
    /// Id of the company.
    public var id: String
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: String
    /// Name of the company.
    public var name: Optional<String>
    public init(
        creationTime: String, id: String, lastModifiedTime: String, domain: String? = nil, name: String? = nil) {
        self.creationTime = creationTime; self.id = id; self.lastModifiedTime = lastModifiedTime;
        self.domain = domain; self.name = name
    }
    public init(_ blank: Blank) {
        self.init(creationTime: .init(blank), id: .init(blank), lastModifiedTime: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("domain", &self.domain);
        fields.field("id", &self.id); fields.field("lastModifiedTime", &self.lastModifiedTime);
        fields.field("name", &self.name)
    }
}

/// Team messaging profile of a person (retired form).
public nonisolated struct GlipPerson: Model, ResponseValue {
    /// Address of the person's picture.
    public var avatar: Optional<String>
    /// Id of the company the person belongs to.
    public var companyId: Optional<String>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Email address.
    public var email: Optional<String>
    /// First name of the person.
    public var firstName: Optional<String>
    /// Id of the person.
    public var id: String
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Last name of the person.
    public var lastName: Optional<String>
    public init(
        id: String, avatar: String? = nil, companyId: String? = nil, creationTime: Foundation.Date? = nil,
        email: String? = nil, firstName: String? = nil, lastModifiedTime: Foundation.Date? = nil,
        lastName: String? = nil) {
        self.id = id; self.avatar = avatar; self.companyId = companyId; self.creationTime = creationTime;
        self.email = email; self.firstName = firstName; self.lastModifiedTime = lastModifiedTime;
        self.lastName = lastName
    }
    public init(_ blank: Blank) { self.init(id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("avatar", &self.avatar); fields.field("companyId", &self.companyId);
        fields.field("creationTime", &self.creationTime); fields.field("email", &self.email);
        fields.field("firstName", &self.firstName); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("lastName", &self.lastName)
    }
}

/// How the user's app arranges the list of chats (retired form).
public nonisolated struct GlipChatPreferences: Model {
    /// Which kinds of chat are listed apart and which together. Default: `CombineAllChatTypes`.
    public var leftRailMode: Optional<GlipChatPreferences.LeftRailMode>
    /// Number of chats listed at most.
    public var maxCount: Optional<Int>
    public init(leftRailMode: GlipChatPreferences.LeftRailMode? = nil, maxCount: Int? = nil) {
        self.leftRailMode = leftRailMode; self.maxCount = maxCount
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("leftRailMode", &self.leftRailMode); fields.field("maxCount", &self.maxCount)
    }

    /// Which kinds of chat are listed apart and which together.
    public typealias LeftRailMode = OpenEnum<LeftRailModeValues>
    public enum LeftRailModeValues {}
}

/// Team messaging preferences of a user (retired form).
public nonisolated struct GlipPreferences: Model, ResponseValue {
    /// How the list of chats is arranged.
    public var chats: Optional<GlipChatPreferences>
    public init(chats: GlipChatPreferences? = nil) { self.chats = chats }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("chats", &self.chats) }
}

nonisolated extension OpenEnum where Values == GlipChatPreferences.LeftRailModeValues {
    public static var combineAllChatTypes: Self { Self("CombineAllChatTypes") }
    public static var separateAllChatTypes: Self { Self("SeparateAllChatTypes") }
    public static var separateConversationsAndTeams: Self { Self("SeparateConversationsAndTeams") }
}
#endif
