// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallHistory
/// Sets which calls are recorded and what callers hear about it.
public nonisolated struct CallRecordingSettingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Deletes one of the account's own announcements about call recording.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyInfo` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - greetingId: Identifier of the greeting.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteCallRecordingCustomGreeting(
        greetingId: Identifier, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteCallRecordingCustomGreeting)
        request.path(accountId); request.path(greetingId)
        return Call(client, request)
    }

    /// Deletes all of the account's own announcements about call recording.
    ///
    /// > Note: Deletes every one of them at once.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyInfo` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteCallRecordingCustomGreetings(accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteCallRecordingCustomGreetings)
        request.path(accountId)
        return Call(client, request)
    }

    /// Lists the account's own announcements about call recording.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyInfo` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - type: Keeps only announcements played at this moment of a recording.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func listCallRecordingCustomGreetings(
        type: CallRecordingSettingsEndpoints.Kind? = nil,
        accountId: Identifier = "~") -> Call<CallRecordingCustomGreetings> {
        var request = RequestParts(.listCallRecordingCustomGreetings)
        request.path(accountId); request.query("type", type)
        return Call(client, request)
    }

    /// Lists the extensions whose calls are recorded automatically.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyInfo` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listCallRecordingExtensions(accountId: Identifier = "~") -> Call<CallRecordingExtensions> {
        var request = RequestParts(.listCallRecordingExtensions)
        request.path(accountId)
        return Call(client, request)
    }

    /// Reads the account's rules for automatic and on-demand call recording.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyInfo` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readCallRecordingSettings(accountId: Identifier = "~") -> Call<CallRecordingSettingsResource> {
        var request = RequestParts(.readCallRecordingSettings)
        request.path(accountId)
        return Call(client, request)
    }

    /// Adds, changes and removes extensions whose calls are recorded automatically.
    ///
    /// > Note: Decides which real calls are recorded; the law may require that callers are told.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyInfo` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - addedExtensions: Extensions whose calls are to be recorded from now on.
    ///   - removedExtensions: Extensions whose calls are no longer to be recorded.
    ///   - updatedExtensions: Extensions whose recording settings change.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func updateCallRecordingExtensions(
        addedExtensions: [CallRecordingExtensionResource]? = nil,
        removedExtensions: [CallRecordingExtensionResource]? = nil,
        updatedExtensions: [CallRecordingExtensionResource]? = nil, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.updateCallRecordingExtensions)
        request.path(accountId);
        request.body(BulkAccountCallRecordingsResource(addedExtensions: addedExtensions, removedExtensions: removedExtensions, updatedExtensions: updatedExtensions))
        return Call(client, request)
    }

    /// Changes the account's rules for automatic and on-demand call recording.
    ///
    /// > Note: Decides which real calls are recorded; the law may require that callers are told.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyInfo` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - automatic: Recording that starts by itself.
    ///   - greetings: Announcements about the recording that callers hear.
    ///   - onDemand: Recording that a user starts during a call.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateCallRecordingSettings(
        automatic: AutomaticRecordingResource? = nil, greetings: [CallRecordingGreetingResource]? = nil,
        onDemand: OnDemandResource? = nil, accountId: Identifier = "~") -> Call<CallRecordingSettingsResource> {
        var request = RequestParts(.updateCallRecordingSettings)
        request.path(accountId);
        request.body(CallRecordingSettingsResource(automatic: automatic, greetings: greetings, onDemand: onDemand))
        return Call(client, request)
    }

    /// Keeps only announcements played at this moment of a recording.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension APIOperation {
    /// `DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings/{greetingId}`
    public static let deleteCallRecordingCustomGreeting = APIOperation(
        "deleteCallRecordingCustomGreeting", .delete,
        "/restapi/v1.0/account/{accountId}/call-recording/custom-greetings/{greetingId}",
        area: "CallRecordingSettings", permission: "EditAccounts", userPermission: "EditCompanyInfo",
        rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings`
    public static let deleteCallRecordingCustomGreetings = APIOperation(
        "deleteCallRecordingCustomGreetings", .delete,
        "/restapi/v1.0/account/{accountId}/call-recording/custom-greetings", area: "CallRecordingSettings",
        permission: "EditAccounts", userPermission: "EditCompanyInfo", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/call-recording/custom-greetings`
    public static let listCallRecordingCustomGreetings = APIOperation(
        "listCallRecordingCustomGreetings", .get, "/restapi/v1.0/account/{accountId}/call-recording/custom-greetings",
        area: "CallRecordingSettings", permission: "ReadAccounts", userPermission: "ReadCompanyInfo",
        rateGroup: "Medium", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/call-recording/extensions`
    public static let listCallRecordingExtensions = APIOperation(
        "listCallRecordingExtensions", .get, "/restapi/v1.0/account/{accountId}/call-recording/extensions",
        area: "CallRecordingSettings", permission: "ReadAccounts", userPermission: "ReadCompanyInfo",
        rateGroup: "Medium", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/call-recording`
    public static let readCallRecordingSettings = APIOperation(
        "readCallRecordingSettings", .get, "/restapi/v1.0/account/{accountId}/call-recording",
        area: "CallRecordingSettings", permission: "ReadAccounts", userPermission: "ReadCompanyInfo",
        rateGroup: "Light", access: .read)
    /// `POST /restapi/v1.0/account/{accountId}/call-recording/bulk-assign`
    public static let updateCallRecordingExtensions = APIOperation(
        "updateCallRecordingExtensions", .post, "/restapi/v1.0/account/{accountId}/call-recording/bulk-assign",
        area: "CallRecordingSettings", permission: "ReadAccounts", userPermission: "ReadCompanyInfo",
        rateGroup: "Medium", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/call-recording`
    public static let updateCallRecordingSettings = APIOperation(
        "updateCallRecordingSettings", .put, "/restapi/v1.0/account/{accountId}/call-recording",
        area: "CallRecordingSettings", permission: "EditAccounts", userPermission: "EditCompanyInfo",
        rateGroup: "Medium", access: .write)
}

/// Rules for recording that starts by itself.
public nonisolated struct AutomaticRecordingResource: Model {
    /// Whether automatic recording may be muted during a call.
    public var allowMute: Optional<Bool>
    /// Whether calls are recorded automatically.
    public var enabled: Optional<Bool>
    /// Number of extensions whose calls are recorded.
    public var extensionCount: Optional<Int>
    /// Largest number of extensions whose calls can be recorded.
    public var maxNumberLimit: Optional<Int>
    /// Whether recording is announced in outbound calls.
    public var outboundCallAnnouncement: Optional<Bool>
    /// Whether a tone is played in outbound calls that are recorded.
    public var outboundCallTones: Optional<Bool>
    /// How long recordings are kept, in days.
    public var retentionPeriod: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(
        allowMute: Bool? = nil, enabled: Bool? = nil, extensionCount: Int? = nil, maxNumberLimit: Int? = nil,
        outboundCallAnnouncement: Bool? = nil, outboundCallTones: Bool? = nil, retentionPeriod: Int? = nil) {
        self.allowMute = allowMute; self.enabled = enabled; self.extensionCount = extensionCount;
        self.maxNumberLimit = maxNumberLimit; self.outboundCallAnnouncement = outboundCallAnnouncement;
        self.outboundCallTones = outboundCallTones; self.retentionPeriod = retentionPeriod;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allowMute", &self.allowMute); fields.field("enabled", &self.enabled);
        fields.field("extensionCount", &self.extensionCount); fields.field("maxNumberLimit", &self.maxNumberLimit);
        fields.field("outboundCallAnnouncement", &self.outboundCallAnnouncement);
        fields.field("outboundCallTones", &self.outboundCallTones);
        fields.field("retentionPeriod", &self.retentionPeriod); fields.unknown(&self._unknownMembers)
    }
}

/// Changes to the extensions whose calls are recorded automatically.
public nonisolated struct BulkAccountCallRecordingsResource: Model {
    /// Extensions whose calls are to be recorded from now on.
    public var addedExtensions: Optional<[CallRecordingExtensionResource]>
    /// Extensions whose calls are no longer to be recorded.
    public var removedExtensions: Optional<[CallRecordingExtensionResource]>
    /// Extensions whose recording settings change.
    public var updatedExtensions: Optional<[CallRecordingExtensionResource]>
    public init(
        addedExtensions: [CallRecordingExtensionResource]? = nil,
        removedExtensions: [CallRecordingExtensionResource]? = nil,
        updatedExtensions: [CallRecordingExtensionResource]? = nil) {
        self.addedExtensions = addedExtensions; self.removedExtensions = removedExtensions;
        self.updatedExtensions = updatedExtensions
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("addedExtensions", &self.addedExtensions);
        fields.list("removedExtensions", &self.removedExtensions);
        fields.list("updatedExtensions", &self.updatedExtensions)
    }
}

/// A company's own announcement about call recording.
public nonisolated struct CallRecordingCustomGreeting: Model {
    /// The uploaded greeting.
    public var custom: Optional<CallRecordingCustomGreetingData>
    /// Language of the announcement.
    public var language: Optional<CallRecordingCustomGreetingLanguage>
    /// When the announcement is played: at the start or stop of a recording, or for automatic recording.
    public var type: Optional<CallRecordingCustomGreeting.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        custom: CallRecordingCustomGreetingData? = nil, language: CallRecordingCustomGreetingLanguage? = nil,
        type: CallRecordingCustomGreeting.Kind? = nil) {
        self.custom = custom; self.language = language; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("custom", &self.custom); fields.field("language", &self.language);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// When the announcement is played: at the start or stop of a recording, or for automatic recording.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// The uploaded greeting behind an announcement.
public nonisolated struct CallRecordingCustomGreetingData: Model {
    /// Identifier of the greeting.
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

/// Language of an announcement about call recording.
public nonisolated struct CallRecordingCustomGreetingLanguage: Model {
    /// Identifier of the language.
    public var id: Optional<Identifier>
    /// Locale code of the language, such as en-US.
    public var localeCode: Optional<String>
    /// Name of the language.
    public var name: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, localeCode: String? = nil, name: String? = nil, uri: String? = nil) {
        self.id = id; self.localeCode = localeCode; self.name = name; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("localeCode", &self.localeCode); fields.field("name", &self.name);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A company's own announcements about call recording.
public nonisolated struct CallRecordingCustomGreetings: Model, ResponseValue {
    /// The announcements.
    public var records: Optional<[CallRecordingCustomGreeting]>
    private var _unknownMembers: UnknownMembers
    public init(records: [CallRecordingCustomGreeting]? = nil) {
        self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// An extension whose calls are recorded automatically.
public nonisolated struct CallRecordingExtensionResource: Model {
    /// Whether outbound calls are recorded in the alternate mode.
    public var alternateOutboundCallRecordingMode: Optional<Bool>
    /// Whether inbound, outbound or all calls are recorded.
    public var callDirection: Optional<CallRecordingExtensionResource.CallDirection>
    /// Short number of the extension.
    public var extensionNumber: Optional<String>
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Type of the extension.
    public var type: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        alternateOutboundCallRecordingMode: Bool? = nil,
        callDirection: CallRecordingExtensionResource.CallDirection? = nil, extensionNumber: String? = nil,
        id: Identifier? = nil, type: String? = nil, uri: String? = nil) {
        self.alternateOutboundCallRecordingMode = alternateOutboundCallRecordingMode;
        self.callDirection = callDirection; self.extensionNumber = extensionNumber; self.id = id; self.type = type;
        self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("alternateOutboundCallRecordingMode", &self.alternateOutboundCallRecordingMode);
        fields.field("callDirection", &self.callDirection); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("id", &self.id); fields.field("type", &self.type); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether inbound, outbound or all calls are recorded.
    public typealias CallDirection = OpenEnum<CallDirectionValues>
    public enum CallDirectionValues {}
}

/// A page of extensions whose calls are recorded automatically.
public nonisolated struct CallRecordingExtensions: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// Extensions on this page.
    public var records: Optional<[CallRecordingExtensionResource]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [CallRecordingExtensionResource]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Which announcement is played about a recording.
public nonisolated struct CallRecordingGreetingResource: Model {
    /// Whether the ready-made or the company's own announcement is played.
    public var mode: Optional<String>
    /// When the announcement is played: at the start or stop of a recording, or for automatic recording.
    public var type: Optional<CallRecordingGreetingResource.Kind>
    private var _unknownMembers: UnknownMembers
    public init(mode: String? = nil, type: CallRecordingGreetingResource.Kind? = nil) {
        self.mode = mode; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("mode", &self.mode); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// When the announcement is played: at the start or stop of a recording, or for automatic recording.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// An account's rules for call recording.
public nonisolated struct CallRecordingSettingsResource: Model, ResponseValue {
    /// Recording that starts by itself.
    public var automatic: Optional<AutomaticRecordingResource>
    /// Announcements about the recording that callers hear.
    public var greetings: Optional<[CallRecordingGreetingResource]>
    /// Recording that a user starts during a call.
    public var onDemand: Optional<OnDemandResource>
    private var _unknownMembers: UnknownMembers
    public init(
        automatic: AutomaticRecordingResource? = nil, greetings: [CallRecordingGreetingResource]? = nil,
        onDemand: OnDemandResource? = nil) {
        self.automatic = automatic; self.greetings = greetings; self.onDemand = onDemand;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("automatic", &self.automatic); fields.list("greetings", &self.greetings);
        fields.field("onDemand", &self.onDemand); fields.unknown(&self._unknownMembers)
    }
}

/// Rules for recording that a user starts during a call.
public nonisolated struct OnDemandResource: Model {
    /// Whether users may record calls on demand.
    public var enabled: Optional<Bool>
    /// How long recordings are kept, in days.
    public var retentionPeriod: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(enabled: Bool? = nil, retentionPeriod: Int? = nil) {
        self.enabled = enabled; self.retentionPeriod = retentionPeriod; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.field("retentionPeriod", &self.retentionPeriod);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == CallRecordingCustomGreeting.KindValues {
    public static var automaticRecording: Self { Self("AutomaticRecording") }
    public static var startRecording: Self { Self("StartRecording") }
    public static var stopRecording: Self { Self("StopRecording") }
}

nonisolated extension CallRecordingCustomGreetings: PagedResponse {
    /// The items of this page.
    public var pageItems: [CallRecordingCustomGreeting] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == CallRecordingExtensionResource.CallDirectionValues {
    public static var all: Self { Self("All") }
    public static var inbound: Self { Self("Inbound") }
    public static var outbound: Self { Self("Outbound") }
}

nonisolated extension CallRecordingExtensions: PagedResponse {
    /// The items of this page.
    public var pageItems: [CallRecordingExtensionResource] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == CallRecordingGreetingResource.KindValues {
    public static var automaticRecording: Self { Self("AutomaticRecording") }
    public static var startRecording: Self { Self("StartRecording") }
    public static var stopRecording: Self { Self("StopRecording") }
}

nonisolated extension OpenEnum where Values == CallRecordingSettingsEndpoints.KindValues {
    public static var automaticRecording: Self { Self("AutomaticRecording") }
    public static var startRecording: Self { Self("StartRecording") }
    public static var stopRecording: Self { Self("StopRecording") }
}
#endif
