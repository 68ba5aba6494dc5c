// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Account
/// Searches the record of administrative changes.
public nonisolated struct AuditTrailEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Searches the record of administrative changes made to an account.
    ///
    /// Permission: `ReadAuditTrail`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - actionIds: Ids of the actions to find.
    ///   - eventTimeFrom: Finds changes made at this time or later, in ISO 8601.
    ///   - eventTimeTo: Finds changes made up to this time, in ISO 8601.
    ///   - excludeActionIds: Ids of actions to leave out.
    ///   - initiatorIds: Extension ids of those who made the changes.
    ///   - page: Number of the page, counted from 1.
    ///   - perPage: Number of records on one page.
    ///   - searchString: Text to look for in the records.
    ///   - siteId: Id of the site the changes belong to.
    ///   - targetIds: Ids of the objects that were changed.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func searchAuditTrail(
        actionIds: [Identifier]? = nil, eventTimeFrom: Foundation.Date? = nil, eventTimeTo: Foundation.Date? = nil,
        excludeActionIds: [Identifier]? = nil, initiatorIds: [Identifier]? = nil, page: Int? = nil,
        perPage: Int? = nil, searchString: String? = nil, siteId: Identifier? = nil, targetIds: [Identifier]? = nil,
        accountId: Identifier = "~") -> Call<AccountHistorySearchPublicResponse> {
        var request = RequestParts(.searchAuditTrail)
        request.path(accountId);
        request.body(AccountHistorySearchPublicRequest(actionIds: actionIds, eventTimeFrom: eventTimeFrom, eventTimeTo: eventTimeTo, excludeActionIds: excludeActionIds, initiatorIds: initiatorIds, page: page, perPage: perPage, searchString: searchString, siteId: siteId, targetIds: targetIds))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/audit-trail/search`
    public static let searchAuditTrail = APIOperation(
        "auditTrailSearch", .post, "/restapi/v1.0/account/{accountId}/audit-trail/search", area: "AuditTrail",
        permission: "ReadAuditTrail", rateGroup: "Heavy", access: .read, paging: .bodyPage)
}

/// Position of a page in an audit trail search.
public nonisolated struct AccountHistoryPaging: Model {
    /// Number of the page, counted from 1. 1 to 1000.
    public var page: Optional<Int>
    /// Number of records on one page. 1 to 1000.
    public var perPage: Optional<Int>
    /// How many records the search can page through.
    public var total: Optional<Int>
    /// How many records match the search.
    public var totalFound: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(page: Int? = nil, perPage: Int? = nil, total: Int? = nil, totalFound: Int? = nil) {
        self.page = page; self.perPage = perPage; self.total = total; self.totalFound = totalFound;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("page", &self.page); fields.field("perPage", &self.perPage); fields.field("total", &self.total);
        fields.field("totalFound", &self.totalFound); fields.unknown(&self._unknownMembers)
    }
}

/// One change as the audit trail records it.
public nonisolated struct AccountHistoryPublicRecord: Model {
    /// Identifier of the account.
    public var accountId: Optional<Identifier>
    /// Name of the account.
    public var accountName: Optional<String>
    /// Id of the action taken.
    public var actionId: Optional<Identifier>
    /// IP address the change came from.
    public var clientIp: Optional<String>
    /// Remark on the change.
    public var comment: Optional<String>
    /// Further details of the change.
    public var details: Optional<AccountHistoryRecordPublicDetails>
    /// When the change was made, in ISO 8601.
    public var eventTime: Optional<Foundation.Date>
    /// Kind of change.
    public var eventType: Optional<String>
    /// Identifier of the record of the audit trail.
    public var id: Optional<Identifier>
    /// Who made the change.
    public var initiator: Optional<AccountHistoryRecordPublicInitiator>
    /// Object that was changed.
    public var target: Optional<AccountHistoryRecordTarget>
    private var _unknownMembers: UnknownMembers
    public init(
        accountId: Identifier? = nil, accountName: String? = nil, actionId: Identifier? = nil,
        clientIp: String? = nil, comment: String? = nil, details: AccountHistoryRecordPublicDetails? = nil,
        eventTime: Foundation.Date? = nil, eventType: String? = nil, id: Identifier? = nil,
        initiator: AccountHistoryRecordPublicInitiator? = nil, target: AccountHistoryRecordTarget? = nil) {
        self.accountId = accountId; self.accountName = accountName; self.actionId = actionId;
        self.clientIp = clientIp; self.comment = comment; self.details = details; self.eventTime = eventTime;
        self.eventType = eventType; self.id = id; self.initiator = initiator; self.target = target;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.field("accountName", &self.accountName);
        fields.field("actionId", &self.actionId); fields.field("clientIp", &self.clientIp);
        fields.field("comment", &self.comment); fields.field("details", &self.details);
        fields.field("eventTime", &self.eventTime); fields.field("eventType", &self.eventType);
        fields.field("id", &self.id); fields.field("initiator", &self.initiator);
        fields.field("target", &self.target); fields.unknown(&self._unknownMembers)
    }
}

/// One detail of a recorded change.
public nonisolated struct AccountHistoryRecordDetailsParameters: Model {
    /// Name of the detail.
    public var key: String
    /// Value of the detail.
    public var value: String
    private var _unknownMembers: UnknownMembers
    public init(key: String, value: String) { self.key = key; self.value = value; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(key: .init(blank), value: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("key", &self.key); fields.field("value", &self.value); fields.unknown(&self._unknownMembers)
    }
}

/// Further details of a recorded change.
public nonisolated struct AccountHistoryRecordPublicDetails: Model {
    /// Details as pairs of key and value.
    public var parameters: Optional<[AccountHistoryRecordDetailsParameters]>
    private var _unknownMembers: UnknownMembers
    public init(parameters: [AccountHistoryRecordDetailsParameters]? = nil) {
        self.parameters = parameters; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("parameters", &self.parameters); fields.unknown(&self._unknownMembers)
    }
}

/// Who made a recorded change.
public nonisolated struct AccountHistoryRecordPublicInitiator: Model {
    /// Identifier of the extension that made the change.
    public var extensionId: Optional<Identifier>
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Name of the initiator.
    public var name: Optional<String>
    /// Role the initiator acted in.
    public var role: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        extensionId: Identifier? = nil, extensionNumber: String? = nil, name: String? = nil, role: String? = nil) {
        self.extensionId = extensionId; self.extensionNumber = extensionNumber; self.name = name; self.role = role;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionId", &self.extensionId); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("name", &self.name); fields.field("role", &self.role); fields.unknown(&self._unknownMembers)
    }
}

/// What a recorded change was made to.
public nonisolated struct AccountHistoryRecordTarget: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Name of the object.
    public var name: Optional<String>
    /// Id of the object.
    public var objectId: Optional<Identifier>
    /// Kind of object.
    public var objectType: Optional<AccountHistoryRecordTarget.ObjectType>
    /// Identifier of the site.
    public var siteId: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(
        extensionNumber: String? = nil, name: String? = nil, objectId: Identifier? = nil,
        objectType: AccountHistoryRecordTarget.ObjectType? = nil, siteId: Identifier? = nil) {
        self.extensionNumber = extensionNumber; self.name = name; self.objectId = objectId;
        self.objectType = objectType; self.siteId = siteId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("name", &self.name);
        fields.field("objectId", &self.objectId); fields.field("objectType", &self.objectType);
        fields.field("siteId", &self.siteId); fields.unknown(&self._unknownMembers)
    }

    /// Kind of object.
    public typealias ObjectType = OpenEnum<ObjectTypeValues>
    public enum ObjectTypeValues {}
}

/// What to look for in the audit trail.
public nonisolated struct AccountHistorySearchPublicRequest: Model {
    /// Ids of the actions to find.
    public var actionIds: Optional<[Identifier]>
    /// Finds changes made at this time or later, in ISO 8601.
    public var eventTimeFrom: Optional<Foundation.Date>
    /// Finds changes made up to this time, in ISO 8601.
    public var eventTimeTo: Optional<Foundation.Date>
    /// Ids of actions to leave out.
    public var excludeActionIds: Optional<[Identifier]>
    /// Extension ids of those who made the changes.
    public var initiatorIds: Optional<[Identifier]>
    /// Number of the page, counted from 1.
    public var page: Optional<Int>
    /// Number of records on one page.
    public var perPage: Optional<Int>
    /// Text to look for in the records.
    public var searchString: Optional<String>
    /// Id of the site the changes belong to.
    public var siteId: Optional<Identifier>
    /// Ids of the objects that were changed.
    public var targetIds: Optional<[Identifier]>
    public init(
        actionIds: [Identifier]? = nil, eventTimeFrom: Foundation.Date? = nil, eventTimeTo: Foundation.Date? = nil,
        excludeActionIds: [Identifier]? = nil, initiatorIds: [Identifier]? = nil, page: Int? = nil,
        perPage: Int? = nil, searchString: String? = nil, siteId: Identifier? = nil, targetIds: [Identifier]? = nil) {
        self.actionIds = actionIds; self.eventTimeFrom = eventTimeFrom; self.eventTimeTo = eventTimeTo;
        self.excludeActionIds = excludeActionIds; self.initiatorIds = initiatorIds; self.page = page;
        self.perPage = perPage; self.searchString = searchString; self.siteId = siteId; self.targetIds = targetIds
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("actionIds", &self.actionIds); fields.field("eventTimeFrom", &self.eventTimeFrom);
        fields.field("eventTimeTo", &self.eventTimeTo); fields.list("excludeActionIds", &self.excludeActionIds);
        fields.list("initiatorIds", &self.initiatorIds); fields.field("page", &self.page);
        fields.field("perPage", &self.perPage); fields.field("searchString", &self.searchString);
        fields.field("siteId", &self.siteId); fields.list("targetIds", &self.targetIds)
    }
}

/// A page of audit trail records.
public nonisolated struct AccountHistorySearchPublicResponse: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<AccountHistoryPaging>
    /// The records of this list or page.
    public var records: Optional<[AccountHistoryPublicRecord]>
    private var _unknownMembers: UnknownMembers
    public init(paging: AccountHistoryPaging? = nil, records: [AccountHistoryPublicRecord]? = nil) {
        self.paging = paging; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == AccountHistoryRecordTarget.ObjectTypeValues {
    public static var account: Self { Self("Account") }
    public static var company: Self { Self("Company") }
    public static var `extension`: Self { Self("Extension") }
    public static var template: Self { Self("Template") }
}

nonisolated extension AccountHistorySearchPublicResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [AccountHistoryPublicRecord] { self.records ?? [] }
}
#endif
