// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Video
/// Creates, finds, changes and deletes video bridges, that is, meeting rooms.
public nonisolated struct BridgeManagementEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Creates a video bridge, that is, a meeting room, for a user.
    ///
    /// > Note: Nobody is invited and nothing is put into a calendar: pass the join link on yourself.
    ///
    /// Permission: `Video`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - name: Name of the bridge, shown as the meeting's title.
    ///   - pins: PINs to give the bridge.
    ///   - preferences: Meeting preferences of the bridge.
    ///   - security: Password and access settings of the bridge.
    ///   - type: What the bridge is for: one meeting now, a scheduled one, or a personal room.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createBridge(
        name: String? = nil, pins: BridgePins? = nil, preferences: BridgePreferences? = nil,
        security: BridgeRequestSecurity? = nil, type: BridgeType? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<BridgeResponse> {
        var request = RequestParts(.createBridge)
        request.path(accountId); request.path(extensionId);
        request.body(CreateBridgeRequest(name: name, pins: pins, preferences: preferences, security: security, type: type))
        return Call(client, request)
    }

    /// Deletes a video bridge.
    ///
    /// > Note: Join links and PINs that were given out stop working.
    ///
    /// Permission: `Video`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter bridgeId: Identifier of the video bridge.
    /// - Returns: A call to `send()`.
    public func deleteBridge(bridgeId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteBridge)
        request.path(bridgeId)
        return Call(client, request)
    }

    /// Reads one video bridge by its id.
    ///
    /// Permission: `Video`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - bridgeId: Identifier of the video bridge.
    ///   - pw: Password of the bridge, needed where it is protected and the caller is not its host.
    /// - Returns: A call to ask for its `value`.
    public func getBridge(bridgeId: Identifier, pw: String? = nil) -> Call<BridgeResponse> {
        var request = RequestParts(.getBridge)
        request.path(bridgeId); request.query("pw", pw)
        return Call(client, request)
    }

    /// Finds a video bridge by the PIN used when dialing in by phone.
    ///
    /// Permission: `Video`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pin: Phone PIN of the bridge, a host's or a participant's.
    ///   - phoneNumber: Dial-in phone number that the PIN belongs to, in E.164 form.
    ///   - pw: Password of the bridge, needed where it is protected and the caller is not its host.
    /// - Returns: A call to ask for its `value`.
    public func getBridgeByPstnPin(
        pin: String, phoneNumber: String? = nil, pw: String? = nil) -> Call<BridgeResponse> {
        var request = RequestParts(.getBridgeByPstnPin)
        request.path(pin); request.query("phoneNumber", phoneNumber); request.query("pw", pw)
        return Call(client, request)
    }

    /// Finds a video bridge by the PIN in its web join link.
    ///
    /// Permission: `Video`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - pin: Web PIN or alias of the bridge.
    ///   - pw: Password of the bridge, needed where it is protected and the caller is not its host.
    /// - Returns: A call to ask for its `value`.
    public func getBridgeByWebPin(pin: String, pw: String? = nil) -> Call<BridgeResponse> {
        var request = RequestParts(.getBridgeByWebPin)
        request.path(pin); request.query("pw", pw)
        return Call(client, request)
    }

    /// Reads a user's default video bridge, the personal meeting room.
    ///
    /// Permission: `Video`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func getDefaultBridge(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<BridgeResponse> {
        var request = RequestParts(.getDefaultBridge)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Changes the name, PIN, security or preferences of a video bridge.
    ///
    /// Permission: `Video`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - bridgeId: Identifier of the video bridge.
    ///   - name: New name of the bridge.
    ///   - pins: PIN to change.
    ///   - preferences: Meeting preferences of the bridge.
    ///   - security: Password and access settings of the bridge.
    /// - Returns: A call to ask for its `value`.
    public func updateBridge(
        bridgeId: Identifier, name: String? = nil, pins: BridgePinsWithoutPstn? = nil,
        preferences: BridgePreferences? = nil, security: BridgeRequestSecurity? = nil) -> Call<BridgeResponse> {
        var request = RequestParts(.updateBridge)
        request.path(bridgeId);
        request.body(UpdateBridgeRequest(name: name, pins: pins, preferences: preferences, security: security))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges`
    public static let createBridge = APIOperation(
        "createBridge", .post, "/rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges",
        area: "BridgeManagement", permission: "Video", rateGroup: "Heavy", access: .write)
    /// `DELETE /rcvideo/v2/bridges/{bridgeId}`
    public static let deleteBridge = APIOperation(
        "deleteBridge", .delete, "/rcvideo/v2/bridges/{bridgeId}", area: "BridgeManagement", permission: "Video",
        rateGroup: "Medium", access: .write)
    /// `GET /rcvideo/v2/bridges/{bridgeId}`
    public static let getBridge = APIOperation(
        "getBridge", .get, "/rcvideo/v2/bridges/{bridgeId}", area: "BridgeManagement", permission: "Video",
        rateGroup: "Medium", access: .read)
    /// `GET /rcvideo/v2/bridges/pin/pstn/{pin}`
    public static let getBridgeByPstnPin = APIOperation(
        "getBridgeByPstnPin", .get, "/rcvideo/v2/bridges/pin/pstn/{pin}", area: "BridgeManagement",
        permission: "Video", rateGroup: "Medium", access: .read)
    /// `GET /rcvideo/v2/bridges/pin/web/{pin}`
    public static let getBridgeByWebPin = APIOperation(
        "getBridgeByWebPin", .get, "/rcvideo/v2/bridges/pin/web/{pin}", area: "BridgeManagement", permission: "Video",
        rateGroup: "Medium", access: .read)
    /// `GET /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default`
    public static let getDefaultBridge = APIOperation(
        "getDefaultBridge", .get, "/rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default",
        area: "BridgeManagement", permission: "Video", rateGroup: "Medium", access: .read)
    /// `PATCH /rcvideo/v2/bridges/{bridgeId}`
    public static let updateBridge = APIOperation(
        "updateBridge", .patch, "/rcvideo/v2/bridges/{bridgeId}", area: "BridgeManagement", permission: "Video",
        rateGroup: "Medium", access: .write)
}

/// Setting whether recordings are shared by themselves.
public nonisolated struct AutoShared: Model {
    /// Whether this is switched on.
    public var enabled: Optional<Bool>
    /// Whether an administrator has fixed the setting.
    public var locked: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(enabled: Bool? = nil, locked: Bool? = nil) {
        self.enabled = enabled; self.locked = locked; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.field("locked", &self.locked);
        fields.unknown(&self._unknownMembers)
    }
}

/// Links with which a video bridge is joined.
public nonisolated struct BridgeDiscovery: Model {
    /// Web address to join the meeting.
    public var web: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(web: String? = nil) { self.web = web; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("web", &self.web); fields.unknown(&self._unknownMembers)
    }
}

/// What applies to people as they join a video bridge.
public nonisolated struct BridgeJoinPreferences: Model {
    /// Whether people join with their microphone muted. Default: `false`.
    public var audioMuted: Optional<Bool>
    /// What people hear when they join by phone.
    public var pstn: Optional<BridgeJoinPstnPreferences>
    /// Whether people join with their camera off. Default: `false`.
    public var videoMuted: Optional<Bool>
    /// Who has to wait until the host lets them in.
    public var waitingRoomRequired: Optional<BridgeJoinPreferences.WaitingRoomRequired>
    private var _unknownMembers: UnknownMembers
    public init(
        audioMuted: Bool? = nil, pstn: BridgeJoinPstnPreferences? = nil, videoMuted: Bool? = nil,
        waitingRoomRequired: BridgeJoinPreferences.WaitingRoomRequired? = nil) {
        self.audioMuted = audioMuted; self.pstn = pstn; self.videoMuted = videoMuted;
        self.waitingRoomRequired = waitingRoomRequired; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("audioMuted", &self.audioMuted); fields.field("pstn", &self.pstn);
        fields.field("videoMuted", &self.videoMuted); fields.field("waitingRoomRequired", &self.waitingRoomRequired);
        fields.unknown(&self._unknownMembers)
    }

    /// Who has to wait until the host lets them in.
    public typealias WaitingRoomRequired = OpenEnum<WaitingRoomRequiredValues>
    public enum WaitingRoomRequiredValues {}
}

/// What people hear when they join a video bridge by phone.
public nonisolated struct BridgeJoinPstnPreferences: Model {
    /// Whether callers hear an announcement when they join. Default: `true`.
    public var promptAnnouncement: Optional<Bool>
    /// Whether callers hear how many participants there are. Default: `true`.
    public var promptParticipants: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(promptAnnouncement: Bool? = nil, promptParticipants: Bool? = nil) {
        self.promptAnnouncement = promptAnnouncement; self.promptParticipants = promptParticipants;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("promptAnnouncement", &self.promptAnnouncement);
        fields.field("promptParticipants", &self.promptParticipants); fields.unknown(&self._unknownMembers)
    }
}

/// PINs with which people join a video bridge.
public nonisolated struct BridgePins: Model {
    /// PINs for joining by phone.
    public var pstn: Optional<BridgePstnPins>
    /// PIN in the web join link.
    public var web: Optional<String>
    public init(pstn: BridgePstnPins? = nil, web: String? = nil) { self.pstn = pstn; self.web = web }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("pstn", &self.pstn); fields.field("web", &self.web)
    }
}

/// PINs and aliases with which people join a video bridge.
public nonisolated struct BridgePinsWithAliases: Model {
    /// Names that can stand in for the web PIN.
    public var aliases: Optional<[String]>
    /// PINs for joining by phone.
    public var pstn: Optional<BridgePstnPins>
    /// PIN in the web join link.
    public var web: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(aliases: [String]? = nil, pstn: BridgePstnPins? = nil, web: String? = nil) {
        self.aliases = aliases; self.pstn = pstn; self.web = web; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("aliases", &self.aliases); fields.field("pstn", &self.pstn); fields.field("web", &self.web);
        fields.unknown(&self._unknownMembers)
    }
}

/// Web PIN of a video bridge.
public nonisolated struct BridgePinsWithoutPstn: Model {
    /// PIN in the web join link.
    public var web: Optional<String>
    public init(web: String? = nil) { self.web = web }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("web", &self.web) }
}

/// Meeting preferences of a video bridge.
public nonisolated struct BridgePreferences: Model {
    /// Whether every participant may start a transcription. Default: `true`.
    public var allowEveryoneTranscribeMeetings: Optional<Bool>
    /// What applies to people as they join.
    public var join: Optional<BridgeJoinPreferences>
    /// Whether people may join before the host.
    public var joinBeforeHost: Optional<Bool>
    /// Whether music plays while people wait. Default: `true`.
    public var musicOnHold: Optional<Bool>
    /// When a tone is played: as people enter, as they leave, always or never. Default: `Off`.
    public var playTones: Optional<BridgePreferences.PlayTones>
    /// Who controls recordings and whether they are shared.
    public var recordings: Optional<RecordingsPreferences>
    /// Whether recording starts by itself (Auto), always so (ForceAuto), or is left to the user.
    public var recordingsMode: Optional<BridgePreferences.RecordingsMode>
    /// Whether participants may share their screen. Default: `true`.
    public var screenSharing: Optional<Bool>
    /// Whether transcription starts by itself (Auto), always so (ForceAuto), or is left to the user.
    public var transcriptionsMode: Optional<BridgePreferences.TranscriptionsMode>
    private var _unknownMembers: UnknownMembers
    public init(
        allowEveryoneTranscribeMeetings: Bool? = nil, join: BridgeJoinPreferences? = nil, joinBeforeHost: Bool? = nil,
        musicOnHold: Bool? = nil, playTones: BridgePreferences.PlayTones? = nil,
        recordings: RecordingsPreferences? = nil, recordingsMode: BridgePreferences.RecordingsMode? = nil,
        screenSharing: Bool? = nil, transcriptionsMode: BridgePreferences.TranscriptionsMode? = nil) {
        self.allowEveryoneTranscribeMeetings = allowEveryoneTranscribeMeetings; self.join = join;
        self.joinBeforeHost = joinBeforeHost; self.musicOnHold = musicOnHold; self.playTones = playTones;
        self.recordings = recordings; self.recordingsMode = recordingsMode; self.screenSharing = screenSharing;
        self.transcriptionsMode = transcriptionsMode; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("allowEveryoneTranscribeMeetings", &self.allowEveryoneTranscribeMeetings);
        fields.field("join", &self.join); fields.field("joinBeforeHost", &self.joinBeforeHost);
        fields.field("musicOnHold", &self.musicOnHold); fields.field("playTones", &self.playTones);
        fields.field("recordings", &self.recordings); fields.field("recordingsMode", &self.recordingsMode);
        fields.field("screenSharing", &self.screenSharing);
        fields.field("transcriptionsMode", &self.transcriptionsMode); fields.unknown(&self._unknownMembers)
    }

    /// When a tone is played: as people enter, as they leave, always or never.
    public typealias PlayTones = OpenEnum<PlayTonesValues>
    public enum PlayTonesValues {}

    /// Whether recording starts by itself (Auto), always so (ForceAuto), or is left to the user.
    public typealias RecordingsMode = OpenEnum<RecordingsModeValues>
    public enum RecordingsModeValues {}

    /// Whether transcription starts by itself (Auto), always so (ForceAuto), or is left to the user.
    public typealias TranscriptionsMode = OpenEnum<TranscriptionsModeValues>
    public enum TranscriptionsModeValues {}
}

/// PINs for joining a video bridge by phone.
public nonisolated struct BridgePstnPins: Model {
    /// PIN that joins as the host.
    public var host: Optional<String>
    /// PIN that joins as a participant.
    public var participant: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(host: String? = nil, participant: String? = nil) {
        self.host = host; self.participant = participant; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("host", &self.host); fields.field("participant", &self.participant);
        fields.unknown(&self._unknownMembers)
    }
}

/// Password and access rules to set on a video bridge.
public nonisolated struct BridgeRequestSecurity: Model {
    /// Whether the meeting is encrypted end to end. Default: `false`.
    public var e2ee: Optional<Bool>
    /// Whether only people who are logged in may join. Default: `false`.
    public var noGuests: Optional<Bool>
    /// Password to set.
    public var password: Optional<String>
    /// Whether a password is needed to join.
    public var passwordProtected: Optional<Bool>
    /// Whether only people of the host's account may join. Default: `false`.
    public var sameAccount: Optional<Bool>
    public init(
        e2ee: Bool? = nil, noGuests: Bool? = nil, password: String? = nil, passwordProtected: Bool? = nil,
        sameAccount: Bool? = nil) {
        self.e2ee = e2ee; self.noGuests = noGuests; self.password = password;
        self.passwordProtected = passwordProtected; self.sameAccount = sameAccount
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("e2ee", &self.e2ee); fields.field("noGuests", &self.noGuests);
        fields.field("password", &self.password); fields.field("passwordProtected", &self.passwordProtected);
        fields.field("sameAccount", &self.sameAccount)
    }
}

/// A video bridge.
public nonisolated struct BridgeResponse: Model, ResponseValue {
    /// Links with which the bridge is joined.
    public var discovery: Optional<BridgeDiscovery>
    /// User who hosts the meetings.
    public var host: Optional<User>
    /// Id of the bridge.
    public var id: Optional<Identifier>
    /// Name of the bridge, shown as the meeting's title.
    public var name: Optional<String>
    /// PINs with which people join the bridge.
    public var pins: Optional<BridgePinsWithAliases>
    /// Meeting preferences of the bridge.
    public var preferences: Optional<BridgePreferences>
    /// Password and access settings of the bridge.
    public var security: Optional<BridgeResponseSecurity>
    /// What the bridge is for: one meeting now, a scheduled one, or a personal room.
    public var type: Optional<BridgeType>
    private var _unknownMembers: UnknownMembers
    public init(
        discovery: BridgeDiscovery? = nil, host: User? = nil, id: Identifier? = nil, name: String? = nil,
        pins: BridgePinsWithAliases? = nil, preferences: BridgePreferences? = nil,
        security: BridgeResponseSecurity? = nil, type: BridgeType? = nil) {
        self.discovery = discovery; self.host = host; self.id = id; self.name = name; self.pins = pins;
        self.preferences = preferences; self.security = security; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("discovery", &self.discovery); fields.field("host", &self.host); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("pins", &self.pins);
        fields.field("preferences", &self.preferences); fields.field("security", &self.security);
        fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// Password and access rules of a video bridge.
public nonisolated struct BridgeResponseSecurity: Model {
    /// Whether meetings are encrypted end to end. Default: `false`.
    public var e2ee: Optional<Bool>
    /// Whether only people who are logged in may join.
    public var noGuests: Optional<Bool>
    /// The password in its different forms.
    public var password: Optional<BridgeResponseSecurityPassword>
    /// Whether a password is needed to join.
    public var passwordProtected: Optional<Bool>
    /// Whether only people of the host's account may join.
    public var sameAccount: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        e2ee: Bool? = nil, noGuests: Bool? = nil, password: BridgeResponseSecurityPassword? = nil,
        passwordProtected: Bool? = nil, sameAccount: Bool? = nil) {
        self.e2ee = e2ee; self.noGuests = noGuests; self.password = password;
        self.passwordProtected = passwordProtected; self.sameAccount = sameAccount; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("e2ee", &self.e2ee); fields.field("noGuests", &self.noGuests);
        fields.field("password", &self.password); fields.field("passwordProtected", &self.passwordProtected);
        fields.field("sameAccount", &self.sameAccount); fields.unknown(&self._unknownMembers)
    }
}

/// Password of a video bridge in its different forms.
public nonisolated struct BridgeResponseSecurityPassword: Model {
    /// Password as the join link carries it.
    public var joinQuery: Optional<String>
    /// Password as people type it in the app.
    public var plainText: Optional<String>
    /// Password as digits, for joining by phone.
    public var pstn: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(joinQuery: String? = nil, plainText: String? = nil, pstn: String? = nil) {
        self.joinQuery = joinQuery; self.plainText = plainText; self.pstn = pstn; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("joinQuery", &self.joinQuery); fields.field("plainText", &self.plainText);
        fields.field("pstn", &self.pstn); fields.unknown(&self._unknownMembers)
    }
}

/// A video bridge to create.
public nonisolated struct CreateBridgeRequest: Model {
    /// Name of the bridge, shown as the meeting's title.
    public var name: Optional<String>
    /// PINs to give the bridge.
    public var pins: Optional<BridgePins>
    /// Meeting preferences of the bridge.
    public var preferences: Optional<BridgePreferences>
    /// Password and access settings of the bridge.
    public var security: Optional<BridgeRequestSecurity>
    /// What the bridge is for: one meeting now, a scheduled one, or a personal room.
    public var type: Optional<BridgeType>
    public init(
        name: String? = nil, pins: BridgePins? = nil, preferences: BridgePreferences? = nil,
        security: BridgeRequestSecurity? = nil, type: BridgeType? = nil) {
        self.name = name; self.pins = pins; self.preferences = preferences; self.security = security; self.type = type
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("pins", &self.pins);
        fields.field("preferences", &self.preferences); fields.field("security", &self.security);
        fields.field("type", &self.type)
    }
}

/// Setting whether every participant may control the recording.
public nonisolated struct EveryoneCanControl: Model {
    /// Whether this is switched on.
    public var enabled: Optional<Bool>
    /// Whether an administrator has fixed the setting.
    public var locked: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(enabled: Bool? = nil, locked: Bool? = nil) {
        self.enabled = enabled; self.locked = locked; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("enabled", &self.enabled); fields.field("locked", &self.locked);
        fields.unknown(&self._unknownMembers)
    }
}

/// What a video bridge is for: an instant or scheduled meeting, or a personal room (PMI).
public typealias BridgeType = OpenEnum<BridgeTypeValues>
public nonisolated enum BridgeTypeValues {}

/// Who controls recordings of a video bridge and whether they are shared.
public nonisolated struct RecordingsPreferences: Model {
    /// Whether recordings are shared with participants by themselves.
    public var autoShared: Optional<AutoShared>
    /// Whether every participant may control the recording.
    public var everyoneCanControl: Optional<EveryoneCanControl>
    private var _unknownMembers: UnknownMembers
    public init(autoShared: AutoShared? = nil, everyoneCanControl: EveryoneCanControl? = nil) {
        self.autoShared = autoShared; self.everyoneCanControl = everyoneCanControl; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("autoShared", &self.autoShared); fields.field("everyoneCanControl", &self.everyoneCanControl);
        fields.unknown(&self._unknownMembers)
    }
}

/// Changes to a video bridge.
public nonisolated struct UpdateBridgeRequest: Model {
    /// New name of the bridge.
    public var name: Optional<String>
    /// PIN to change.
    public var pins: Optional<BridgePinsWithoutPstn>
    /// Meeting preferences of the bridge.
    public var preferences: Optional<BridgePreferences>
    /// Password and access settings of the bridge.
    public var security: Optional<BridgeRequestSecurity>
    public init(
        name: String? = nil, pins: BridgePinsWithoutPstn? = nil, preferences: BridgePreferences? = nil,
        security: BridgeRequestSecurity? = nil) {
        self.name = name; self.pins = pins; self.preferences = preferences; self.security = security
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("pins", &self.pins);
        fields.field("preferences", &self.preferences); fields.field("security", &self.security)
    }
}

/// A user, by account and extension.
public nonisolated struct User: Model {
    /// Id of the user's account.
    public var accountId: Identifier
    /// Id of the user's extension.
    public var extensionId: Identifier
    private var _unknownMembers: UnknownMembers
    public init(accountId: Identifier, extensionId: Identifier) {
        self.accountId = accountId; self.extensionId = extensionId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(accountId: .init(blank), extensionId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.field("extensionId", &self.extensionId);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == BridgeJoinPreferences.WaitingRoomRequiredValues {
    public static var everybody: Self { Self("Everybody") }
    public static var guestsOnly: Self { Self("GuestsOnly") }
    public static var nobody: Self { Self("Nobody") }
    public static var otherAccount: Self { Self("OtherAccount") }
}

nonisolated extension OpenEnum where Values == BridgePreferences.PlayTonesValues {
    public static var enterOnly: Self { Self("EnterOnly") }
    public static var exitOnly: Self { Self("ExitOnly") }
    public static var off: Self { Self("Off") }
    public static var on: Self { Self("On") }
}

nonisolated extension OpenEnum where Values == BridgePreferences.RecordingsModeValues {
    public static var auto: Self { Self("Auto") }
    public static var forceAuto: Self { Self("ForceAuto") }
    public static var user: Self { Self("User") }
}

nonisolated extension OpenEnum where Values == BridgePreferences.TranscriptionsModeValues {
    public static var auto: Self { Self("Auto") }
    public static var forceAuto: Self { Self("ForceAuto") }
    public static var user: Self { Self("User") }
}

nonisolated extension OpenEnum where Values == BridgeTypeValues {
    public static var instant: Self { Self("Instant") }
    public static var pmi: Self { Self("PMI") }
    public static var scheduled: Self { Self("Scheduled") }
}
#endif
