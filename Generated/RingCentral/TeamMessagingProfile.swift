// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || TeamMessaging
/// Reads people and companies of team messaging.
public nonisolated struct TeamMessagingProfileEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads the team messaging profile of one or several people.
    ///
    /// > Note: Several comma-separated ids are answered with 207 and one part per person.
    ///
    /// > Note: Corrected: responses/207. Declared without a body; asked for several ids, the service answers a list of {resourceId, status, body}.
    ///
    /// Permission: `TeamMessaging`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter personId: Id of the person, or several separated by commas.
    /// - Returns: A call to ask for its `value`.
    public func readPerson(personId: String) -> Call<TMPersonInfo> {
        var request = RequestParts(.readPerson)
        request.path(personId)
        return Call(client, request)
    }

    /// Reads the team messaging record of one or several companies.
    ///
    /// > Note: Several comma-separated ids are answered with 207 and one part per company.
    ///
    /// > Note: Corrected: responses/207. Declared without a body; asked for several ids, the service answers a list of {resourceId, status, body}.
    ///
    /// Permission: `TeamMessaging`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter companyId: Id of the company, or several separated by commas.
    /// - Returns: A call to ask for its `value`.
    public func readMessagingCompany(companyId: String) -> Call<TMCompanyInfo> {
        var request = RequestParts(.readMessagingCompany)
        request.path(companyId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /team-messaging/v1/persons/{personId}`
    public static let readPerson = APIOperation(
        "readGlipPersonNew", .get, "/team-messaging/v1/persons/{personId}", area: "TeamMessagingProfile",
        permission: "TeamMessaging", rateGroup: "Light", access: .read)
    /// `GET /team-messaging/v1/companies/{companyId}`
    public static let readMessagingCompany = APIOperation(
        "readTMCompanyInfoNew", .get, "/team-messaging/v1/companies/{companyId}", area: "TeamMessagingProfile",
        permission: "TeamMessaging", rateGroup: "Light", access: .read)
}

/// Team messaging record of a company.
public nonisolated struct TMCompanyInfo: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Foundation.Date
    /// E-mail domain of the company.
    public var domain: Optional<String>
    /// Id of the company.
    public var id: String
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Foundation.Date
    /// Name of the company.
    public var name: Optional<String>
    public init(
        creationTime: Foundation.Date, id: String, lastModifiedTime: Foundation.Date, domain: String? = nil,
        name: String? = nil) {
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

/// Team messaging profile of a person.
public nonisolated struct TMPersonInfo: Model, ResponseValue {
    /// Address of the person's picture.
    public var avatar: Optional<String>
    /// Id of the company the person belongs to.
    public var companyId: Optional<String>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// E-mail address of the person.
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
#endif
