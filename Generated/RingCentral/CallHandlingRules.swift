// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallHandling
/// Manages the rules that decide what happens to calls of a user or of the company.
public nonisolated struct CallHandlingRulesEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Adds a custom call handling rule to an extension.
    ///
    /// > Note: Only custom rules can be added; the business-hours and after-hours rules always come ready made.
    ///
    /// Permissions: `EditExtensions` of the app, `EditUserAnsweringRules` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - body: What is sent.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createAnsweringRule(
        _ body: CreateAnsweringRuleRequest, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CustomAnsweringRuleInfo> {
        var request = RequestParts(.createAnsweringRule)
        request.path(accountId); request.path(extensionId); request.body(body)
        return Call(client, request)
    }

    /// Adds a custom call handling rule to the company.
    ///
    /// > Note: Affects calls to the company's main numbers.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyAnsweringRules` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - callHandlingAction: What happens to the call: Operator or Bypass sends it on, Disconnect ends it.
    ///   - calledNumbers: Called numbers to which the rule applies.
    ///   - callers: Callers to which the rule applies.
    ///   - enabled: Whether this is switched on. Default: `true`.
    ///   - extension: Extension to which the rule sends calls.
    ///   - greetings: Greetings that callers hear.
    ///   - name: Name, as shown to people.
    ///   - schedule: When the rule applies.
    ///   - type: When the rule applies: BusinessHours, AfterHours or Custom.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createCompanyAnsweringRule(
        callHandlingAction: CompanyAnsweringRuleRequest.CallHandlingAction? = nil,
        calledNumbers: [CompanyAnsweringRuleCalledNumberInfo]? = nil,
        callers: [CompanyAnsweringRuleCallersInfoRequest]? = nil, enabled: Bool? = nil,
        `extension`: CompanyAnsweringRuleExtensionInfoRequest? = nil, greetings: [GreetingInfo]? = nil,
        name: String? = nil, schedule: CompanyAnsweringRuleScheduleInfoRequest? = nil, type: RuleTypeInfo? = nil,
        accountId: Identifier = "~") -> Call<CompanyAnsweringRuleInfo> {
        var request = RequestParts(.createCompanyAnsweringRule)
        request.path(accountId);
        request.body(CompanyAnsweringRuleRequest(callHandlingAction: callHandlingAction, calledNumbers: calledNumbers, callers: callers, enabled: enabled, extension: `extension`, greetings: greetings, name: name, schedule: schedule, type: type))
        return Call(client, request)
    }

    /// Deletes a custom call handling rule of an extension.
    ///
    /// > Note: The business-hours and after-hours rules cannot be deleted.
    ///
    /// Permissions: `EditExtensions` of the app, `EditUserAnsweringRules` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ruleId: Identifier of the custom rule to delete.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteAnsweringRule(
        ruleId: Identifier, accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteAnsweringRule)
        request.path(accountId); request.path(extensionId); request.path(ruleId)
        return Call(client, request)
    }

    /// Deletes a custom call handling rule of the company.
    ///
    /// > Note: The business-hours and after-hours rules cannot be deleted.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyAnsweringRules` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ruleId: Identifier of the custom rule to delete.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteCompanyAnsweringRule(ruleId: Identifier, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteCompanyAnsweringRule)
        request.path(accountId); request.path(ruleId)
        return Call(client, request)
    }

    /// Reads whether all calls to the company are forwarded at present, and where to.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyAnsweringRules` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func getForwardAllCompanyCalls(accountId: Identifier = "~") -> Call<ForwardAllCompanyCallsInfo> {
        var request = RequestParts(.getForwardAllCompanyCalls)
        request.path(accountId)
        return Call(client, request)
    }

    /// Lists the call handling rules of an extension.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadUserAnsweringRules` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - enabledOnly: Whether only enabled rules are returned. Default: `false`.
    ///   - internalIds: Whether internal identifiers are returned. Default: `false`.
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - type: Kinds of rules to include: BusinessHours, AfterHours or Custom.
    ///   - view: Simple returns the main fields of each rule, Detailed all of its settings. Default: `Simple`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-405, OAU-151.
    public func listAnsweringRules(
        enabledOnly: Bool? = nil, internalIds: Bool? = nil, page: Int? = nil, perPage: Int? = nil,
        type: [RuleTypeInfo]? = nil, view: CallHandlingRulesEndpoints.View? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<UserAnsweringRuleList> {
        var request = RequestParts(.listAnsweringRules)
        request.path(accountId); request.path(extensionId); request.query("enabledOnly", enabledOnly);
        request.query("internalIds", internalIds); request.query("page", page); request.query("perPage", perPage);
        request.query("type", type); request.query("view", view)
        return Call(client, request)
    }

    /// Lists the call handling rules of the company.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyAnsweringRules` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - type: Kinds of rules to include: BusinessHours, AfterHours or Custom.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listCompanyAnsweringRules(
        page: Int? = nil, perPage: Int? = nil, type: [RuleTypeInfo]? = nil,
        accountId: Identifier = "~") -> Call<CompanyAnsweringRuleList> {
        var request = RequestParts(.listCompanyAnsweringRules)
        request.path(accountId); request.query("page", page); request.query("perPage", perPage);
        request.query("type", type)
        return Call(client, request)
    }

    /// Reads one call handling rule of an extension.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadUserAnsweringRules` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ruleId: Identifier of the rule; business-hours-rule and after-hours-rule name the two standard rules.
    ///   - internalIds: Whether internal identifiers are returned. Default: `false`.
    ///   - showInactiveNumbers: Whether forwarding numbers that are switched off appear too. Default: `false`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readAnsweringRule(
        ruleId: Identifier, internalIds: Bool? = nil, showInactiveNumbers: Bool? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CallHandlingRuleInfo> {
        var request = RequestParts(.readAnsweringRule)
        request.path(accountId); request.path(extensionId); request.path(ruleId);
        request.query("internalIds", internalIds); request.query("showInactiveNumbers", showInactiveNumbers)
        return Call(client, request)
    }

    /// Reads one call handling rule of the company.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyAnsweringRules` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ruleId: Identifier of the rule; business-hours-rule and after-hours-rule name the two standard rules.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readCompanyAnsweringRule(
        ruleId: Identifier, accountId: Identifier = "~") -> Call<CompanyAnsweringRuleInfo> {
        var request = RequestParts(.readCompanyAnsweringRule)
        request.path(accountId); request.path(ruleId)
        return Call(client, request)
    }

    /// Changes one call handling rule of an extension.
    ///
    /// Permissions: `EditExtensions` of the app, `EditUserAnsweringRules` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ruleId: Identifier of the rule; business-hours-rule and after-hours-rule name the two standard rules.
    ///   - body: What is sent.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-102, CMN-401.
    public func updateAnsweringRule(
        ruleId: Identifier, body: UpdateAnsweringRuleRequest, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CallHandlingRuleInfo> {
        var request = RequestParts(.updateAnsweringRule)
        request.path(accountId); request.path(extensionId); request.path(ruleId); request.body(body)
        return Call(client, request)
    }

    /// Changes one call handling rule of the company.
    ///
    /// > Note: Affects calls to the company's main numbers.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyAnsweringRules` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ruleId: Identifier of the rule; business-hours-rule and after-hours-rule name the two standard rules.
    ///   - callHandlingAction: What happens to the call: Operator or Bypass sends it on, Disconnect ends it.
    ///   - calledNumbers: Called numbers to which the rule applies.
    ///   - callers: Callers to which the rule applies.
    ///   - enabled: Whether this is switched on. Default: `true`.
    ///   - extension: Extension to which the rule sends calls.
    ///   - greetings: Greetings that callers hear.
    ///   - id: Identifier of the rule.
    ///   - name: Name, as shown to people.
    ///   - schedule: When the rule applies.
    ///   - type: When the rule applies: BusinessHours, AfterHours or Custom.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateCompanyAnsweringRule(
        ruleId: Identifier, callHandlingAction: CompanyAnsweringRuleUpdate.CallHandlingAction? = nil,
        calledNumbers: [CompanyAnsweringRuleCalledNumberInfo]? = nil,
        callers: [CompanyAnsweringRuleCallersInfoRequest]? = nil, enabled: Bool? = nil,
        `extension`: CompanyAnsweringRuleExtensionInfo? = nil, greetings: [GreetingInfo]? = nil,
        id: Identifier? = nil, name: String? = nil, schedule: CompanyAnsweringRuleScheduleInfoRequest? = nil,
        type: RuleTypeInfo? = nil, accountId: Identifier = "~") -> Call<CompanyAnsweringRuleInfo> {
        var request = RequestParts(.updateCompanyAnsweringRule)
        request.path(accountId); request.path(ruleId);
        request.body(CompanyAnsweringRuleUpdate(callHandlingAction: callHandlingAction, calledNumbers: calledNumbers, callers: callers, enabled: enabled, extension: `extension`, greetings: greetings, id: id, name: name, schedule: schedule, type: type))
        return Call(client, request)
    }

    /// Switches the forwarding of all calls to the company on or off.
    ///
    /// > Note: Redirects the calls of the whole company while it is on.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyAnsweringRules` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - enabled: Whether all calls are to be forwarded.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateForwardAllCompanyCalls(
        enabled: Bool, accountId: Identifier = "~") -> Call<ForwardAllCompanyCallsInfo> {
        var request = RequestParts(.updateForwardAllCompanyCalls)
        request.path(accountId); request.body(ForwardAllCompanyCallsRequest(enabled: enabled))
        return Call(client, request)
    }

    /// Simple returns the main fields of each rule, Detailed all of its settings.
    public typealias View = OpenEnum<ViewValues>
    public enum ViewValues {}
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`
    public static let createAnsweringRule = APIOperation(
        "createAnsweringRule", .post, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule",
        area: "CallHandlingRules", permission: "EditExtensions", userPermission: "EditUserAnsweringRules",
        rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/answering-rule`
    public static let createCompanyAnsweringRule = APIOperation(
        "createCompanyAnsweringRule", .post, "/restapi/v1.0/account/{accountId}/answering-rule",
        area: "CallHandlingRules", permission: "EditAccounts", userPermission: "EditCompanyAnsweringRules",
        rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`
    public static let deleteAnsweringRule = APIOperation(
        "deleteAnsweringRule", .delete,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}",
        area: "CallHandlingRules", permission: "EditExtensions", userPermission: "EditUserAnsweringRules",
        rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`
    public static let deleteCompanyAnsweringRule = APIOperation(
        "deleteCompanyAnsweringRule", .delete, "/restapi/v1.0/account/{accountId}/answering-rule/{ruleId}",
        area: "CallHandlingRules", permission: "EditAccounts", userPermission: "EditCompanyAnsweringRules",
        rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/forward-all-calls`
    public static let getForwardAllCompanyCalls = APIOperation(
        "getForwardAllCompanyCalls", .get, "/restapi/v1.0/account/{accountId}/forward-all-calls",
        area: "CallHandlingRules", permission: "ReadAccounts", userPermission: "ReadCompanyAnsweringRules",
        rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`
    public static let listAnsweringRules = APIOperation(
        "listAnsweringRules", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule",
        area: "CallHandlingRules", permission: "ReadAccounts", userPermission: "ReadUserAnsweringRules",
        rateGroup: "Medium", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/answering-rule`
    public static let listCompanyAnsweringRules = APIOperation(
        "listCompanyAnsweringRules", .get, "/restapi/v1.0/account/{accountId}/answering-rule",
        area: "CallHandlingRules", permission: "ReadAccounts", userPermission: "ReadCompanyAnsweringRules",
        rateGroup: "Medium", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`
    public static let readAnsweringRule = APIOperation(
        "readAnsweringRule", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}",
        area: "CallHandlingRules", permission: "ReadAccounts", userPermission: "ReadUserAnsweringRules",
        rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`
    public static let readCompanyAnsweringRule = APIOperation(
        "readCompanyAnsweringRule", .get, "/restapi/v1.0/account/{accountId}/answering-rule/{ruleId}",
        area: "CallHandlingRules", permission: "ReadAccounts", userPermission: "ReadCompanyAnsweringRules",
        rateGroup: "Light", access: .read)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`
    public static let updateAnsweringRule = APIOperation(
        "updateAnsweringRule", .put,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}",
        area: "CallHandlingRules", permission: "EditExtensions", userPermission: "EditUserAnsweringRules",
        rateGroup: "Medium", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`
    public static let updateCompanyAnsweringRule = APIOperation(
        "updateCompanyAnsweringRule", .put, "/restapi/v1.0/account/{accountId}/answering-rule/{ruleId}",
        area: "CallHandlingRules", permission: "EditAccounts", userPermission: "EditCompanyAnsweringRules",
        rateGroup: "Medium", access: .write)
    /// `PATCH /restapi/v1.0/account/{accountId}/forward-all-calls`
    public static let updateForwardAllCompanyCalls = APIOperation(
        "updateForwardAllCompanyCalls", .patch, "/restapi/v1.0/account/{accountId}/forward-all-calls",
        area: "CallHandlingRules", permission: "EditAccounts", userPermission: "EditCompanyAnsweringRules",
        rateGroup: "Medium", access: .write)
}

/// A call handling rule of an extension.
public nonisolated struct CallHandlingRuleInfo: Model, ResponseValue {
    /// What is done with the call when the rule applies.
    public var callHandlingAction: Optional<CallHandlingRuleInfo.CallHandlingAction>
    /// Called numbers to which the rule applies.
    public var calledNumbers: Optional<[CalledNumberInfo]>
    /// Callers to which the rule applies.
    public var callers: Optional<[CallersInfo]>
    /// Whether this is switched on.
    public var enabled: Optional<Bool>
    /// Which phones ring, in what order and for how long.
    public var forwarding: Optional<ForwardingInfo>
    /// Greetings that callers hear.
    public var greetings: Optional<[GreetingInfo]>
    /// Identifier of the rule; business-hours-rule and after-hours-rule are the standard ones.
    public var id: Optional<Identifier>
    /// What happens to calls that nobody answers.
    public var missedCall: Optional<MissedCallInfo>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// How the call queue handles waiting calls and agents.
    public var queue: Optional<QueueInfo>
    /// When the rule applies.
    public var schedule: Optional<ScheduleInfo>
    /// When callers are asked to say their name. Default: `Off`.
    public var screening: Optional<CallHandlingRuleInfo.Screening>
    /// How long shared line phones ring.
    public var sharedLines: Optional<SharedLinesInfo>
    /// Extension to which calls are transferred.
    public var transfer: Optional<TransferredExtensionInfo>
    /// When the rule applies: BusinessHours, AfterHours or Custom.
    public var type: Optional<RuleTypeInfo>
    /// Phone number to which calls are forwarded outright, without ringing the extension.
    public var unconditionalForwarding: Optional<UnconditionalForwardingInfo>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// Whether callers can leave a voicemail, and in whose mailbox.
    public var voicemail: Optional<VoicemailInfo>
    private var _unknownMembers: UnknownMembers
    public init(
        callHandlingAction: CallHandlingRuleInfo.CallHandlingAction? = nil, calledNumbers: [CalledNumberInfo]? = nil,
        callers: [CallersInfo]? = nil, enabled: Bool? = nil, forwarding: ForwardingInfo? = nil,
        greetings: [GreetingInfo]? = nil, id: Identifier? = nil, missedCall: MissedCallInfo? = nil,
        name: String? = nil, queue: QueueInfo? = nil, schedule: ScheduleInfo? = nil,
        screening: CallHandlingRuleInfo.Screening? = nil, sharedLines: SharedLinesInfo? = nil,
        transfer: TransferredExtensionInfo? = nil, type: RuleTypeInfo? = nil,
        unconditionalForwarding: UnconditionalForwardingInfo? = nil, uri: String? = nil,
        voicemail: VoicemailInfo? = nil) {
        self.callHandlingAction = callHandlingAction; self.calledNumbers = calledNumbers; self.callers = callers;
        self.enabled = enabled; self.forwarding = forwarding; self.greetings = greetings; self.id = id;
        self.missedCall = missedCall; self.name = name; self.queue = queue; self.schedule = schedule;
        self.screening = screening; self.sharedLines = sharedLines; self.transfer = transfer; self.type = type;
        self.unconditionalForwarding = unconditionalForwarding; self.uri = uri; self.voicemail = voicemail;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callHandlingAction", &self.callHandlingAction);
        fields.list("calledNumbers", &self.calledNumbers); fields.list("callers", &self.callers);
        fields.field("enabled", &self.enabled); fields.field("forwarding", &self.forwarding);
        fields.list("greetings", &self.greetings); fields.field("id", &self.id);
        fields.field("missedCall", &self.missedCall); fields.field("name", &self.name);
        fields.field("queue", &self.queue); fields.field("schedule", &self.schedule);
        fields.field("screening", &self.screening); fields.field("sharedLines", &self.sharedLines);
        fields.field("transfer", &self.transfer); fields.field("type", &self.type);
        fields.field("unconditionalForwarding", &self.unconditionalForwarding); fields.field("uri", &self.uri);
        fields.field("voicemail", &self.voicemail); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `callHandlingAction`.
    public typealias CallHandlingAction = OpenEnum<CallHandlingActionValues>
    public enum CallHandlingActionValues {}

    /// The known values of `screening`.
    public typealias Screening = OpenEnum<ScreeningValues>
    public enum ScreeningValues {}
}

/// Called number to which a rule applies.
public nonisolated struct CalledNumberInfo: Model {
    /// Called phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(phoneNumber: String? = nil) { self.phoneNumber = phoneNumber; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("phoneNumber", &self.phoneNumber); fields.unknown(&self._unknownMembers)
    }
}

/// Caller to whom a rule applies.
public nonisolated struct CallersInfo: Model {
    /// Phone number of the caller, or part of it.
    public var callerId: Optional<Identifier>
    /// Name of the caller, for display.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(callerId: Identifier? = nil, name: String? = nil) {
        self.callerId = callerId; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callerId", &self.callerId); fields.field("name", &self.name);
        fields.unknown(&self._unknownMembers)
    }
}

/// Caller to whom a rule is to apply.
public nonisolated struct CallersInfoRequest: Model {
    /// Phone number of the caller, or part of it.
    public var callerId: Optional<Identifier>
    /// Name of the caller, for display.
    public var name: Optional<String>
    public init(callerId: Identifier? = nil, name: String? = nil) { self.callerId = callerId; self.name = name }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callerId", &self.callerId); fields.field("name", &self.name)
    }
}

/// Called number to which a company rule is to apply.
public nonisolated struct CompanyAnsweringRuleCalledNumberInfo: Model {
    /// Identifier of the phone number.
    public var id: Optional<Identifier>
    /// Called phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    public init(id: Identifier? = nil, phoneNumber: String? = nil) { self.id = id; self.phoneNumber = phoneNumber }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("phoneNumber", &self.phoneNumber)
    }
}

/// Called number to which a company rule applies.
public nonisolated struct CompanyAnsweringRuleCalledNumberInfoRequest: Model {
    /// Identifier of the phone number.
    public var id: Optional<Identifier>
    /// Called phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, phoneNumber: String? = nil) {
        self.id = id; self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("phoneNumber", &self.phoneNumber);
        fields.unknown(&self._unknownMembers)
    }
}

/// Caller to whom a company rule applies.
public nonisolated struct CompanyAnsweringRuleCallersInfoRequest: Model {
    /// Phone number of the caller, or part of it.
    public var callerId: Optional<Identifier>
    /// Name of the caller, for display.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(callerId: Identifier? = nil, name: String? = nil) {
        self.callerId = callerId; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callerId", &self.callerId); fields.field("name", &self.name);
        fields.unknown(&self._unknownMembers)
    }
}

/// Extension to which a company rule sends calls.
public nonisolated struct CompanyAnsweringRuleExtensionInfo: Model {
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// Extension to which a company rule is to send calls.
public nonisolated struct CompanyAnsweringRuleExtensionInfoRequest: Model {
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// A call handling rule of the company.
public nonisolated struct CompanyAnsweringRuleInfo: Model, ResponseValue {
    /// What happens to the call: Operator or Bypass sends it on, Disconnect ends it.
    public var callHandlingAction: Optional<CompanyAnsweringRuleInfo.CallHandlingAction>
    /// Called numbers to which the rule applies.
    public var calledNumbers: Optional<[CompanyAnsweringRuleCalledNumberInfoRequest]>
    /// Callers to which the rule applies.
    public var callers: Optional<[CompanyAnsweringRuleCallersInfoRequest]>
    /// Whether this is switched on. Default: `true`.
    public var enabled: Optional<Bool>
    /// Extension to which the rule sends calls.
    public var `extension`: Optional<CompanyAnsweringRuleExtensionInfoRequest>
    /// Greetings that callers hear.
    public var greetings: Optional<[GreetingInfo]>
    /// Identifier of the call handling rule.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// When the rule applies.
    public var schedule: Optional<CompanyAnsweringRuleScheduleInfo>
    /// When the rule applies: BusinessHours, AfterHours or Custom.
    public var type: Optional<RuleTypeInfo>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        callHandlingAction: CompanyAnsweringRuleInfo.CallHandlingAction? = nil,
        calledNumbers: [CompanyAnsweringRuleCalledNumberInfoRequest]? = nil,
        callers: [CompanyAnsweringRuleCallersInfoRequest]? = nil, enabled: Bool? = nil,
        `extension`: CompanyAnsweringRuleExtensionInfoRequest? = nil, greetings: [GreetingInfo]? = nil,
        id: Identifier? = nil, name: String? = nil, schedule: CompanyAnsweringRuleScheduleInfo? = nil,
        type: RuleTypeInfo? = nil, uri: String? = nil) {
        self.callHandlingAction = callHandlingAction; self.calledNumbers = calledNumbers; self.callers = callers;
        self.enabled = enabled; self.`extension` = `extension`; self.greetings = greetings; self.id = id;
        self.name = name; self.schedule = schedule; self.type = type; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callHandlingAction", &self.callHandlingAction);
        fields.list("calledNumbers", &self.calledNumbers); fields.list("callers", &self.callers);
        fields.field("enabled", &self.enabled); fields.field("extension", &self.`extension`);
        fields.list("greetings", &self.greetings); fields.field("id", &self.id); fields.field("name", &self.name);
        fields.field("schedule", &self.schedule); fields.field("type", &self.type); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }

    /// What happens to the call: Operator or Bypass sends it on, Disconnect ends it.
    public typealias CallHandlingAction = OpenEnum<CallHandlingActionValues>
    public enum CallHandlingActionValues {}
}

/// One page of the company's call handling rules.
public nonisolated struct CompanyAnsweringRuleList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[ListCompanyAnsweringRuleInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [ListCompanyAnsweringRuleInfo]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A custom call handling rule to add to the company.
public nonisolated struct CompanyAnsweringRuleRequest: Model {
    /// What happens to the call: Operator or Bypass sends it on, Disconnect ends it.
    public var callHandlingAction: Optional<CompanyAnsweringRuleRequest.CallHandlingAction>
    /// Called numbers to which the rule applies.
    public var calledNumbers: Optional<[CompanyAnsweringRuleCalledNumberInfo]>
    /// Callers to which the rule applies.
    public var callers: Optional<[CompanyAnsweringRuleCallersInfoRequest]>
    /// Whether this is switched on. Default: `true`.
    public var enabled: Optional<Bool>
    /// Extension to which the rule sends calls.
    public var `extension`: Optional<CompanyAnsweringRuleExtensionInfoRequest>
    /// Greetings that callers hear.
    public var greetings: Optional<[GreetingInfo]>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// When the rule applies.
    public var schedule: Optional<CompanyAnsweringRuleScheduleInfoRequest>
    /// When the rule applies: BusinessHours, AfterHours or Custom.
    public var type: Optional<RuleTypeInfo>
    public init(
        callHandlingAction: CompanyAnsweringRuleRequest.CallHandlingAction? = nil,
        calledNumbers: [CompanyAnsweringRuleCalledNumberInfo]? = nil,
        callers: [CompanyAnsweringRuleCallersInfoRequest]? = nil, enabled: Bool? = nil,
        `extension`: CompanyAnsweringRuleExtensionInfoRequest? = nil, greetings: [GreetingInfo]? = nil,
        name: String? = nil, schedule: CompanyAnsweringRuleScheduleInfoRequest? = nil, type: RuleTypeInfo? = nil) {
        self.callHandlingAction = callHandlingAction; self.calledNumbers = calledNumbers; self.callers = callers;
        self.enabled = enabled; self.`extension` = `extension`; self.greetings = greetings; self.name = name;
        self.schedule = schedule; self.type = type
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callHandlingAction", &self.callHandlingAction);
        fields.list("calledNumbers", &self.calledNumbers); fields.list("callers", &self.callers);
        fields.field("enabled", &self.enabled); fields.field("extension", &self.`extension`);
        fields.list("greetings", &self.greetings); fields.field("name", &self.name);
        fields.field("schedule", &self.schedule); fields.field("type", &self.type)
    }

    /// What happens to the call: Operator or Bypass sends it on, Disconnect ends it.
    public typealias CallHandlingAction = OpenEnum<CallHandlingActionValues>
    public enum CallHandlingActionValues {}
}

/// When a company rule applies.
public nonisolated struct CompanyAnsweringRuleScheduleInfo: Model {
    /// Date ranges in which the rule applies.
    public var ranges: Optional<[RangesInfo]>
    /// Named schedule to use: BusinessHours or AfterHours.
    public var ref: Optional<CompanyAnsweringRuleScheduleInfo.Ref>
    /// Hours in which this applies, by day of the week.
    public var weeklyRanges: Optional<CompanyAnsweringRuleWeeklyScheduleInfoRequest>
    private var _unknownMembers: UnknownMembers
    public init(
        ranges: [RangesInfo]? = nil, ref: CompanyAnsweringRuleScheduleInfo.Ref? = nil,
        weeklyRanges: CompanyAnsweringRuleWeeklyScheduleInfoRequest? = nil) {
        self.ranges = ranges; self.ref = ref; self.weeklyRanges = weeklyRanges; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("ranges", &self.ranges); fields.field("ref", &self.ref);
        fields.field("weeklyRanges", &self.weeklyRanges); fields.unknown(&self._unknownMembers)
    }

    /// Named schedule to use: BusinessHours or AfterHours.
    public typealias Ref = OpenEnum<RefValues>
    public enum RefValues {}
}

/// When a company rule is to apply.
public nonisolated struct CompanyAnsweringRuleScheduleInfoRequest: Model {
    /// Date ranges in which the rule applies.
    public var ranges: Optional<[RangesInfo]>
    /// Named schedule to use: BusinessHours or AfterHours.
    public var ref: Optional<CompanyAnsweringRuleScheduleInfoRequest.Ref>
    /// Hours in which this applies, by day of the week.
    public var weeklyRanges: Optional<CompanyAnsweringRuleWeeklyScheduleInfoRequest>
    public init(
        ranges: [RangesInfo]? = nil, ref: CompanyAnsweringRuleScheduleInfoRequest.Ref? = nil,
        weeklyRanges: CompanyAnsweringRuleWeeklyScheduleInfoRequest? = nil) {
        self.ranges = ranges; self.ref = ref; self.weeklyRanges = weeklyRanges
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("ranges", &self.ranges); fields.field("ref", &self.ref);
        fields.field("weeklyRanges", &self.weeklyRanges)
    }

    /// Named schedule to use: BusinessHours or AfterHours.
    public typealias Ref = OpenEnum<RefValues>
    public enum RefValues {}
}

/// Stretch of a day in which a company rule applies.
public nonisolated struct CompanyAnsweringRuleTimeIntervalRequest: Model {
    /// Start, as hours and minutes (hh:mm).
    public var from: Optional<String>
    /// End, as hours and minutes (hh:mm).
    public var to: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(from: String? = nil, to: String? = nil) {
        self.from = from; self.to = to; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("from", &self.from); fields.field("to", &self.to); fields.unknown(&self._unknownMembers)
    }
}

/// Changes to a call handling rule of the company.
public nonisolated struct CompanyAnsweringRuleUpdate: Model {
    /// What happens to the call: Operator or Bypass sends it on, Disconnect ends it.
    public var callHandlingAction: Optional<CompanyAnsweringRuleUpdate.CallHandlingAction>
    /// Called numbers to which the rule applies.
    public var calledNumbers: Optional<[CompanyAnsweringRuleCalledNumberInfo]>
    /// Callers to which the rule applies.
    public var callers: Optional<[CompanyAnsweringRuleCallersInfoRequest]>
    /// Whether this is switched on. Default: `true`.
    public var enabled: Optional<Bool>
    /// Extension to which the rule sends calls.
    public var `extension`: Optional<CompanyAnsweringRuleExtensionInfo>
    /// Greetings that callers hear.
    public var greetings: Optional<[GreetingInfo]>
    /// Identifier of the rule.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// When the rule applies.
    public var schedule: Optional<CompanyAnsweringRuleScheduleInfoRequest>
    /// When the rule applies: BusinessHours, AfterHours or Custom.
    public var type: Optional<RuleTypeInfo>
    public init(
        callHandlingAction: CompanyAnsweringRuleUpdate.CallHandlingAction? = nil,
        calledNumbers: [CompanyAnsweringRuleCalledNumberInfo]? = nil,
        callers: [CompanyAnsweringRuleCallersInfoRequest]? = nil, enabled: Bool? = nil,
        `extension`: CompanyAnsweringRuleExtensionInfo? = nil, greetings: [GreetingInfo]? = nil,
        id: Identifier? = nil, name: String? = nil, schedule: CompanyAnsweringRuleScheduleInfoRequest? = nil,
        type: RuleTypeInfo? = nil) {
        self.callHandlingAction = callHandlingAction; self.calledNumbers = calledNumbers; self.callers = callers;
        self.enabled = enabled; self.`extension` = `extension`; self.greetings = greetings; self.id = id;
        self.name = name; self.schedule = schedule; self.type = type
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callHandlingAction", &self.callHandlingAction);
        fields.list("calledNumbers", &self.calledNumbers); fields.list("callers", &self.callers);
        fields.field("enabled", &self.enabled); fields.field("extension", &self.`extension`);
        fields.list("greetings", &self.greetings); fields.field("id", &self.id); fields.field("name", &self.name);
        fields.field("schedule", &self.schedule); fields.field("type", &self.type)
    }

    /// What happens to the call: Operator or Bypass sends it on, Disconnect ends it.
    public typealias CallHandlingAction = OpenEnum<CallHandlingActionValues>
    public enum CallHandlingActionValues {}
}

/// Hours of each day of the week in which a company rule applies.
public nonisolated struct CompanyAnsweringRuleWeeklyScheduleInfoRequest: Model {
    /// Time ranges on Friday.
    public var friday: Optional<[CompanyAnsweringRuleTimeIntervalRequest]>
    /// Time ranges on Monday.
    public var monday: Optional<[CompanyAnsweringRuleTimeIntervalRequest]>
    /// Time ranges on Saturday.
    public var saturday: Optional<[CompanyAnsweringRuleTimeIntervalRequest]>
    /// Time ranges on Sunday.
    public var sunday: Optional<[CompanyAnsweringRuleTimeIntervalRequest]>
    /// Time ranges on Thursday.
    public var thursday: Optional<[CompanyAnsweringRuleTimeIntervalRequest]>
    /// Time ranges on Tuesday.
    public var tuesday: Optional<[CompanyAnsweringRuleTimeIntervalRequest]>
    /// Time ranges on Wednesday.
    public var wednesday: Optional<[CompanyAnsweringRuleTimeIntervalRequest]>
    private var _unknownMembers: UnknownMembers
    public init(
        friday: [CompanyAnsweringRuleTimeIntervalRequest]? = nil,
        monday: [CompanyAnsweringRuleTimeIntervalRequest]? = nil,
        saturday: [CompanyAnsweringRuleTimeIntervalRequest]? = nil,
        sunday: [CompanyAnsweringRuleTimeIntervalRequest]? = nil,
        thursday: [CompanyAnsweringRuleTimeIntervalRequest]? = nil,
        tuesday: [CompanyAnsweringRuleTimeIntervalRequest]? = nil,
        wednesday: [CompanyAnsweringRuleTimeIntervalRequest]? = nil) {
        self.friday = friday; self.monday = monday; self.saturday = saturday; self.sunday = sunday;
        self.thursday = thursday; self.tuesday = tuesday; self.wednesday = wednesday; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("friday", &self.friday); fields.list("monday", &self.monday);
        fields.list("saturday", &self.saturday); fields.list("sunday", &self.sunday);
        fields.list("thursday", &self.thursday); fields.list("tuesday", &self.tuesday);
        fields.list("wednesday", &self.wednesday); fields.unknown(&self._unknownMembers)
    }
}

/// Forwarding number that a forwarding step rings.
public nonisolated struct CreateAnsweringRuleForwardingNumberInfo: Model {
    /// Identifier of the forwarding number.
    public var id: Optional<Identifier>
    /// Label that the user gave it. At most 60 characters.
    public var label: Optional<String>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    /// Kind of phone behind the number.
    public var type: Optional<ForwardingPhoneNumberTypeEnum>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier? = nil, label: String? = nil, phoneNumber: String? = nil,
        type: ForwardingPhoneNumberTypeEnum? = nil, uri: String? = nil) {
        self.id = id; self.label = label; self.phoneNumber = phoneNumber; self.type = type; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("label", &self.label);
        fields.field("phoneNumber", &self.phoneNumber); fields.field("type", &self.type);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A custom call handling rule to add to an extension.
public nonisolated struct CreateAnsweringRuleRequest: Model {
    /// What is done with the call when the rule applies.
    public var callHandlingAction: Optional<CreateAnsweringRuleRequest.CallHandlingAction>
    /// Called numbers to which the rule applies.
    public var calledNumbers: Optional<[CalledNumberInfo]>
    /// Callers to which the rule applies.
    public var callers: Optional<[CallersInfoRequest]>
    /// Whether this is switched on.
    public var enabled: Optional<Bool>
    /// Which phones ring, in what order and for how long.
    public var forwarding: Optional<ForwardingInfo>
    /// Greetings that callers hear.
    public var greetings: Optional<[GreetingInfo]>
    /// What happens to calls that nobody answers.
    public var missedCall: Optional<MissedCallInfo>
    /// Name, as shown to people.
    public var name: String
    /// How the call queue handles waiting calls and agents.
    public var queue: Optional<QueueInfo>
    /// When the rule applies.
    public var schedule: Optional<ScheduleInfo>
    /// When callers are asked to say their name. Default: `Off`.
    public var screening: Optional<CreateAnsweringRuleRequest.Screening>
    /// Extension to which calls are transferred.
    public var transfer: Optional<TransferredExtensionInfo>
    /// Kind of the rule; only Custom can be added.
    public var type: String
    /// Phone number to which calls are forwarded outright, without ringing the extension.
    public var unconditionalForwarding: Optional<UnconditionalForwardingInfo>
    /// Whether callers can leave a voicemail, and in whose mailbox.
    public var voicemail: Optional<VoicemailInfo>
    public init(
        name: String, type: String, callHandlingAction: CreateAnsweringRuleRequest.CallHandlingAction? = nil,
        calledNumbers: [CalledNumberInfo]? = nil, callers: [CallersInfoRequest]? = nil, enabled: Bool? = nil,
        forwarding: ForwardingInfo? = nil, greetings: [GreetingInfo]? = nil, missedCall: MissedCallInfo? = nil,
        queue: QueueInfo? = nil, schedule: ScheduleInfo? = nil,
        screening: CreateAnsweringRuleRequest.Screening? = nil, transfer: TransferredExtensionInfo? = nil,
        unconditionalForwarding: UnconditionalForwardingInfo? = nil, voicemail: VoicemailInfo? = nil) {
        self.name = name; self.type = type; self.callHandlingAction = callHandlingAction;
        self.calledNumbers = calledNumbers; self.callers = callers; self.enabled = enabled;
        self.forwarding = forwarding; self.greetings = greetings; self.missedCall = missedCall; self.queue = queue;
        self.schedule = schedule; self.screening = screening; self.transfer = transfer;
        self.unconditionalForwarding = unconditionalForwarding; self.voicemail = voicemail
    }
    public init(_ blank: Blank) { self.init(name: .init(blank), type: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callHandlingAction", &self.callHandlingAction);
        fields.list("calledNumbers", &self.calledNumbers); fields.list("callers", &self.callers);
        fields.field("enabled", &self.enabled); fields.field("forwarding", &self.forwarding);
        fields.list("greetings", &self.greetings); fields.field("missedCall", &self.missedCall);
        fields.field("name", &self.name); fields.field("queue", &self.queue);
        fields.field("schedule", &self.schedule); fields.field("screening", &self.screening);
        fields.field("transfer", &self.transfer); fields.field("type", &self.type);
        fields.field("unconditionalForwarding", &self.unconditionalForwarding);
        fields.field("voicemail", &self.voicemail)
    }

    /// The known values of `callHandlingAction`.
    public typealias CallHandlingAction = OpenEnum<CallHandlingActionValues>
    public enum CallHandlingActionValues {}

    /// The known values of `screening`.
    public typealias Screening = OpenEnum<ScreeningValues>
    public enum ScreeningValues {}
}

/// A call handling rule that was just added.
public nonisolated struct CustomAnsweringRuleInfo: Model, ResponseValue {
    /// What is done with the call when the rule applies.
    public var callHandlingAction: Optional<CustomAnsweringRuleInfo.CallHandlingAction>
    /// Called numbers to which the rule applies.
    public var calledNumbers: Optional<[CalledNumberInfo]>
    /// Callers to which the rule applies.
    public var callers: Optional<[CallersInfo]>
    /// Whether this is switched on.
    public var enabled: Optional<Bool>
    /// Which phones ring, in what order and for how long.
    public var forwarding: Optional<ForwardingInfo>
    /// Greetings that callers hear.
    public var greetings: Optional<[GreetingInfo]>
    /// Identifier of the rule.
    public var id: Optional<Identifier>
    /// What happens to calls that nobody answers.
    public var missedCall: Optional<MissedCallInfo>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// How the call queue handles waiting calls and agents.
    public var queue: Optional<QueueInfo>
    /// When the rule applies.
    public var schedule: Optional<ScheduleInfo>
    /// When callers are asked to say their name. Default: `Off`.
    public var screening: Optional<CustomAnsweringRuleInfo.Screening>
    /// How long shared line phones ring.
    public var sharedLines: Optional<SharedLinesInfo>
    /// Extension to which calls are transferred.
    public var transfer: Optional<TransferredExtensionInfo>
    /// When the rule applies: BusinessHours, AfterHours or Custom.
    public var type: Optional<RuleTypeInfo>
    /// Phone number to which calls are forwarded outright, without ringing the extension.
    public var unconditionalForwarding: Optional<UnconditionalForwardingInfo>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// Whether callers can leave a voicemail, and in whose mailbox.
    public var voicemail: Optional<VoicemailInfo>
    private var _unknownMembers: UnknownMembers
    public init(
        callHandlingAction: CustomAnsweringRuleInfo.CallHandlingAction? = nil,
        calledNumbers: [CalledNumberInfo]? = nil, callers: [CallersInfo]? = nil, enabled: Bool? = nil,
        forwarding: ForwardingInfo? = nil, greetings: [GreetingInfo]? = nil, id: Identifier? = nil,
        missedCall: MissedCallInfo? = nil, name: String? = nil, queue: QueueInfo? = nil,
        schedule: ScheduleInfo? = nil, screening: CustomAnsweringRuleInfo.Screening? = nil,
        sharedLines: SharedLinesInfo? = nil, transfer: TransferredExtensionInfo? = nil, type: RuleTypeInfo? = nil,
        unconditionalForwarding: UnconditionalForwardingInfo? = nil, uri: String? = nil,
        voicemail: VoicemailInfo? = nil) {
        self.callHandlingAction = callHandlingAction; self.calledNumbers = calledNumbers; self.callers = callers;
        self.enabled = enabled; self.forwarding = forwarding; self.greetings = greetings; self.id = id;
        self.missedCall = missedCall; self.name = name; self.queue = queue; self.schedule = schedule;
        self.screening = screening; self.sharedLines = sharedLines; self.transfer = transfer; self.type = type;
        self.unconditionalForwarding = unconditionalForwarding; self.uri = uri; self.voicemail = voicemail;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callHandlingAction", &self.callHandlingAction);
        fields.list("calledNumbers", &self.calledNumbers); fields.list("callers", &self.callers);
        fields.field("enabled", &self.enabled); fields.field("forwarding", &self.forwarding);
        fields.list("greetings", &self.greetings); fields.field("id", &self.id);
        fields.field("missedCall", &self.missedCall); fields.field("name", &self.name);
        fields.field("queue", &self.queue); fields.field("schedule", &self.schedule);
        fields.field("screening", &self.screening); fields.field("sharedLines", &self.sharedLines);
        fields.field("transfer", &self.transfer); fields.field("type", &self.type);
        fields.field("unconditionalForwarding", &self.unconditionalForwarding); fields.field("uri", &self.uri);
        fields.field("voicemail", &self.voicemail); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `callHandlingAction`.
    public typealias CallHandlingAction = OpenEnum<CallHandlingActionValues>
    public enum CallHandlingActionValues {}

    /// The known values of `screening`.
    public typealias Screening = OpenEnum<ScreeningValues>
    public enum ScreeningValues {}
}

/// A greeting of one's own.
public nonisolated struct CustomGreetingInfoRequest: Model {
    /// Identifier of the recorded greeting.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// An extension in short: identifier, name and number.
public nonisolated struct ExtensionShortInfoResource: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(extensionNumber: String? = nil, id: Identifier? = nil, name: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// Agent's place in the fixed order of a call queue.
public nonisolated struct FixedOrderAgent: Model {
    /// Extension of the agent.
    public var `extension`: Optional<FixedOrderAgentsExtensionInfo>
    /// Place in the order in which agents ring.
    public var index: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(`extension`: FixedOrderAgentsExtensionInfo? = nil, index: Int? = nil) {
        self.`extension` = `extension`; self.index = index; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.field("index", &self.index);
        fields.unknown(&self._unknownMembers)
    }
}

/// Extension of an agent in a fixed order.
public nonisolated struct FixedOrderAgentsExtensionInfo: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(extensionNumber: String? = nil, id: Identifier? = nil, name: String? = nil, uri: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.name = name; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Why forwarding of all company calls cannot be used.
public nonisolated struct ForwardAllCallsReason: Model {
    /// Which limit stands in the way: one of the extension or one of the feature.
    public var code: Optional<ForwardAllCallsReason.Code>
    /// The reason, in words.
    public var message: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(code: ForwardAllCallsReason.Code? = nil, message: String? = nil) {
        self.code = code; self.message = message; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("code", &self.code); fields.field("message", &self.message);
        fields.unknown(&self._unknownMembers)
    }

    /// Which limit stands in the way: one of the extension or one of the feature.
    public typealias Code = OpenEnum<CodeValues>
    public enum CodeValues {}
}

/// Whether all calls to the company are forwarded, when and where to.
public nonisolated struct ForwardAllCompanyCallsInfo: Model, ResponseValue {
    /// What happens to the calls.
    public var callHandlingAction: Optional<IvrCallHandlingActionEnum>
    /// Whether all calls are forwarded at present.
    public var enabled: Optional<Bool>
    /// Extension that gets the calls.
    public var `extension`: Optional<ExtensionShortInfoResource>
    /// Date ranges in which all calls are forwarded.
    public var ranges: Optional<[RangesInfo]>
    /// Why the feature cannot be used, if so.
    public var reason: Optional<ForwardAllCallsReason>
    private var _unknownMembers: UnknownMembers
    public init(
        callHandlingAction: IvrCallHandlingActionEnum? = nil, enabled: Bool? = nil,
        `extension`: ExtensionShortInfoResource? = nil, ranges: [RangesInfo]? = nil,
        reason: ForwardAllCallsReason? = nil) {
        self.callHandlingAction = callHandlingAction; self.enabled = enabled; self.`extension` = `extension`;
        self.ranges = ranges; self.reason = reason; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callHandlingAction", &self.callHandlingAction); fields.field("enabled", &self.enabled);
        fields.field("extension", &self.`extension`); fields.list("ranges", &self.ranges);
        fields.field("reason", &self.reason); fields.unknown(&self._unknownMembers)
    }
}

/// Switch for the forwarding of all company calls.
public nonisolated struct ForwardAllCompanyCallsRequest: Model {
    /// Whether all calls are to be forwarded.
    public var enabled: Bool
    public init(enabled: Bool) { self.enabled = enabled }
    public init(_ blank: Blank) { self.init(enabled: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("enabled", &self.enabled) }
}

/// How a call rings the user's apps and phones.
public nonisolated struct ForwardingInfo: Model {
    /// Whether a timeout for mobile phones is on; no longer of use.
    @available(*, deprecated, message: "The service advises against it.")
    public var mobileTimeout: Bool? { get { _mobileTimeout } set { _mobileTimeout = newValue } }
    private var _mobileTimeout: Bool?
    /// Whether calls also go to the app of the administrator; deprecated.
    @available(*, deprecated, message: "The service advises against it.")
    public var notifyAdminSoftPhones: Bool? { get { _notifyAdminSoftPhones } set { _notifyAdminSoftPhones = newValue } }
    private var _notifyAdminSoftPhones: Bool?
    /// Whether calls also go to the apps of the user.
    public var notifyMySoftPhones: Optional<Bool>
    /// Whether the numbers ring one after another or all together.
    public var ringingMode: Optional<ForwardingInfo.RingingMode>
    /// Steps of the forwarding: which numbers ring, and how often.
    public var rules: Optional<[ForwardingRuleInfo]>
    /// true to ring the apps until the call is answered or ends; softPhonesRingCount is then not used. Default: `true`.
    public var softPhonesAlwaysRing: Optional<Bool>
    /// true if the apps come first in the order of ringing, false if they come last.
    public var softPhonesPositionTop: Optional<Bool>
    /// Number of rings given to the apps before the phones get the call.
    public var softPhonesRingCount: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(
        notifyMySoftPhones: Bool? = nil, ringingMode: ForwardingInfo.RingingMode? = nil,
        rules: [ForwardingRuleInfo]? = nil, softPhonesAlwaysRing: Bool? = nil, softPhonesPositionTop: Bool? = nil,
        softPhonesRingCount: Int? = nil) {
        self.notifyMySoftPhones = notifyMySoftPhones; self.ringingMode = ringingMode; self.rules = rules;
        self.softPhonesAlwaysRing = softPhonesAlwaysRing; self.softPhonesPositionTop = softPhonesPositionTop;
        self.softPhonesRingCount = softPhonesRingCount; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("mobileTimeout", &self._mobileTimeout);
        fields.field("notifyAdminSoftPhones", &self._notifyAdminSoftPhones);
        fields.field("notifyMySoftPhones", &self.notifyMySoftPhones); fields.field("ringingMode", &self.ringingMode);
        fields.list("rules", &self.rules); fields.field("softPhonesAlwaysRing", &self.softPhonesAlwaysRing);
        fields.field("softPhonesPositionTop", &self.softPhonesPositionTop);
        fields.field("softPhonesRingCount", &self.softPhonesRingCount); fields.unknown(&self._unknownMembers)
    }

    /// Whether the numbers ring one after another or all together.
    public typealias RingingMode = OpenEnum<RingingModeValues>
    public enum RingingModeValues {}
}

/// How a call is to ring the user's apps and phones.
public nonisolated struct ForwardingInfoCreateRuleRequest: Model {
    /// Whether a timeout for mobile phones is on; no longer of use.
    @available(*, deprecated, message: "The service advises against it.")
    public var mobileTimeout: Bool? { get { _mobileTimeout } set { _mobileTimeout = newValue } }
    private var _mobileTimeout: Bool?
    /// Whether calls also go to the app of the administrator; deprecated.
    @available(*, deprecated, message: "The service advises against it.")
    public var notifyAdminSoftPhones: Bool? { get { _notifyAdminSoftPhones } set { _notifyAdminSoftPhones = newValue } }
    private var _notifyAdminSoftPhones: Bool?
    /// Whether calls also go to the apps of the user.
    public var notifyMySoftPhones: Optional<Bool>
    /// Whether the numbers ring one after another or all together.
    public var ringingMode: Optional<ForwardingInfoCreateRuleRequest.RingingMode>
    /// Steps of the forwarding: which numbers ring, and how often.
    public var rules: Optional<[ForwardingRuleCreateRequest]>
    /// true to ring the apps until the call is answered or ends; softPhonesRingCount is then not used. Default: `true`.
    public var softPhonesAlwaysRing: Optional<Bool>
    /// Number of rings given to the apps before the phones get the call.
    public var softPhonesRingCount: Optional<Int>
    public init(
        notifyMySoftPhones: Bool? = nil, ringingMode: ForwardingInfoCreateRuleRequest.RingingMode? = nil,
        rules: [ForwardingRuleCreateRequest]? = nil, softPhonesAlwaysRing: Bool? = nil,
        softPhonesRingCount: Int? = nil) {
        self.notifyMySoftPhones = notifyMySoftPhones; self.ringingMode = ringingMode; self.rules = rules;
        self.softPhonesAlwaysRing = softPhonesAlwaysRing; self.softPhonesRingCount = softPhonesRingCount
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("mobileTimeout", &self._mobileTimeout);
        fields.field("notifyAdminSoftPhones", &self._notifyAdminSoftPhones);
        fields.field("notifyMySoftPhones", &self.notifyMySoftPhones); fields.field("ringingMode", &self.ringingMode);
        fields.list("rules", &self.rules); fields.field("softPhonesAlwaysRing", &self.softPhonesAlwaysRing);
        fields.field("softPhonesRingCount", &self.softPhonesRingCount)
    }

    /// Whether the numbers ring one after another or all together.
    public typealias RingingMode = OpenEnum<RingingModeValues>
    public enum RingingModeValues {}
}

/// Forwarding number that a forwarding step is to ring.
public nonisolated struct ForwardingNumberInfoRulesCreateRuleRequest: Model {
    /// Identifier of the forwarding number.
    public var id: Optional<Identifier>
    /// Label that the user gave it. At most 60 characters.
    public var label: Optional<String>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    /// Kind of phone behind the number.
    public var type: Optional<ForwardingPhoneNumberTypeEnum>
    public init(
        id: Identifier? = nil, label: String? = nil, phoneNumber: String? = nil,
        type: ForwardingPhoneNumberTypeEnum? = nil) {
        self.id = id; self.label = label; self.phoneNumber = phoneNumber; self.type = type
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("label", &self.label);
        fields.field("phoneNumber", &self.phoneNumber); fields.field("type", &self.type)
    }
}

/// One step of call forwarding, as it is sent in.
public nonisolated struct ForwardingRuleCreateRequest: Model {
    /// Whether the step is in use.
    public var enabled: Optional<Bool>
    /// Numbers that ring in this step.
    public var forwardingNumbers: Optional<[ForwardingNumberInfoRulesCreateRuleRequest]>
    /// Position of the step in the order.
    public var index: Optional<Int>
    /// How many times the numbers of this step ring.
    public var ringCount: Optional<Int>
    public init(
        enabled: Bool? = nil, forwardingNumbers: [ForwardingNumberInfoRulesCreateRuleRequest]? = nil,
        index: Int? = nil, ringCount: Int? = nil) {
        self.enabled = enabled; self.forwardingNumbers = forwardingNumbers; self.index = index;
        self.ringCount = ringCount
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.list("forwardingNumbers", &self.forwardingNumbers);
        fields.field("index", &self.index); fields.field("ringCount", &self.ringCount)
    }
}

/// One step of call forwarding.
public nonisolated struct ForwardingRuleInfo: Model {
    /// Whether the step is in use.
    public var enabled: Optional<Bool>
    /// Numbers that ring in this step.
    public var forwardingNumbers: Optional<[CreateAnsweringRuleForwardingNumberInfo]>
    /// Position of the step in the order.
    public var index: Optional<Int>
    /// How many times the numbers of this step ring.
    public var ringCount: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(
        enabled: Bool? = nil, forwardingNumbers: [CreateAnsweringRuleForwardingNumberInfo]? = nil, index: Int? = nil,
        ringCount: Int? = nil) {
        self.enabled = enabled; self.forwardingNumbers = forwardingNumbers; self.index = index;
        self.ringCount = ringCount; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.list("forwardingNumbers", &self.forwardingNumbers);
        fields.field("index", &self.index); fields.field("ringCount", &self.ringCount);
        fields.unknown(&self._unknownMembers)
    }
}

/// Greeting that a rule plays, ready made or recorded.
public nonisolated struct GreetingInfo: Model {
    /// Greeting that the user or company recorded.
    public var custom: Optional<CustomGreetingInfoRequest>
    /// Ready-made greeting.
    public var preset: Optional<PresetInfo>
    /// Occasion on which the greeting is played.
    public var type: Optional<GreetingTypeEnum>
    private var _unknownMembers: UnknownMembers
    public init(
        custom: CustomGreetingInfoRequest? = nil, preset: PresetInfo? = nil, type: GreetingTypeEnum? = nil) {
        self.custom = custom; self.preset = preset; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("custom", &self.custom); fields.field("preset", &self.preset); fields.field("type", &self.type);
        fields.unknown(&self._unknownMembers)
    }
}

/// What the auto-receptionist does with a call: Operator, Disconnect or Bypass.
public typealias IvrCallHandlingActionEnum = OpenEnum<IvrCallHandlingActionEnumValues>
public nonisolated enum IvrCallHandlingActionEnumValues {}

/// A call handling rule of the company, in short.
public nonisolated struct ListCompanyAnsweringRuleInfo: Model {
    /// Called numbers to which the rule applies.
    public var calledNumbers: Optional<[CalledNumberInfo]>
    /// Whether this is switched on. Default: `true`.
    public var enabled: Optional<Bool>
    /// Extension to which the rule sends calls.
    public var `extension`: Optional<CompanyAnsweringRuleExtensionInfo>
    /// Identifier of the call handling rule.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// When the rule applies: BusinessHours, AfterHours or Custom.
    public var type: Optional<RuleTypeInfo>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        calledNumbers: [CalledNumberInfo]? = nil, enabled: Bool? = nil,
        `extension`: CompanyAnsweringRuleExtensionInfo? = nil, id: Identifier? = nil, name: String? = nil,
        type: RuleTypeInfo? = nil, uri: String? = nil) {
        self.calledNumbers = calledNumbers; self.enabled = enabled; self.`extension` = `extension`; self.id = id;
        self.name = name; self.type = type; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("calledNumbers", &self.calledNumbers); fields.field("enabled", &self.enabled);
        fields.field("extension", &self.`extension`); fields.field("id", &self.id); fields.field("name", &self.name);
        fields.field("type", &self.type); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Extension that gets missed calls.
public nonisolated struct MissedCallExtensionInfo: Model {
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// Outside phone number that gets missed calls.
public nonisolated struct MissedCallExtensionInfoExternalNumber: Model {
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(phoneNumber: String? = nil) { self.phoneNumber = phoneNumber; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("phoneNumber", &self.phoneNumber); fields.unknown(&self._unknownMembers)
    }
}

/// What happens to calls that nobody answers.
public nonisolated struct MissedCallInfo: Model {
    /// Whether a greeting ends the call or the caller is connected elsewhere.
    public var actionType: Optional<MissedCallInfo.ActionType>
    /// Extension to connect with.
    public var `extension`: Optional<MissedCallExtensionInfo>
    /// Outside phone number to connect with.
    public var externalNumber: Optional<MissedCallExtensionInfoExternalNumber>
    private var _unknownMembers: UnknownMembers
    public init(
        actionType: MissedCallInfo.ActionType? = nil, `extension`: MissedCallExtensionInfo? = nil,
        externalNumber: MissedCallExtensionInfoExternalNumber? = nil) {
        self.actionType = actionType; self.`extension` = `extension`; self.externalNumber = externalNumber;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("actionType", &self.actionType); fields.field("extension", &self.`extension`);
        fields.field("externalNumber", &self.externalNumber); fields.unknown(&self._unknownMembers)
    }

    /// Whether a greeting ends the call or the caller is connected elsewhere.
    public typealias ActionType = OpenEnum<ActionTypeValues>
    public enum ActionTypeValues {}
}

/// How a call queue handles waiting calls and its agents.
public nonisolated struct QueueInfo: Model {
    /// Ring time per agent, in seconds.
    public var agentTimeout: Optional<Int>
    /// Settings of the call that the queue places back to a caller.
    public var callBack: Optional<QueueInfo.CallBack>
    /// Agents in the order in which they ring; for the transfer mode FixedOrder.
    public var fixedOrderAgents: Optional<[FixedOrderAgent]>
    /// If and when announcements break into the hold music.
    public var holdAudioInterruptionMode: Optional<QueueInfo.HoldAudioInterruptionMode>
    /// Interval of the announcements in seconds, for the mode Periodically.
    public var holdAudioInterruptionPeriod: Optional<Int>
    /// Longest wait of a caller, in seconds.
    public var holdTime: Optional<Int>
    /// Where a caller goes once holdTime has passed; Voicemail by default. Default: `Voicemail`.
    public var holdTimeExpirationAction: Optional<QueueInfo.HoldTimeExpirationAction>
    /// Limit of callers waiting together, 25 at most. At most 25.
    public var maxCallers: Optional<Int>
    /// Where a caller goes when maxCallers are waiting already.
    public var maxCallersAction: Optional<QueueInfo.MaxCallersAction>
    /// Where a call goes when no agent takes it.
    public var noAnswerAction: Optional<QueueInfo.NoAnswerAction>
    /// How callers hear their place in the queue.
    public var positionInQueue: Optional<QueueInfo.PositionInQueue>
    /// Extensions to which calls are handed on, with the occasion for each.
    public var transfer: Optional<[TransferInfo]>
    /// Order in which agents are rung: in turn, all together or in a fixed order.
    public var transferMode: Optional<QueueInfo.TransferMode>
    /// Phone numbers to which calls are handed on, with the occasion for each.
    public var unconditionalForwarding: Optional<[UnconditionalForwardingInfo]>
    /// Pause for an agent between two calls, in seconds; 0 to 300, 15 by default. 0 to 300. Default: `15`.
    public var wrapUpTime: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(
        agentTimeout: Int? = nil, callBack: QueueInfo.CallBack? = nil, fixedOrderAgents: [FixedOrderAgent]? = nil,
        holdAudioInterruptionMode: QueueInfo.HoldAudioInterruptionMode? = nil,
        holdAudioInterruptionPeriod: Int? = nil, holdTime: Int? = nil,
        holdTimeExpirationAction: QueueInfo.HoldTimeExpirationAction? = nil, maxCallers: Int? = nil,
        maxCallersAction: QueueInfo.MaxCallersAction? = nil, noAnswerAction: QueueInfo.NoAnswerAction? = nil,
        positionInQueue: QueueInfo.PositionInQueue? = nil, transfer: [TransferInfo]? = nil,
        transferMode: QueueInfo.TransferMode? = nil, unconditionalForwarding: [UnconditionalForwardingInfo]? = nil,
        wrapUpTime: Int? = nil) {
        self.agentTimeout = agentTimeout; self.callBack = callBack; self.fixedOrderAgents = fixedOrderAgents;
        self.holdAudioInterruptionMode = holdAudioInterruptionMode;
        self.holdAudioInterruptionPeriod = holdAudioInterruptionPeriod; self.holdTime = holdTime;
        self.holdTimeExpirationAction = holdTimeExpirationAction; self.maxCallers = maxCallers;
        self.maxCallersAction = maxCallersAction; self.noAnswerAction = noAnswerAction;
        self.positionInQueue = positionInQueue; self.transfer = transfer; self.transferMode = transferMode;
        self.unconditionalForwarding = unconditionalForwarding; self.wrapUpTime = wrapUpTime;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("agentTimeout", &self.agentTimeout); fields.field("callBack", &self.callBack);
        fields.list("fixedOrderAgents", &self.fixedOrderAgents);
        fields.field("holdAudioInterruptionMode", &self.holdAudioInterruptionMode);
        fields.field("holdAudioInterruptionPeriod", &self.holdAudioInterruptionPeriod);
        fields.field("holdTime", &self.holdTime);
        fields.field("holdTimeExpirationAction", &self.holdTimeExpirationAction);
        fields.field("maxCallers", &self.maxCallers); fields.field("maxCallersAction", &self.maxCallersAction);
        fields.field("noAnswerAction", &self.noAnswerAction); fields.field("positionInQueue", &self.positionInQueue);
        fields.list("transfer", &self.transfer); fields.field("transferMode", &self.transferMode);
        fields.list("unconditionalForwarding", &self.unconditionalForwarding);
        fields.field("wrapUpTime", &self.wrapUpTime); fields.unknown(&self._unknownMembers)
    }

    /// Settings of the call that the queue places back to a caller.
    public struct CallBack: Model {
        /// What callers hear when they ask to be called back.
        public var confirmationAnnouncements: Optional<[QueueInfo.CallBack.ConfirmationAnnouncement]>
        private var _unknownMembers: UnknownMembers
        public init(confirmationAnnouncements: [QueueInfo.CallBack.ConfirmationAnnouncement]? = nil) {
            self.confirmationAnnouncements = confirmationAnnouncements; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.list("confirmationAnnouncements", &self.confirmationAnnouncements);
            fields.unknown(&self._unknownMembers)
        }

        /// The known values of `confirmationAnnouncements`.
        public typealias ConfirmationAnnouncement = OpenEnum<ConfirmationAnnouncementValues>
        public enum ConfirmationAnnouncementValues {}
    }

    /// If and when announcements break into the hold music.
    public typealias HoldAudioInterruptionMode = OpenEnum<HoldAudioInterruptionModeValues>
    public enum HoldAudioInterruptionModeValues {}

    /// Where a caller goes once holdTime has passed; Voicemail by default.
    public typealias HoldTimeExpirationAction = OpenEnum<HoldTimeExpirationActionValues>
    public enum HoldTimeExpirationActionValues {}

    /// Where a caller goes when maxCallers are waiting already.
    public typealias MaxCallersAction = OpenEnum<MaxCallersActionValues>
    public enum MaxCallersActionValues {}

    /// Where a call goes when no agent takes it.
    public typealias NoAnswerAction = OpenEnum<NoAnswerActionValues>
    public enum NoAnswerActionValues {}

    /// How callers hear their place in the queue.
    public struct PositionInQueue: Model {
        /// When callers hear their place: at every interval, or only when it changes. Default: `EveryInterval`.
        public var playbackFrequency: Optional<QueueInfo.PositionInQueue.PlaybackFrequency>
        private var _unknownMembers: UnknownMembers
        public init(playbackFrequency: QueueInfo.PositionInQueue.PlaybackFrequency? = nil) {
            self.playbackFrequency = playbackFrequency; self._unknownMembers = .init()
        }
        public init(_ blank: Blank) { self.init() }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("playbackFrequency", &self.playbackFrequency); fields.unknown(&self._unknownMembers)
        }

        /// When callers hear their place: at every interval, or only when it changes.
        public typealias PlaybackFrequency = OpenEnum<PlaybackFrequencyValues>
        public enum PlaybackFrequencyValues {}
    }

    /// Order in which agents are rung: in turn, all together or in a fixed order.
    public typealias TransferMode = OpenEnum<TransferModeValues>
    public enum TransferModeValues {}
}

/// Stretch of time between two moments.
public nonisolated struct RangesInfo: Model {
    /// Start of the range, ISO 8601.
    public var from: Optional<Foundation.Date>
    /// End of the range, ISO 8601.
    public var to: Optional<Foundation.Date>
    private var _unknownMembers: UnknownMembers
    public init(from: Foundation.Date? = nil, to: Foundation.Date? = nil) {
        self.from = from; self.to = to; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("from", &self.from); fields.field("to", &self.to); fields.unknown(&self._unknownMembers)
    }
}

/// Extension whose mailbox takes voicemail.
public nonisolated struct RecipientInfo: Model {
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, uri: String? = nil) {
        self.id = id; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Kind of call handling rule: business hours, after hours or custom.
public typealias RuleTypeInfo = OpenEnum<RuleTypeInfoValues>
public nonisolated enum RuleTypeInfoValues {}

/// When a rule applies: weekly hours, date ranges or a named schedule.
public nonisolated struct ScheduleInfo: Model {
    /// Date ranges in which the rule applies.
    public var ranges: Optional<[RangesInfo]>
    /// Named schedule to use: BusinessHours or AfterHours.
    public var ref: Optional<ScheduleInfo.Ref>
    /// Hours in which this applies, by day of the week.
    public var weeklyRanges: Optional<WeeklyScheduleInfo>
    private var _unknownMembers: UnknownMembers
    public init(
        ranges: [RangesInfo]? = nil, ref: ScheduleInfo.Ref? = nil, weeklyRanges: WeeklyScheduleInfo? = nil) {
        self.ranges = ranges; self.ref = ref; self.weeklyRanges = weeklyRanges; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("ranges", &self.ranges); fields.field("ref", &self.ref);
        fields.field("weeklyRanges", &self.weeklyRanges); fields.unknown(&self._unknownMembers)
    }

    /// Named schedule to use: BusinessHours or AfterHours.
    public typealias Ref = OpenEnum<RefValues>
    public enum RefValues {}
}

/// How long shared line phones ring.
public nonisolated struct SharedLinesInfo: Model {
    /// Ring time of the shared line phones in seconds, 10 to 80. 10 to 80.
    public var timeout: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(timeout: Int? = nil) { self.timeout = timeout; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("timeout", &self.timeout); fields.unknown(&self._unknownMembers)
    }
}

/// Extension to which calls go, with its name and number.
public nonisolated struct TransferExtensionInfo: Model {
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Canonical address of the resource. Set by the service.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(extensionNumber: String? = nil, id: Identifier? = nil, name: String? = nil, uri: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.name = name; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Extension to which a queue hands calls on.
public nonisolated struct TransferInfo: Model {
    /// The case it is for: holdTime passed, maxCallers reached or no agent answered.
    public var action: Optional<TransferInfo.Action>
    /// The extension this refers to.
    public var `extension`: Optional<TransferExtensionInfo>
    private var _unknownMembers: UnknownMembers
    public init(action: TransferInfo.Action? = nil, `extension`: TransferExtensionInfo? = nil) {
        self.action = action; self.`extension` = `extension`; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("action", &self.action); fields.field("extension", &self.`extension`);
        fields.unknown(&self._unknownMembers)
    }

    /// The case it is for: holdTime passed, maxCallers reached or no agent answered.
    public typealias Action = OpenEnum<ActionValues>
    public enum ActionValues {}
}

/// Extension to which calls go.
public nonisolated struct TransferredExtension: Model {
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Canonical address of the resource. Set by the service.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, uri: String? = nil) {
        self.id = id; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Where a rule transfers calls.
public nonisolated struct TransferredExtensionInfo: Model {
    /// Extension that gets the calls.
    public var `extension`: Optional<TransferredExtension>
    private var _unknownMembers: UnknownMembers
    public init(`extension`: TransferredExtension? = nil) {
        self.`extension` = `extension`; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extension", &self.`extension`); fields.unknown(&self._unknownMembers)
    }
}

/// Phone number to which calls are forwarded outright.
public nonisolated struct UnconditionalForwardingInfo: Model {
    /// In a call queue, the case it is for: holdTime passed, maxCallers reached or no agent answered.
    public var action: Optional<UnconditionalForwardingInfo.Action>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(action: UnconditionalForwardingInfo.Action? = nil, phoneNumber: String? = nil) {
        self.action = action; self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("action", &self.action); fields.field("phoneNumber", &self.phoneNumber);
        fields.unknown(&self._unknownMembers)
    }

    /// In a call queue, the case it is for: holdTime passed, maxCallers reached or no agent answered.
    public typealias Action = OpenEnum<ActionValues>
    public enum ActionValues {}
}

/// Changes to a call handling rule of an extension.
public nonisolated struct UpdateAnsweringRuleRequest: Model {
    /// What is done with the call when the rule applies.
    public var callHandlingAction: Optional<UpdateAnsweringRuleRequest.CallHandlingAction>
    /// Called numbers to which the rule applies.
    public var calledNumbers: Optional<[CalledNumberInfo]>
    /// Callers to which the rule applies.
    public var callers: Optional<[CallersInfoRequest]>
    /// Whether this is switched on.
    public var enabled: Optional<Bool>
    /// Which phones ring, in what order and for how long.
    public var forwarding: Optional<ForwardingInfoCreateRuleRequest>
    /// Greetings that callers hear.
    public var greetings: Optional<[GreetingInfo]>
    /// Identifier of the rule.
    public var id: Optional<Identifier>
    /// What happens to calls that nobody answers.
    public var missedCall: Optional<MissedCallInfo>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// How the call queue handles waiting calls and agents.
    public var queue: Optional<QueueInfo>
    /// When the rule applies.
    public var schedule: Optional<ScheduleInfo>
    /// When callers are asked to say their name. Default: `Off`.
    public var screening: Optional<UpdateAnsweringRuleRequest.Screening>
    /// Whether forwarding numbers that are switched off appear too.
    public var showInactiveNumbers: Optional<Bool>
    /// Extension to which calls are transferred.
    public var transfer: Optional<TransferredExtensionInfo>
    /// When the rule applies: BusinessHours, AfterHours or Custom.
    public var type: Optional<RuleTypeInfo>
    /// Phone number to which calls are forwarded outright, without ringing the extension.
    public var unconditionalForwarding: Optional<UnconditionalForwardingInfo>
    /// Whether callers can leave a voicemail, and in whose mailbox.
    public var voicemail: Optional<VoicemailInfo>
    public init(
        callHandlingAction: UpdateAnsweringRuleRequest.CallHandlingAction? = nil,
        calledNumbers: [CalledNumberInfo]? = nil, callers: [CallersInfoRequest]? = nil, enabled: Bool? = nil,
        forwarding: ForwardingInfoCreateRuleRequest? = nil, greetings: [GreetingInfo]? = nil, id: Identifier? = nil,
        missedCall: MissedCallInfo? = nil, name: String? = nil, queue: QueueInfo? = nil,
        schedule: ScheduleInfo? = nil, screening: UpdateAnsweringRuleRequest.Screening? = nil,
        showInactiveNumbers: Bool? = nil, transfer: TransferredExtensionInfo? = nil, type: RuleTypeInfo? = nil,
        unconditionalForwarding: UnconditionalForwardingInfo? = nil, voicemail: VoicemailInfo? = nil) {
        self.callHandlingAction = callHandlingAction; self.calledNumbers = calledNumbers; self.callers = callers;
        self.enabled = enabled; self.forwarding = forwarding; self.greetings = greetings; self.id = id;
        self.missedCall = missedCall; self.name = name; self.queue = queue; self.schedule = schedule;
        self.screening = screening; self.showInactiveNumbers = showInactiveNumbers; self.transfer = transfer;
        self.type = type; self.unconditionalForwarding = unconditionalForwarding; self.voicemail = voicemail
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callHandlingAction", &self.callHandlingAction);
        fields.list("calledNumbers", &self.calledNumbers); fields.list("callers", &self.callers);
        fields.field("enabled", &self.enabled); fields.field("forwarding", &self.forwarding);
        fields.list("greetings", &self.greetings); fields.field("id", &self.id);
        fields.field("missedCall", &self.missedCall); fields.field("name", &self.name);
        fields.field("queue", &self.queue); fields.field("schedule", &self.schedule);
        fields.field("screening", &self.screening); fields.field("showInactiveNumbers", &self.showInactiveNumbers);
        fields.field("transfer", &self.transfer); fields.field("type", &self.type);
        fields.field("unconditionalForwarding", &self.unconditionalForwarding);
        fields.field("voicemail", &self.voicemail)
    }

    /// The known values of `callHandlingAction`.
    public typealias CallHandlingAction = OpenEnum<CallHandlingActionValues>
    public enum CallHandlingActionValues {}

    /// The known values of `screening`.
    public typealias Screening = OpenEnum<ScreeningValues>
    public enum ScreeningValues {}
}

/// One page of an extension's call handling rules.
public nonisolated struct UserAnsweringRuleList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// The records of this list or page.
    public var records: Optional<[CallHandlingRuleInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [CallHandlingRuleInfo]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Whether callers can leave a voicemail, and in whose mailbox.
public nonisolated struct VoicemailInfo: Model {
    /// Whether callers can leave a voicemail.
    public var enabled: Optional<Bool>
    /// Extension whose mailbox takes the voicemail.
    public var recipient: Optional<RecipientInfo>
    private var _unknownMembers: UnknownMembers
    public init(enabled: Bool? = nil, recipient: RecipientInfo? = nil) {
        self.enabled = enabled; self.recipient = recipient; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.field("recipient", &self.recipient);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == CallHandlingRuleInfo.CallHandlingActionValues {
    public static var agentQueue: Self { Self("AgentQueue") }
    public static var forwardCalls: Self { Self("ForwardCalls") }
    public static var playAnnouncementOnly: Self { Self("PlayAnnouncementOnly") }
    public static var sharedLines: Self { Self("SharedLines") }
    public static var takeMessagesOnly: Self { Self("TakeMessagesOnly") }
    public static var transferToExtension: Self { Self("TransferToExtension") }
    public static var unconditionalForwarding: Self { Self("UnconditionalForwarding") }
}

nonisolated extension OpenEnum where Values == CallHandlingRuleInfo.ScreeningValues {
    public static var always: Self { Self("Always") }
    public static var noCallerId: Self { Self("NoCallerId") }
    public static var off: Self { Self("Off") }
    public static var unknownCallerId: Self { Self("UnknownCallerId") }
}

nonisolated extension OpenEnum where Values == CompanyAnsweringRuleInfo.CallHandlingActionValues {
    public static var bypass: Self { Self("Bypass") }
    public static var disconnect: Self { Self("Disconnect") }
    public static var `operator`: Self { Self("Operator") }
}

nonisolated extension CompanyAnsweringRuleList: PagedResponse {
    /// The items of this page.
    public var pageItems: [ListCompanyAnsweringRuleInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == CompanyAnsweringRuleRequest.CallHandlingActionValues {
    public static var bypass: Self { Self("Bypass") }
    public static var disconnect: Self { Self("Disconnect") }
    public static var `operator`: Self { Self("Operator") }
}

nonisolated extension OpenEnum where Values == CompanyAnsweringRuleScheduleInfo.RefValues {
    public static var afterHours: Self { Self("AfterHours") }
    public static var businessHours: Self { Self("BusinessHours") }
}

nonisolated extension OpenEnum where Values == CompanyAnsweringRuleScheduleInfoRequest.RefValues {
    public static var afterHours: Self { Self("AfterHours") }
    public static var businessHours: Self { Self("BusinessHours") }
}

nonisolated extension OpenEnum where Values == CompanyAnsweringRuleUpdate.CallHandlingActionValues {
    public static var bypass: Self { Self("Bypass") }
    public static var disconnect: Self { Self("Disconnect") }
    public static var `operator`: Self { Self("Operator") }
}

nonisolated extension OpenEnum where Values == CreateAnsweringRuleRequest.CallHandlingActionValues {
    public static var agentQueue: Self { Self("AgentQueue") }
    public static var forwardCalls: Self { Self("ForwardCalls") }
    public static var playAnnouncementOnly: Self { Self("PlayAnnouncementOnly") }
    public static var sharedLines: Self { Self("SharedLines") }
    public static var takeMessagesOnly: Self { Self("TakeMessagesOnly") }
    public static var transferToExtension: Self { Self("TransferToExtension") }
    public static var unconditionalForwarding: Self { Self("UnconditionalForwarding") }
}

nonisolated extension OpenEnum where Values == CreateAnsweringRuleRequest.ScreeningValues {
    public static var always: Self { Self("Always") }
    public static var noCallerId: Self { Self("NoCallerId") }
    public static var off: Self { Self("Off") }
    public static var unknownCallerId: Self { Self("UnknownCallerId") }
}

nonisolated extension OpenEnum where Values == CustomAnsweringRuleInfo.CallHandlingActionValues {
    public static var agentQueue: Self { Self("AgentQueue") }
    public static var forwardCalls: Self { Self("ForwardCalls") }
    public static var playAnnouncementOnly: Self { Self("PlayAnnouncementOnly") }
    public static var sharedLines: Self { Self("SharedLines") }
    public static var takeMessagesOnly: Self { Self("TakeMessagesOnly") }
    public static var transferToExtension: Self { Self("TransferToExtension") }
    public static var unconditionalForwarding: Self { Self("UnconditionalForwarding") }
}

nonisolated extension OpenEnum where Values == CustomAnsweringRuleInfo.ScreeningValues {
    public static var always: Self { Self("Always") }
    public static var noCallerId: Self { Self("NoCallerId") }
    public static var off: Self { Self("Off") }
    public static var unknownCallerId: Self { Self("UnknownCallerId") }
}

nonisolated extension OpenEnum where Values == ForwardAllCallsReason.CodeValues {
    public static var extensionLimitation: Self { Self("ExtensionLimitation") }
    public static var featureLimitation: Self { Self("FeatureLimitation") }
}

nonisolated extension OpenEnum where Values == ForwardingInfo.RingingModeValues {
    public static var sequentially: Self { Self("Sequentially") }
    public static var simultaneously: Self { Self("Simultaneously") }
}

nonisolated extension OpenEnum where Values == ForwardingInfoCreateRuleRequest.RingingModeValues {
    public static var sequentially: Self { Self("Sequentially") }
    public static var simultaneously: Self { Self("Simultaneously") }
}

nonisolated extension OpenEnum where Values == IvrCallHandlingActionEnumValues {
    public static var bypass: Self { Self("Bypass") }
    public static var disconnect: Self { Self("Disconnect") }
    public static var `operator`: Self { Self("Operator") }
}

nonisolated extension OpenEnum where Values == MissedCallInfo.ActionTypeValues {
    public static var connectToExtension: Self { Self("ConnectToExtension") }
    public static var connectToExternalNumber: Self { Self("ConnectToExternalNumber") }
    public static var playGreetingAndDisconnect: Self { Self("PlayGreetingAndDisconnect") }
}

nonisolated extension OpenEnum where Values == QueueInfo.CallBack.ConfirmationAnnouncementValues {
    public static var estimatedWaitTime: Self { Self("EstimatedWaitTime") }
    public static var positionInQueue: Self { Self("PositionInQueue") }
}

nonisolated extension OpenEnum where Values == QueueInfo.HoldAudioInterruptionModeValues {
    public static var never: Self { Self("Never") }
    public static var periodically: Self { Self("Periodically") }
    public static var whenMusicEnds: Self { Self("WhenMusicEnds") }
}

nonisolated extension OpenEnum where Values == QueueInfo.HoldTimeExpirationActionValues {
    public static var transferToExtension: Self { Self("TransferToExtension") }
    public static var unconditionalForwarding: Self { Self("UnconditionalForwarding") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == QueueInfo.MaxCallersActionValues {
    public static var announcement: Self { Self("Announcement") }
    public static var transferToExtension: Self { Self("TransferToExtension") }
    public static var unconditionalForwarding: Self { Self("UnconditionalForwarding") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == QueueInfo.NoAnswerActionValues {
    public static var transferToExtension: Self { Self("TransferToExtension") }
    public static var unconditionalForwarding: Self { Self("UnconditionalForwarding") }
    public static var voicemail: Self { Self("Voicemail") }
    public static var waitPrimaryAndOverflowMembers: Self { Self("WaitPrimaryAndOverflowMembers") }
    public static var waitPrimaryMembers: Self { Self("WaitPrimaryMembers") }
}

nonisolated extension OpenEnum where Values == QueueInfo.PositionInQueue.PlaybackFrequencyValues {
    public static var everyInterval: Self { Self("EveryInterval") }
    public static var onPositionChange: Self { Self("OnPositionChange") }
}

nonisolated extension OpenEnum where Values == QueueInfo.TransferModeValues {
    public static var fixedOrder: Self { Self("FixedOrder") }
    public static var rotating: Self { Self("Rotating") }
    public static var simultaneous: Self { Self("Simultaneous") }
}

nonisolated extension OpenEnum where Values == RuleTypeInfoValues {
    public static var afterHours: Self { Self("AfterHours") }
    public static var businessHours: Self { Self("BusinessHours") }
    public static var custom: Self { Self("Custom") }
}

nonisolated extension OpenEnum where Values == ScheduleInfo.RefValues {
    public static var afterHours: Self { Self("AfterHours") }
    public static var businessHours: Self { Self("BusinessHours") }
}

nonisolated extension OpenEnum where Values == TransferInfo.ActionValues {
    public static var holdTimeExpiration: Self { Self("HoldTimeExpiration") }
    public static var maxCallers: Self { Self("MaxCallers") }
    public static var noAnswer: Self { Self("NoAnswer") }
}

nonisolated extension OpenEnum where Values == UnconditionalForwardingInfo.ActionValues {
    public static var holdTimeExpiration: Self { Self("HoldTimeExpiration") }
    public static var maxCallers: Self { Self("MaxCallers") }
    public static var noAnswer: Self { Self("NoAnswer") }
}

nonisolated extension OpenEnum where Values == UpdateAnsweringRuleRequest.CallHandlingActionValues {
    public static var agentQueue: Self { Self("AgentQueue") }
    public static var forwardCalls: Self { Self("ForwardCalls") }
    public static var playAnnouncementOnly: Self { Self("PlayAnnouncementOnly") }
    public static var sharedLines: Self { Self("SharedLines") }
    public static var takeMessagesOnly: Self { Self("TakeMessagesOnly") }
    public static var transferToExtension: Self { Self("TransferToExtension") }
    public static var unconditionalForwarding: Self { Self("UnconditionalForwarding") }
}

nonisolated extension OpenEnum where Values == UpdateAnsweringRuleRequest.ScreeningValues {
    public static var always: Self { Self("Always") }
    public static var noCallerId: Self { Self("NoCallerId") }
    public static var off: Self { Self("Off") }
    public static var unknownCallerId: Self { Self("UnknownCallerId") }
}

nonisolated extension UserAnsweringRuleList: PagedResponse {
    /// The items of this page.
    public var pageItems: [CallHandlingRuleInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == CallHandlingRulesEndpoints.ViewValues {
    public static var detailed: Self { Self("Detailed") }
    public static var simple: Self { Self("Simple") }
}
#endif
