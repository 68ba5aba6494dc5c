// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallHandling
/// Reads and sets the business hours of the company and of users.
public nonisolated struct BusinessHoursEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads the weekly opening hours of the company.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyAnsweringRules` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readCompanyBusinessHours(accountId: Identifier = "~") -> Call<CompanyBusinessHours> {
        var request = RequestParts(.readCompanyBusinessHours)
        request.path(accountId)
        return Call(client, request)
    }

    /// Reads the weekly working hours of an extension.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadExtensions` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-405, OAU-151.
    public func readUserBusinessHours(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<GetUserBusinessHoursResponse> {
        var request = RequestParts(.readUserBusinessHours)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Replaces the weekly opening hours of the company.
    ///
    /// > Note: Changes when the company's after-hours call handling takes effect. The whole week is replaced; a day that is left out counts as closed.
    ///
    /// Permissions: `EditExtensions` of the app, `EditUserAnsweringRules` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - schedule: When this applies, or how often it repeats.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateCompanyBusinessHours(
        schedule: CompanyBusinessHoursScheduleInfo? = nil,
        accountId: Identifier = "~") -> Call<CompanyBusinessHours> {
        var request = RequestParts(.updateCompanyBusinessHours)
        request.path(accountId); request.body(CompanyBusinessHoursUpdateRequest(schedule: schedule))
        return Call(client, request)
    }

    /// Replaces the weekly working hours of an extension.
    ///
    /// > Note: The whole week is replaced; a day that is left out counts as closed.
    ///
    /// Permissions: `EditExtensions` of the app, `EditUserAnsweringRules` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - schedule: When this applies, or how often it repeats.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-401.
    public func updateUserBusinessHours(
        schedule: UserBusinessHoursScheduleInfo, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<UserBusinessHoursUpdateResponse> {
        var request = RequestParts(.updateUserBusinessHours)
        request.path(accountId); request.path(extensionId);
        request.body(UserBusinessHoursUpdateRequest(schedule: schedule))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /restapi/v1.0/account/{accountId}/business-hours`
    public static let readCompanyBusinessHours = APIOperation(
        "readCompanyBusinessHours", .get, "/restapi/v1.0/account/{accountId}/business-hours", area: "BusinessHours",
        permission: "ReadAccounts", userPermission: "ReadCompanyAnsweringRules", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`
    public static let readUserBusinessHours = APIOperation(
        "readUserBusinessHours", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours",
        area: "BusinessHours", permission: "ReadAccounts", userPermission: "ReadExtensions", rateGroup: "Light",
        access: .read)
    /// `PUT /restapi/v1.0/account/{accountId}/business-hours`
    public static let updateCompanyBusinessHours = APIOperation(
        "updateCompanyBusinessHours", .put, "/restapi/v1.0/account/{accountId}/business-hours", area: "BusinessHours",
        permission: "EditExtensions", userPermission: "EditUserAnsweringRules", rateGroup: "Medium", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`
    public static let updateUserBusinessHours = APIOperation(
        "updateUserBusinessHours", .put, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours",
        area: "BusinessHours", permission: "EditExtensions", userPermission: "EditUserAnsweringRules",
        rateGroup: "Medium", access: .write)
}

/// Weekly opening hours of the company.
public nonisolated struct CompanyBusinessHours: Model, ResponseValue {
    /// When this applies, or how often it repeats.
    public var schedule: Optional<CompanyBusinessHoursScheduleInfo>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(schedule: CompanyBusinessHoursScheduleInfo? = nil, uri: String? = nil) {
        self.schedule = schedule; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("schedule", &self.schedule); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Week in which the company is open.
public nonisolated struct CompanyBusinessHoursScheduleInfo: Model {
    /// Hours in which this applies, by day of the week.
    public var weeklyRanges: Optional<WeeklyScheduleInfo>
    private var _unknownMembers: UnknownMembers
    public init(weeklyRanges: WeeklyScheduleInfo? = nil) {
        self.weeklyRanges = weeklyRanges; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("weeklyRanges", &self.weeklyRanges); fields.unknown(&self._unknownMembers)
    }
}

/// New weekly opening hours of the company.
public nonisolated struct CompanyBusinessHoursUpdateRequest: Model {
    /// When this applies, or how often it repeats.
    public var schedule: Optional<CompanyBusinessHoursScheduleInfo>
    public init(schedule: CompanyBusinessHoursScheduleInfo? = nil) { self.schedule = schedule }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("schedule", &self.schedule) }
}

/// Weekly working hours of an extension.
public nonisolated struct GetUserBusinessHoursResponse: Model, ResponseValue {
    /// When this applies, or how often it repeats.
    public var schedule: Optional<ScheduleInfoUserBusinessHours>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(schedule: ScheduleInfoUserBusinessHours? = nil, uri: String? = nil) {
        self.schedule = schedule; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("schedule", &self.schedule); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Week in which an extension works.
public nonisolated struct ScheduleInfoUserBusinessHours: Model {
    /// Hours in which this applies, by day of the week.
    public var weeklyRanges: Optional<WeeklyScheduleInfo>
    private var _unknownMembers: UnknownMembers
    public init(weeklyRanges: WeeklyScheduleInfo? = nil) {
        self.weeklyRanges = weeklyRanges; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("weeklyRanges", &self.weeklyRanges); fields.unknown(&self._unknownMembers)
    }
}

/// Week in which an extension works, as it is sent in and confirmed.
public nonisolated struct UserBusinessHoursScheduleInfo: Model {
    /// Hours in which this applies, by day of the week.
    public var weeklyRanges: Optional<WeeklyScheduleInfo>
    private var _unknownMembers: UnknownMembers
    public init(weeklyRanges: WeeklyScheduleInfo? = nil) {
        self.weeklyRanges = weeklyRanges; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("weeklyRanges", &self.weeklyRanges); fields.unknown(&self._unknownMembers)
    }
}

/// New weekly working hours of an extension.
public nonisolated struct UserBusinessHoursUpdateRequest: Model {
    /// When this applies, or how often it repeats.
    public var schedule: UserBusinessHoursScheduleInfo
    public init(schedule: UserBusinessHoursScheduleInfo) { self.schedule = schedule }
    public init(_ blank: Blank) { self.init(schedule: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("schedule", &self.schedule) }
}

/// Weekly working hours of an extension after a change.
public nonisolated struct UserBusinessHoursUpdateResponse: Model, ResponseValue {
    /// When this applies, or how often it repeats.
    public var schedule: Optional<UserBusinessHoursScheduleInfo>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(schedule: UserBusinessHoursScheduleInfo? = nil, uri: String? = nil) {
        self.schedule = schedule; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("schedule", &self.schedule); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}
#endif
