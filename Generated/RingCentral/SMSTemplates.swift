// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Messaging
/// Manages text message templates of the company and of users.
public nonisolated struct SMSTemplatesEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Creates a text message template for the whole company.
    ///
    /// Permission: `EditAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - body: Content of the template.
    ///   - displayName: Name of the template.
    ///   - id: Id of the template.
    ///   - scope: Whether the template is personal or serves the whole company.
    ///   - site: Site the template belongs to.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createCompanyMessageTemplate(
        body: MessageTemplateInfo, displayName: String, id: Identifier? = nil, scope: VisibilityType? = nil,
        site: Site? = nil, accountId: Identifier = "~") -> Call<MessageTemplateResponse> {
        var request = RequestParts(.createCompanyMessageTemplate)
        request.path(accountId);
        request.body(MessageTemplateRequest(body: body, displayName: displayName, id: id, scope: scope, site: site))
        return Call(client, request)
    }

    /// Creates a personal text message template for a user.
    ///
    /// Permission: `EditExtensions`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - body: Content of the template.
    ///   - displayName: Name of the template.
    ///   - id: Id of the template.
    ///   - scope: Whether the template is personal or serves the whole company.
    ///   - site: Site the template belongs to.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createUserMessageTemplate(
        body: MessageTemplateInfo, displayName: String, id: Identifier? = nil, scope: VisibilityType? = nil,
        site: Site? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<MessageTemplateResponse> {
        var request = RequestParts(.createUserMessageTemplate)
        request.path(accountId); request.path(extensionId);
        request.body(MessageTemplateRequest(body: body, displayName: displayName, id: id, scope: scope, site: site))
        return Call(client, request)
    }

    /// Deletes a company text message template.
    ///
    /// > Note: Takes the template away from every user of the company.
    ///
    /// Permission: `EditAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - templateId: Identifier of the message template.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteCompanyMessageTemplate(templateId: Identifier, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteCompanyMessageTemplate)
        request.path(accountId); request.path(templateId)
        return Call(client, request)
    }

    /// Deletes a user's personal text message template.
    ///
    /// Permission: `EditExtensions`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - templateId: Identifier of the message template.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteUserMessageTemplate(
        templateId: Identifier, accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteUserMessageTemplate)
        request.path(accountId); request.path(extensionId); request.path(templateId)
        return Call(client, request)
    }

    /// Lists the company's text message templates.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - siteIds: Keeps only templates of these sites.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func listCompanyMessageTemplates(
        siteIds: [Identifier]? = nil, accountId: Identifier = "~") -> Call<MessageTemplatesListResponse> {
        var request = RequestParts(.listCompanyMessageTemplates)
        request.path(accountId); request.query("siteIds", siteIds)
        return Call(client, request)
    }

    /// Lists the text message templates a user can apply.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - scope: Keeps only personal or only company templates.
    ///   - siteIds: Keeps only templates of these sites.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func listUserMessageTemplates(
        scope: VisibilityType? = nil, siteIds: [Identifier]? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<MessageTemplatesListResponse> {
        var request = RequestParts(.listUserMessageTemplates)
        request.path(accountId); request.path(extensionId); request.query("scope", scope);
        request.query("siteIds", siteIds)
        return Call(client, request)
    }

    /// Reads one company text message template.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - templateId: Identifier of the message template.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readCompanyMessageTemplate(
        templateId: Identifier, accountId: Identifier = "~") -> Call<MessageTemplateResponse> {
        var request = RequestParts(.readCompanyMessageTemplate)
        request.path(accountId); request.path(templateId)
        return Call(client, request)
    }

    /// Reads one personal text message template of a user.
    ///
    /// Permission: `ReadAccounts`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - templateId: Identifier of the message template.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readUserMessageTemplate(
        templateId: Identifier, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<MessageTemplateResponse> {
        var request = RequestParts(.readUserMessageTemplate)
        request.path(accountId); request.path(extensionId); request.path(templateId)
        return Call(client, request)
    }

    /// Replaces a company text message template.
    ///
    /// Permission: `EditAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - templateId: Identifier of the message template.
    ///   - body: Content of the template.
    ///   - displayName: Name of the template.
    ///   - id: Id of the template.
    ///   - scope: Whether the template is personal or serves the whole company.
    ///   - site: Site the template belongs to.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateCompanyMessageTemplate(
        templateId: Identifier, body: MessageTemplateInfo, displayName: String, id: Identifier? = nil,
        scope: VisibilityType? = nil, site: Site? = nil,
        accountId: Identifier = "~") -> Call<MessageTemplateResponse> {
        var request = RequestParts(.updateCompanyMessageTemplate)
        request.path(accountId); request.path(templateId);
        request.body(MessageTemplateRequest(body: body, displayName: displayName, id: id, scope: scope, site: site))
        return Call(client, request)
    }

    /// Replaces a user's personal text message template.
    ///
    /// Permission: `EditExtensions`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - templateId: Identifier of the message template.
    ///   - body: Content of the template.
    ///   - displayName: Name of the template.
    ///   - id: Id of the template.
    ///   - scope: Whether the template is personal or serves the whole company.
    ///   - site: Site the template belongs to.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateUserMessageTemplate(
        templateId: Identifier, body: MessageTemplateInfo, displayName: String, id: Identifier? = nil,
        scope: VisibilityType? = nil, site: Site? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<MessageTemplateResponse> {
        var request = RequestParts(.updateUserMessageTemplate)
        request.path(accountId); request.path(extensionId); request.path(templateId);
        request.body(MessageTemplateRequest(body: body, displayName: displayName, id: id, scope: scope, site: site))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/message-store-templates`
    public static let createCompanyMessageTemplate = APIOperation(
        "createCompanyMessageTemplate", .post, "/restapi/v1.0/account/{accountId}/message-store-templates",
        area: "SMSTemplates", permission: "EditAccounts", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates`
    public static let createUserMessageTemplate = APIOperation(
        "createUserMessageTemplate", .post,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates", area: "SMSTemplates",
        permission: "EditExtensions", rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`
    public static let deleteCompanyMessageTemplate = APIOperation(
        "deleteCompanyMessageTemplate", .delete,
        "/restapi/v1.0/account/{accountId}/message-store-templates/{templateId}", area: "SMSTemplates",
        permission: "EditAccounts", rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`
    public static let deleteUserMessageTemplate = APIOperation(
        "deleteUserMessageTemplate", .delete,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}",
        area: "SMSTemplates", permission: "EditExtensions", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/message-store-templates`
    public static let listCompanyMessageTemplates = APIOperation(
        "listCompanyMessageTemplates", .get, "/restapi/v1.0/account/{accountId}/message-store-templates",
        area: "SMSTemplates", permission: "ReadAccounts", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates`
    public static let listUserMessageTemplates = APIOperation(
        "listUserMessageTemplates", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates", area: "SMSTemplates",
        permission: "ReadAccounts", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`
    public static let readCompanyMessageTemplate = APIOperation(
        "readCompanyMessageTemplate", .get, "/restapi/v1.0/account/{accountId}/message-store-templates/{templateId}",
        area: "SMSTemplates", permission: "ReadAccounts", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`
    public static let readUserMessageTemplate = APIOperation(
        "readUserMessageTemplate", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}",
        area: "SMSTemplates", permission: "ReadAccounts", rateGroup: "Light", access: .read)
    /// `PUT /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`
    public static let updateCompanyMessageTemplate = APIOperation(
        "updateCompanyMessageTemplate", .put,
        "/restapi/v1.0/account/{accountId}/message-store-templates/{templateId}", area: "SMSTemplates",
        permission: "EditAccounts", rateGroup: "Medium", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`
    public static let updateUserMessageTemplate = APIOperation(
        "updateUserMessageTemplate", .put,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}",
        area: "SMSTemplates", permission: "EditExtensions", rateGroup: "Medium", access: .write)
}

/// Content of a text message template.
public nonisolated struct MessageTemplateInfo: Model {
    /// Text of the template.
    public var text: String
    private var _unknownMembers: UnknownMembers
    public init(text: String) { self.text = text; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(text: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("text", &self.text); fields.unknown(&self._unknownMembers)
    }
}

/// A text message template to create or replace.
public nonisolated struct MessageTemplateRequest: Model {
    /// Content of the template.
    public var body: MessageTemplateInfo
    /// Name of the template.
    public var displayName: String
    /// Id of the template.
    public var id: Optional<Identifier>
    /// Whether the template is personal or serves the whole company.
    public var scope: Optional<VisibilityType>
    /// Site the template belongs to.
    public var site: Optional<Site>
    public init(
        body: MessageTemplateInfo, displayName: String, id: Identifier? = nil, scope: VisibilityType? = nil,
        site: Site? = nil) {
        self.body = body; self.displayName = displayName; self.id = id; self.scope = scope; self.site = site
    }
    public init(_ blank: Blank) { self.init(body: .init(blank), displayName: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("displayName", &self.displayName);
        fields.field("id", &self.id); fields.field("scope", &self.scope); fields.field("site", &self.site)
    }
}

/// A text message template.
public nonisolated struct MessageTemplateResponse: Model, ResponseValue {
    /// Content of the template.
    public var body: Optional<MessageTemplateInfo>
    /// Name of the template.
    public var displayName: Optional<String>
    /// Id of the template.
    public var id: Optional<Identifier>
    /// Whether the template is personal or serves the whole company.
    public var scope: Optional<VisibilityType>
    /// Site the template belongs to.
    public var site: Optional<Site>
    private var _unknownMembers: UnknownMembers
    public init(
        body: MessageTemplateInfo? = nil, displayName: String? = nil, id: Identifier? = nil,
        scope: VisibilityType? = nil, site: Site? = nil) {
        self.body = body; self.displayName = displayName; self.id = id; self.scope = scope; self.site = site;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("displayName", &self.displayName);
        fields.field("id", &self.id); fields.field("scope", &self.scope); fields.field("site", &self.site);
        fields.unknown(&self._unknownMembers)
    }
}

/// List of text message templates.
public nonisolated struct MessageTemplatesListResponse: Model, ResponseValue {
    /// Templates found.
    public var records: Optional<[MessageTemplateResponse]>
    private var _unknownMembers: UnknownMembers
    public init(records: [MessageTemplateResponse]? = nil) {
        self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// Reference to a site of the account.
public nonisolated struct Site: Model {
    /// Id of the site.
    public var id: Optional<Identifier>
    /// Name of the site.
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

/// Who can use a template: the whole company or one user.
public typealias VisibilityType = OpenEnum<VisibilityTypeValues>
public nonisolated enum VisibilityTypeValues {}

nonisolated extension MessageTemplatesListResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [MessageTemplateResponse] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == VisibilityTypeValues {
    public static var company: Self { Self("Company") }
    public static var personal: Self { Self("Personal") }
}
#endif
