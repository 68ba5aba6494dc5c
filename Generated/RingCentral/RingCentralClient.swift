// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
@_exported import RingCentralRuntime

/// Calls to the RingCentral Office API: text messages, calls, faxes, team messaging, and the settings of an account.
///
/// Catalog version: 2026-08-13.
public nonisolated struct RingCentralClient: APIClient {
    /// What carries the calls out: raw requests, tokens and the transport are reached through it.
    public let service: ServiceClient
    public static var description: ServiceDescription { .ringCentral }

    public init(_ service: ServiceClient) { self.service = service }

#if Everything || ArtificialIntelligence
    /// Transcribes audio files and finds out who speaks when.
    public var aiAudio: AIAudioEndpoints { AIAudioEndpoints(service) }
#endif

#if Everything || ArtificialIntelligence
    /// Reads AI insights into recorded calls and meetings.
    public var aiConversationExpert: AIConversationExpertEndpoints { AIConversationExpertEndpoints(service) }
#endif

#if Everything || ArtificialIntelligence
    /// Analyzes recorded conversations with AI.
    public var aiInsights: AIInsightsEndpoints { AIInsightsEndpoints(service) }
#endif

#if Everything || ArtificialIntelligence
    /// Follows AI jobs and fetches their results.
    public var aiJobStatus: AIJobStatusEndpoints { AIJobStatusEndpoints(service) }
#endif

#if Everything || ArtificialIntelligence
    /// Punctuates and summarizes text with AI.
    public var aiText: AITextEndpoints { AITextEndpoints(service) }
#endif

#if Everything || Utilities
    /// Tells whether the service is up and which versions it offers.
    public var apiInfo: APIInfoEndpoints { APIInfoEndpoints(service) }
#endif

#if Everything || TeamMessaging
    /// Posts, reads, replaces and deletes adaptive cards in chats.
    public var adaptiveCards: AdaptiveCardsEndpoints { AdaptiveCardsEndpoints(service) }
#endif

#if Everything || Account
    /// Searches the record of administrative changes.
    public var auditTrail: AuditTrailEndpoints { AuditTrailEndpoints(service) }
#endif

#if Everything || EmergencyLocations
    /// Maintains emergency locations and the map of networks, switches and wireless points.
    public var automaticLocationUpdates: AutomaticLocationUpdatesEndpoints { AutomaticLocationUpdatesEndpoints(service) }
#endif

#if Everything || Video
    /// Creates, finds, changes and deletes video bridges, that is, meeting rooms.
    public var bridgeManagement: BridgeManagementEndpoints { BridgeManagementEndpoints(service) }
#endif

#if Everything || Analytics
    /// Computes statistics of calls as totals or over time.
    public var businessAnalytics: BusinessAnalyticsEndpoints { BusinessAnalyticsEndpoints(service) }
#endif

#if Everything || CallHandling
    /// Reads and sets the business hours of the company and of users.
    public var businessHours: BusinessHoursEndpoints { BusinessHoursEndpoints(service) }
#endif

#if Everything || TeamMessaging
    /// Manages calendar events of team messaging.
    public var calendarEvents: CalendarEventsEndpoints { CalendarEventsEndpoints(service) }
#endif

#if Everything || CallHandling
    /// Manages the callers that an extension blocks or always lets through.
    public var callBlocking: CallBlockingEndpoints { CallBlockingEndpoints(service) }
#endif

#if Everything || Voice
    /// Starts calls and controls live ones, from answering to recording and hanging up.
    public var callControl: CallControlEndpoints { CallControlEndpoints(service) }
#endif

#if Everything || Voice
    /// Reads and sets the numbers to which live calls can be flipped.
    public var callFlip: CallFlipEndpoints { CallFlipEndpoints(service) }
#endif

#if Everything || CallHandling
    /// Manages the numbers to which an extension's calls are forwarded.
    public var callForwarding: CallForwardingEndpoints { CallForwardingEndpoints(service) }
#endif

#if Everything || CallHandling
    /// Manages the rules that decide what happens to calls of a user or of the company.
    public var callHandlingRules: CallHandlingRulesEndpoints { CallHandlingRulesEndpoints(service) }
#endif

#if Everything || CallHandling
    /// Reads and switches the states on which call handling depends.
    public var callHandlingStates: CallHandlingStatesEndpoints { CallHandlingStatesEndpoints(service) }
#endif

#if Everything || CallHistory
    /// Reads past and active calls and keeps copies of the call log up to date.
    public var callLog: CallLogEndpoints { CallLogEndpoints(service) }
#endif

#if Everything || CallQueues
    /// Manages the groups that decide who may monitor whose calls.
    public var callMonitoringGroups: CallMonitoringGroupsEndpoints { CallMonitoringGroupsEndpoints(service) }
#endif

#if Everything || CallQueues
    /// Manages call queues, their members and their overflow.
    public var callQueues: CallQueuesEndpoints { CallQueuesEndpoints(service) }
#endif

#if Everything || CallHistory
    /// Sets which calls are recorded and what callers hear about it.
    public var callRecordingSettings: CallRecordingSettingsEndpoints { CallRecordingSettingsEndpoints(service) }
#endif

#if Everything || CallHistory
    /// Reads, downloads and deletes call recordings.
    public var callRecordings: CallRecordingsEndpoints { CallRecordingsEndpoints(service) }
#endif

#if Everything || TeamMessaging
    /// Lists chats and manages favorites, members and read marks.
    public var chats: ChatsEndpoints { ChatsEndpoints(service) }
#endif

#if Everything || Account
    /// Reads account details and the business address, and the countries of a brand.
    public var company: CompanyEndpoints { CompanyEndpoints(service) }
#endif

#if Everything || TeamMessaging
    /// Exports team messaging data for compliance.
    public var complianceExports: ComplianceExportsEndpoints { ComplianceExportsEndpoints(service) }
#endif

#if Everything || TeamMessaging
    /// Opens and reads conversations, that is, chats without a name.
    public var conversations: ConversationsEndpoints { ConversationsEndpoints(service) }
#endif

#if Everything || Account
    /// Lists the cost centers of the account.
    public var costCenters: CostCentersEndpoints { CostCentersEndpoints(service) }
#endif

#if Everything || Account
    /// Manages custom fields for the users of the account.
    public var customFields: CustomFieldsEndpoints { CustomFieldsEndpoints(service) }
#endif

#if Everything || Video
    /// Lists for whom a user may schedule video meetings.
    public var delegationManagement: DelegationManagementEndpoints { DelegationManagementEndpoints(service) }
#endif

#if Everything || Voice
    /// Obtains what a softphone needs to register over SIP.
    public var deviceSIPRegistration: DeviceSIPRegistrationEndpoints { DeviceSIPRegistrationEndpoints(service) }
#endif

#if Everything || Devices
    /// Manages desk phones and softphones and their assignment.
    public var devices: DevicesEndpoints { DevicesEndpoints(service) }
#endif

#if Everything || Users
    /// Lists, creates and updates extensions in single steps or in bulk.
    public var extensions: ExtensionsEndpoints { ExtensionsEndpoints(service) }
#endif

#if Everything || AddressBook
    /// Manages personal contacts and favorites and keeps copies of them up to date.
    public var externalContacts: ExternalContactsEndpoints { ExternalContactsEndpoints(service) }
#endif

#if Everything || Fax
    /// Sends faxes and lists their cover pages.
    public var fax: FaxEndpoints { FaxEndpoints(service) }
#endif

#if Everything || CallHandling
    /// Lists and removes the targets to which an extension's calls can ring.
    public var forwardingTargets: ForwardingTargetsEndpoints { ForwardingTargetsEndpoints(service) }
#endif

#if Everything || TeamMessagingLegacy
    /// Exports team messaging data for compliance, by retired paths.
    public var glipComplianceExports: GlipComplianceExportsEndpoints { GlipComplianceExportsEndpoints(service) }
#endif

#if Everything || TeamMessagingLegacy
    /// Reads people, companies and preferences of team messaging, by retired paths.
    public var glipProfile: GlipProfileEndpoints { GlipProfileEndpoints(service) }
#endif

#if Everything || TeamMessagingLegacy
    /// Manages incoming webhooks of chats, by retired paths.
    public var glipWebhooks: GlipWebhooksEndpoints { GlipWebhooksEndpoints(service) }
#endif

#if Everything || CallHandling
    /// Lists ready-made greetings and uploads and reads recorded ones.
    public var greetings: GreetingsEndpoints { GreetingsEndpoints(service) }
#endif

#if Everything || BusinessSMS
    /// Sends text messages in large batches and reports on them.
    public var highVolumeSMS: HighVolumeSMSEndpoints { HighVolumeSMSEndpoints(service) }
#endif

#if Everything || Webinar
    /// Lists and reads recordings of past webinars.
    public var historicalRecordings: HistoricalRecordingsEndpoints { HistoricalRecordingsEndpoints(service) }
#endif

#if Everything || Webinar
    /// Reads past webinar sessions with their people and attendance.
    public var historicalWebinars: HistoricalWebinarsEndpoints { HistoricalWebinarsEndpoints(service) }
#endif

#if Everything || CallQueues
    /// Manages IVR menus and the prompts they play.
    public var ivr: IVREndpoints { IVREndpoints(service) }
#endif

#if Everything || TeamMessaging
    /// Manages webhooks that post into chats.
    public var incomingWebhooks: IncomingWebhooksEndpoints { IncomingWebhooksEndpoints(service) }
#endif

#if Everything || CallHandling
    /// Manages custom call handling rules of an extension.
    public var interactionRules: InteractionRulesEndpoints { InteractionRulesEndpoints(service) }
#endif

#if Everything || AddressBook
    /// Lists and searches the company directory and reads the federation of accounts.
    public var internalContacts: InternalContactsEndpoints { InternalContactsEndpoints(service) }
#endif

#if Everything || Webinar
    /// Manages the invitees of webinar sessions.
    public var invitees: InviteesEndpoints { InviteesEndpoints(service) }
#endif

#if Everything || Directory
    /// Connects extensions to Microsoft Teams users and disconnects them.
    public var msTeamsDirectRouting: MSTeamsDirectRoutingEndpoints { MSTeamsDirectRoutingEndpoints(service) }
#endif

#if Everything || Video
    /// Lists cloud recordings of video meetings.
    public var meetingRecordings: MeetingRecordingsEndpoints { MeetingRecordingsEndpoints(service) }
#endif

#if Everything || Video
    /// Reads the history of video meetings.
    public var meetingsHistory: MeetingsHistoryEndpoints { MeetingsHistoryEndpoints(service) }
#endif

#if Everything || Messaging
    /// Exports stored messages of the account as archive files.
    public var messageExports: MessageExportsEndpoints { MessageExportsEndpoints(service) }
#endif

#if Everything || Messaging
    /// Lists, reads, marks and deletes the messages of a mailbox and keeps copies up to date.
    public var messageStore: MessageStoreEndpoints { MessageStoreEndpoints(service) }
#endif

#if Everything || Messaging
    /// Works with shared text message threads: messages, notes and assignment.
    public var messageThreads: MessageThreadsEndpoints { MessageThreadsEndpoints(service) }
#endif

#if Everything || Account
    /// Manages sites, that is, offices or branches, and their members.
    public var multiSite: MultiSiteEndpoints { MultiSiteEndpoints(service) }
#endif

#if Everything || TeamMessaging
    /// Writes, publishes, locks and deletes notes in chats.
    public var notes: NotesEndpoints { NotesEndpoints(service) }
#endif

#if Everything || Authorization
    /// Logs users in, issues and revokes tokens and tells who is logged in.
    public var oAuth: OAuthEndpoints { OAuthEndpoints(service) }
#endif

#if Everything || Messaging
    /// Sends internal text messages between extensions.
    public var pagerMessages: PagerMessagesEndpoints { PagerMessagesEndpoints(service) }
#endif

#if Everything || CallQueues
    /// Manages the users and devices of paging groups.
    public var pagingOnlyGroups: PagingOnlyGroupsEndpoints { PagingOnlyGroupsEndpoints(service) }
#endif

#if Everything || Account
    /// Manages the phone numbers of the account and their assignment.
    public var phoneNumbers: PhoneNumbersEndpoints { PhoneNumbersEndpoints(service) }
#endif

#if Everything || TeamMessaging
    /// Writes, reads, changes and deletes posts in chats and uploads files for them.
    public var posts: PostsEndpoints { PostsEndpoints(service) }
#endif

#if Everything || Presence
    /// Reads and sets presence and whether queue calls are taken.
    public var presence: PresenceEndpoints { PresenceEndpoints(service) }
#endif

#if Everything || Video
    /// Schedules and manages legacy meetings and lists their recordings.
    public var rcmMeetings: RCMMeetingsEndpoints { RCMMeetingsEndpoints(service) }
#endif

#if Everything || Account
    /// Lists countries, states, places and languages and reads the account's regional settings.
    public var regionalSettings: RegionalSettingsEndpoints { RegionalSettingsEndpoints(service) }
#endif

#if Everything || Webinar
    /// Manages the registrants of webinar sessions.
    public var registrants: RegistrantsEndpoints { RegistrantsEndpoints(service) }
#endif

#if Everything || Webinar
    /// Reads and changes the registration settings of webinar sessions.
    public var registrationManagement: RegistrationManagementEndpoints { RegistrationManagementEndpoints(service) }
#endif

#if Everything || Voice
    /// Places calls that first ring the user's phone and then connect it.
    public var ringOut: RingOutEndpoints { RingOutEndpoints(service) }
#endif

#if Everything || Roles
    /// Manages roles and who has them.
    public var roleManagement: RoleManagementEndpoints { RoleManagementEndpoints(service) }
#endif

#if Everything || Directory
    /// Provisions users through the SCIM standard.
    public var scim: SCIMEndpoints { SCIMEndpoints(service) }
#endif

#if Everything || Messaging
    /// Sends text and multimedia messages.
    public var sms: SMSEndpoints { SMSEndpoints(service) }
#endif

#if Everything || BusinessSMS
    /// Reads the brands and campaigns registered for business texting.
    public var smsBrandsAndCampaigns: SMSBrandsAndCampaignsEndpoints { SMSBrandsAndCampaignsEndpoints(service) }
#endif

#if Everything || BusinessSMS
    /// Records and reads who agreed to receive texts and who opted out.
    public var smsConsents: SMSConsentsEndpoints { SMSConsentsEndpoints(service) }
#endif

#if Everything || Messaging
    /// Manages text message templates of the company and of users.
    public var smsTemplates: SMSTemplatesEndpoints { SMSTemplatesEndpoints(service) }
#endif

#if Everything || Roles
    /// Reads and sets which sites a user administers.
    public var siteAdministration: SiteAdministrationEndpoints { SiteAdministrationEndpoints(service) }
#endif

#if Everything || CallHandling
    /// Reads and changes how calls are routed in each state of an extension.
    public var stateBasedRules: StateBasedRulesEndpoints { StateBasedRulesEndpoints(service) }
#endif

#if Everything || Events
    /// Subscribes to events and renews or cancels subscriptions.
    public var subscriptions: SubscriptionsEndpoints { SubscriptionsEndpoints(service) }
#endif

#if Everything || TeamMessaging
    /// Creates, changes, completes and deletes tasks in chats.
    public var tasks: TasksEndpoints { TasksEndpoints(service) }
#endif

#if Everything || TeamMessaging
    /// Reads people and companies of team messaging.
    public var teamMessagingProfile: TeamMessagingProfileEndpoints { TeamMessagingProfileEndpoints(service) }
#endif

#if Everything || TeamMessaging
    /// Creates, changes, archives and deletes teams and manages their members.
    public var teams: TeamsEndpoints { TeamsEndpoints(service) }
#endif

#if Everything || Users
    /// Reads which permissions exist and which ones a user holds.
    public var userPermissions: UserPermissionsEndpoints { UserPermissionsEndpoints(service) }
#endif

#if Everything || Users
    /// Reads and changes an extension's details, image, caller ID and other settings.
    public var userSettings: UserSettingsEndpoints { UserSettingsEndpoints(service) }
#endif

#if Everything || Video
    /// Reads and sets which video service a user has.
    public var videoConfiguration: VideoConfigurationEndpoints { VideoConfigurationEndpoints(service) }
#endif

#if Everything || Webinar
    /// Subscribes webhooks to webinar events.
    public var webinarSubscriptions: WebinarSubscriptionsEndpoints { WebinarSubscriptionsEndpoints(service) }
#endif

#if Everything || Webinar
    /// Creates, changes and deletes webinars and their sessions.
    public var webinarsAndSessions: WebinarsAndSessionsEndpoints { WebinarsAndSessionsEndpoints(service) }
#endif
}

nonisolated extension ServiceDescription {
#if Everything || Events
    private static let subscriptionOperations: SubscriptionOperations? = SubscriptionOperations(
        create: .createSubscription, list: .listSubscriptions, read: .readSubscription, update: .updateSubscription,
        renew: .renewSubscription, cancel: .deleteSubscription,
        webSocketToken: APIOperation("authWsToken", .post, "/restapi/oauth/wstoken", area: "OAuth", permission: "WebSocket", rateGroup: "Auth", access: .write))
#else
    private static let subscriptionOperations: SubscriptionOperations? = nil
#endif

    /// RingCentral Office API: servers, paths of tokens, rate groups.
    public static let ringCentral = ServiceDescription(
        name: "RingCentral", version: "2026-08-13",
        servers: [
            Server(name: "production", url: "https://platform.ringcentral.com", mediaURL: "https://media.ringcentral.com"),
            Server(name: "sandbox", url: "https://platform.devtest.ringcentral.com", mediaURL: "https://media.devtest.ringcentral.com"),
        ],
        authorizePath: "/restapi/oauth/authorize", tokenPath: "/restapi/oauth/token", revokePath: "/restapi/oauth/revoke",
        tokenRateGroup: "Auth",
        rateGroups: [
            RateGroup("NoThrottling", limit: nil, window: 60, penalty: 0),
            RateGroup("Light", limit: 50, window: 60, penalty: 60),
            RateGroup("Medium", limit: 40, window: 60, penalty: 60),
            RateGroup("Heavy", limit: 10, window: 60, penalty: 60),
            RateGroup("Auth", limit: 5, window: 60, penalty: 60),
        ],
        batch: BatchForm(
            limit: 50, mediaType: "application/vnd.ringcentral.multipart+json", id: "resourceId", status: "status",
            body: "body", mixed: .init(list: "response", address: "href")),
        subscriptions: subscriptionOperations,
        syncRestartCodes: ["CLG-101", "CLG-102", "CLG-103", "CLG-104", "CLG-105", "MSG-333"],
        operations: { APIOperation.allOperations })
}

nonisolated extension APIOperation {
    /// Every operation of the client, by area.
    public static let allOperations: [APIOperation] = {
        var all: [APIOperation] = []

#if Everything || ArtificialIntelligence
        all += [.diarizeSpeakers, .transcribeSpeech]
#endif

#if Everything || ArtificialIntelligence
        all += [.getRecordingInsights, .getSessionInsights]
#endif

#if Everything || ArtificialIntelligence
        all += [.analyzeInteraction]
#endif

#if Everything || ArtificialIntelligence
        all += [.getAIJobStatus]
#endif

#if Everything || ArtificialIntelligence
        all += [.punctuateText, .summarizeText]
#endif

#if Everything || Utilities
        all += [.readAPIStatus, .readAPIVersion, .readAPIVersions]
#endif

#if Everything || TeamMessaging
        all += [.createAdaptiveCard, .deleteAdaptiveCard, .readAdaptiveCard, .updateAdaptiveCard]
#endif

#if Everything || Account
        all += [.searchAuditTrail]
#endif

#if Everything || EmergencyLocations
        all += [
            .assignMultipleAutomaticLocationUpdatesUsers, .assignMultipleDevicesAutomaticLocationUpdates,
            .createEmergencyLocation, .createExtensionEmergencyLocation, .createMultipleSwitches,
            .createMultipleWirelessPoints, .createNetwork, .createSwitch, .createWirelessPoint,
            .deleteEmergencyLocation, .deleteExtensionEmergencyLocation, .deleteNetwork, .deleteSwitch,
            .deleteWirelessPoint, .getExtensionEmergencyLocation, .getExtensionEmergencyLocations,
            .listAccountSwitches, .listAutomaticLocationUpdatesUsers, .listDevicesAutomaticLocationUpdates,
            .listEmergencyLocations, .listNetworks, .listWirelessPoints, .readAutomaticLocationUpdatesTask,
            .readEmergencyLocation, .readNetwork, .readSwitch, .readWirelessPoint, .updateEmergencyLocation,
            .updateExtensionEmergencyLocation, .updateMultipleSwitches, .updateMultipleWirelessPoints, .updateNetwork,
            .updateSwitch, .updateWirelessPoint, .validateMultipleSwitches, .validateMultipleWirelessPoints]
#endif

#if Everything || Video
        all += [
            .createBridge, .deleteBridge, .getBridge, .getBridgeByPstnPin, .getBridgeByWebPin, .getDefaultBridge,
            .updateBridge]
#endif

#if Everything || Analytics
        all += [.fetchCallAnalyticsAggregation, .fetchCallAnalyticsTimeline]
#endif

#if Everything || CallHandling
        all += [
            .readCompanyBusinessHours, .readUserBusinessHours, .updateCompanyBusinessHours, .updateUserBusinessHours]
#endif

#if Everything || TeamMessaging
        all += [
            .createGlipEvent, .createGroupCalendarEvent, .createCalendarEvent, .createGlipGroupEvent,
            .deleteGlipEvent, .deleteCalendarEvent, .listGlipGroupEvents, .listGroupCalendarEvents, .readGlipEvent,
            .readCalendarEvent, .listGlipEvents, .listCalendarEvents, .updateGlipEvent, .updateCalendarEvent]
#endif

#if Everything || CallHandling
        all += [
            .createBlockedAllowedNumber, .deleteBlockedAllowedNumber, .listBlockedAllowedNumbers,
            .readBlockedAllowedNumber, .readCallerBlockingSettings, .updateBlockedAllowedNumber,
            .updateCallerBlockingSettings]
#endif

#if Everything || Voice
        all += [
            .answerCallParty, .bridgeCallParty, .flipCallParty, .parkCallParty, .createCallOutCallSession,
            .createCallPartyWithBringIn, .createConferenceCallSession, .deleteCallParty, .deleteCallSession,
            .forwardCallParty, .holdCallParty, .ignoreCallInQueue, .pauseResumeCallRecording, .pickupCallParty,
            .readCallPartyStatus, .readCallSessionStatus, .rejectParty, .replyParty, .startCallRecording,
            .superviseCallParty, .superviseCallSession, .transferCallParty, .unholdCallParty, .updateCallParty]
#endif

#if Everything || Voice
        all += [.readCallFlipSettings, .updateCallFlipSettings]
#endif

#if Everything || CallHandling
        all += [
            .createForwardingNumber, .deleteForwardingNumber, .deleteForwardingNumbers, .listForwardingNumbers,
            .readForwardingNumber, .updateForwardingNumber]
#endif

#if Everything || CallHandling
        all += [
            .createAnsweringRule, .createCompanyAnsweringRule, .deleteAnsweringRule, .deleteCompanyAnsweringRule,
            .getForwardAllCompanyCalls, .listAnsweringRules, .listCompanyAnsweringRules, .readAnsweringRule,
            .readCompanyAnsweringRule, .updateAnsweringRule, .updateCompanyAnsweringRule,
            .updateForwardAllCompanyCalls]
#endif

#if Everything || CallHandling
        all += [.listCallHandlingStates, .readCallHandlingState, .updateCallHandlingState]
#endif

#if Everything || CallHistory
        all += [
            .deleteUserCallLog, .extractSyncAccountCallLog, .listCompanyActiveCalls, .listExtensionActiveCalls,
            .readCompanyCallLog, .readCompanyCallRecord, .readUserCallLog, .readUserCallRecord, .syncAccountCallLog,
            .syncUserCallLog]
#endif

#if Everything || CallQueues
        all += [
            .createCallMonitoringGroup, .deleteCallMonitoringGroup, .listCallMonitoringGroupMembers,
            .listCallMonitoringGroups, .updateCallMonitoringGroup, .updateCallMonitoringGroupList]
#endif

#if Everything || CallQueues
        all += [
            .assignMultipleCallQueueMembers, .assignMultipleDepartmentMembers, .getCallQueueOverflowSettings,
            .listCallQueueMembers, .listCallQueues, .listDepartmentMembers, .readCallQueueInfo, .updateCallQueueInfo,
            .updateCallQueueOverflowSettings, .updateUserCallQueues]
#endif

#if Everything || CallHistory
        all += [
            .deleteCallRecordingCustomGreeting, .deleteCallRecordingCustomGreetings,
            .listCallRecordingCustomGreetings, .listCallRecordingExtensions, .readCallRecordingSettings,
            .updateCallRecordingExtensions, .updateCallRecordingSettings]
#endif

#if Everything || CallHistory
        all += [.deleteCompanyCallRecordings, .readCallRecording, .readCallRecordingContent]
#endif

#if Everything || TeamMessaging
        all += [
            .assignGlipGroupMembers, .createGlipGroup, .favoriteGlipChat, .favoriteChat, .listFavoriteGlipChats,
            .listFavoriteChats, .listGlipChats, .listChats, .listGlipGroups, .listRecentGlipChats, .listRecentChats,
            .markGlipChatRead, .markGlipChatUnread, .readGlipChat, .readChat, .readGlipGroup, .unfavoriteGlipChat,
            .unfavoriteChat]
#endif

#if Everything || Account
        all += [
            .getAccountInfoV2, .listContractedCountries, .listDomesticCountries, .readAccountBusinessAddress,
            .readAccountInfo, .readAccountServiceInfo, .sendActivationEmailV2, .sendWelcomeEmailV2,
            .updateAccountBusinessAddress]
#endif

#if Everything || TeamMessaging
        all += [.createDataExportTask, .listDataExportTasks, .readDataExportTask]
#endif

#if Everything || TeamMessaging
        all += [
            .createGlipConversation, .createConversation, .listGlipConversations, .listConversations,
            .readGlipConversation, .readConversation]
#endif

#if Everything || Account
        all += [.listCostCenters]
#endif

#if Everything || Account
        all += [.createCustomField, .deleteCustomField, .listCustomFields, .updateCustomField]
#endif

#if Everything || Video
        all += [.listDelegators]
#endif

#if Everything || Voice
        all += [.createSIPRegistration]
#endif

#if Everything || Devices
        all += [
            .addDeviceToInventory, .bulkAddDevicesV2, .deleteDeviceFromInventory, .listExtensionDevices,
            .listWebAppDevices, .readDevice, .readDeviceSipInfo, .removeDeviceLine, .replaceDevice, .updateDevice,
            .updateDeviceEmergency]
#endif

#if Everything || Users
        all += [
            .bulkAssignSmsRecipients, .createExtension, .bulkUpdateExtensions, .getExtensionBulkUpdateTask,
            .getSmsRecipients, .listExtensions, .listUserTemplates, .readUserTemplate]
#endif

#if Everything || AddressBook
        all += [
            .bulkUploadContacts, .createContact, .deleteContact, .getAddressBookBulkUploadTask, .listContacts,
            .listFavoriteContacts, .patchContact, .readContact, .syncAddressBook, .updateContact,
            .updateFavoriteContactList]
#endif

#if Everything || Fax
        all += [.createFaxMessage, .listFaxCoverPages]
#endif

#if Everything || CallHandling
        all += [.deleteForwardingTargets, .listExtensionsUsingForwardingDeviceTarget, .readForwardingTargets]
#endif

#if Everything || TeamMessagingLegacy
        all += [
            .createGlipDataExportTask, .listGlipDataExportTasks, .readGlipDataExportTask,
            .readGlipDataExportTaskDataset]
#endif

#if Everything || TeamMessagingLegacy
        all += [.readGlipCompany, .readGlipPerson, .readGlipPreferences]
#endif

#if Everything || TeamMessagingLegacy
        all += [
            .activateGlipWebhook, .createGlipGroupWebhook, .deleteGlipWebhook, .listGlipGroupWebhooks,
            .listGlipWebhooks, .readGlipWebhook, .suspendGlipWebhook]
#endif

#if Everything || CallHandling
        all += [
            .createCompanyGreeting, .createCustomUserGreeting, .listStandardGreetings, .readAccountGreetingContent,
            .readCustomGreeting, .readGreetingContent, .readHoldMusicGreeting, .readStandardGreeting]
#endif

#if Everything || BusinessSMS
        all += [.aggregateA2PSMSStatuses, .createA2PSMS, .listA2PBatches, .listA2PSMS, .readA2PBatch, .readA2PSMS]
#endif

#if Everything || Webinar
        all += [
            .getCompanyWebinarRecording, .listCompanyWebinarRecordings, .getWebinarRecording,
            .getWebinarRecordingDownload, .listWebinarRecordings]
#endif

#if Everything || Webinar
        all += [
            .getHistoricalWebinarInvitee, .getOwnWebinarParticipant, .getHistoricalWebinarSession,
            .getHistoricalWebinar, .listHistoricalCompanyWebinarSessions, .listHistoricalWebinarSessions,
            .listHistoricalWebinarInvitees, .listHistoricalWebinarParticipants]
#endif

#if Everything || CallQueues
        all += [
            .createIVRMenu, .createIVRPrompt, .deleteIVRPrompt, .listIvrPrompts, .readIVRMenu, .readIVRPrompt,
            .readIVRPromptContent, .readIvrMenuList, .updateIVRMenu, .updateIVRPrompt]
#endif

#if Everything || TeamMessaging
        all += [
            .activateIncomingWebhook, .createGroupIncomingWebhook, .deleteIncomingWebhook, .listGroupIncomingWebhooks,
            .listIncomingWebhooks, .readIncomingWebhook, .suspendIncomingWebhook]
#endif

#if Everything || CallHandling
        all += [
            .createVoiceInteractionRule, .deleteVoiceInteractionRule, .listVoiceInteractionRules,
            .readVoiceInteractionRule, .updateVoiceInteractionRule]
#endif

#if Everything || AddressBook
        all += [.listDirectoryEntries, .readDirectoryEntry, .readDirectoryFederation, .searchDirectoryEntries]
#endif

#if Everything || Webinar
        all += [
            .deleteWebinarInvitee, .getWebinarInvitee, .listWebinarInvitees, .updateWebinarInvitee,
            .bulkUpdateWebinarInvitees]
#endif

#if Everything || Directory
        all += [.connectTeamsUsers, .disconnectTeamsUsers, .listTeamsUsers]
#endif

#if Everything || Video
        all += [.getAccountRecordings, .getExtensionRecordings]
#endif

#if Everything || Video
        all += [.getVideoMeeting, .listAccountMeetings, .listVideoMeetings]
#endif

#if Everything || Messaging
        all += [
            .createMessageStoreReport, .readMessageStoreReportArchive, .readMessageStoreReportArchiveContent,
            .readMessageStoreReportTask]
#endif

#if Everything || Messaging
        all += [
            .deleteMessage, .deleteMessageByFilter, .listMessages, .patchMessage, .readMessage, .readMessageContent,
            .readMessageStoreConfiguration, .syncMessages, .updateMessage, .updateMessageStoreConfiguration]
#endif

#if Everything || Messaging
        all += [
            .assignMessageThread, .createThreadNote, .deleteThreadMessages, .deleteThreadNotes, .deleteMessageThread,
            .readMessageThread, .listThreadMessages, .listThreadNotes, .listMessageThreads, .readThreadMessageContent,
            .resolveMessageThread, .sendThreadMessage, .syncThreadEntries, .syncMessageThreads, .updateThreadNote]
#endif

#if Everything || Account
        all += [
            .bulkAssignSiteMembers, .createSite, .deleteSite, .listSiteMembers, .listSites, .readSite,
            .readSiteIvrSettings, .updateSite, .updateSiteIvrSettings]
#endif

#if Everything || TeamMessaging
        all += [
            .createGlipChatNote, .createChatNote, .deleteGlipNote, .deleteNote, .listGlipChatNotes, .listChatNotes,
            .lockGlipNote, .lockNote, .patchGlipNote, .patchNote, .publishGlipNote, .publishNote, .readGlipNote,
            .readNote, .unlockGlipNote, .unlockNote]
#endif

#if Everything || Authorization
        all += [
            .readJsonWebKeys, .readOpenIdUserInfo, .createWebSocketToken, .authorize, .authorizeWithForm, .getToken,
            .readOpenIdConfiguration, .revokeToken]
#endif

#if Everything || Messaging
        all += [.createInternalTextMessage]
#endif

#if Everything || CallQueues
        all += [.assignMultiplePagingGroupUsersDevices, .listPagingGroupDevices, .listPagingGroupUsers]
#endif

#if Everything || Account
        all += [
            .addNumbersToInventoryV2, .assignPhoneNumberV2, .deleteNumbersFromInventoryV2, .getBulkAddTaskResultsV2,
            .listAccountPhoneNumbers, .listAccountPhoneNumbersV2, .listExtensionPhoneNumbers, .parsePhoneNumber,
            .parsePhoneNumberV2, .readAccountPhoneNumber, .replacePhoneNumberV2, .readSmsConfiguration]
#endif

#if Everything || TeamMessaging
        all += [
            .createGlipCard, .uploadFile, .createGlipGroupPost, .createGlipPost, .createPost, .createGlipPostByGroup,
            .deleteGlipCard, .deleteGlipPost, .deletePost, .listGlipGroupPosts, .listGlipPosts, .patchGlipPost,
            .patchPost, .readGlipCard, .readGlipPost, .readPost, .listGlipChatPosts, .listPosts, .listThreadPosts,
            .updateGlipCard, .updateGlipPostText]
#endif

#if Everything || Presence
        all += [
            .readAccountPresence, .readCallQueuePresence, .readExtensionCallQueuePresence, .readUnifiedPresence,
            .readUserPresenceStatus, .updateCallQueuePresence, .updateExtensionCallQueuePresence,
            .updateUnifiedPresence, .updateUserPresenceStatus]
#endif

#if Everything || Video
        all += [
            .createMeeting, .deleteMeeting, .endMeeting, .listAccountMeetingRecordings, .listMeetings,
            .listUserMeetingRecordings, .readAssistants, .readAssistedUsers, .readMeeting, .readMeetingServiceInfo,
            .updateMeeting, .updateMeetingServiceInfo]
#endif

#if Everything || Account
        all += [
            .getAccountRegionalSettings, .listCountries, .listLanguages, .listLocations, .listStates, .listTimezones,
            .patchAccountRegionalSettings, .readCountry, .readLanguage, .readState, .readTimezone]
#endif

#if Everything || Webinar
        all += [.createWebinarRegistrant, .deleteWebinarRegistrant, .getWebinarRegistrant, .listWebinarRegistrants]
#endif

#if Everything || Webinar
        all += [.getWebinarRegistration, .updateWebinarRegistration]
#endif

#if Everything || Voice
        all += [
            .createRingOutCall, .createRingOutCallDeprecated, .deleteRingOutCall, .deleteRingOutCallDeprecated,
            .readRingOutCallStatus, .readRingOutCallStatusDeprecated]
#endif

#if Everything || Roles
        all += [
            .assignDefaultRole, .assignMultipleUserRoles, .createCustomRole, .deleteCustomRole, .listAssignedRoles,
            .listAssignableRoles, .listStandardUserRoles, .listUserAssignedRoles, .listUserRoles, .readDefaultRole,
            .readStandardUserRole, .readUserRole, .updateDefaultUserRole, .updateUserAssignedRoles, .updateUserRole]
#endif

#if Everything || Directory
        all += [
            .scimCheckHealthV1, .scimCheckHealth, .scimCreateUserV1, .scimGetProviderConfigV1, .scimCreateUser,
            .scimDeleteUser, .scimGetProviderConfig, .scimGetResourceType, .scimGetSchema, .scimGetUser,
            .scimListResourceTypes, .scimListSchemas, .scimPatchUser, .scimListUsers, .scimSearchUsers,
            .scimReplaceUser, .scimListUsersV1]
#endif

#if Everything || Messaging
        all += [.createMMS, .createSMSMessage]
#endif

#if Everything || BusinessSMS
        all += [
            .findTcrBrandById, .findTcrCampaignById, .linkNumbersToCampaign, .listAllTcrBrands, .listAllTcrCampaigns]
#endif

#if Everything || BusinessSMS
        all += [
            .addA2PSMSOptOuts, .editSmsConsentRecords, .exportSmsConsentRecords, .listSmsConsentHistoryRecords,
            .listSmsConsentRecords, .readA2PSMSOptOuts, .searchSmsConsentRecords]
#endif

#if Everything || Messaging
        all += [
            .createCompanyMessageTemplate, .createUserMessageTemplate, .deleteCompanyMessageTemplate,
            .deleteUserMessageTemplate, .listCompanyMessageTemplates, .listUserMessageTemplates,
            .readCompanyMessageTemplate, .readUserMessageTemplate, .updateCompanyMessageTemplate,
            .updateUserMessageTemplate]
#endif

#if Everything || Roles
        all += [.listAdministeredSites, .updateUserAdministeredSites]
#endif

#if Everything || CallHandling
        all += [.listVoiceStateBasedRules, .readVoiceStateBasedRule, .updateVoiceStateBasedRule]
#endif

#if Everything || Events
        all += [
            .createSubscription, .deleteSubscription, .listSubscriptions, .readSubscription, .renewSubscription,
            .updateSubscription]
#endif

#if Everything || TeamMessaging
        all += [
            .completeGlipTask, .completeTask, .createGlipTask, .createTask, .deleteGlipTask, .deleteTask,
            .listGlipChatTasks, .listChatTasks, .patchGlipTask, .patchTask, .readGlipTask, .readTask]
#endif

#if Everything || TeamMessaging
        all += [.readPerson, .readMessagingCompany]
#endif

#if Everything || TeamMessaging
        all += [
            .addGlipTeamMembers, .addTeamMembers, .archiveGlipTeam, .archiveTeam, .createGlipTeam, .createTeam,
            .deleteGlipTeam, .deleteTeam, .joinGlipTeam, .joinTeam, .leaveGlipTeam, .leaveTeam, .listGlipTeams,
            .listTeams, .patchGlipEveryone, .patchEveryoneTeam, .patchGlipTeam, .patchTeam, .readGlipEveryone,
            .readEveryoneTeam, .readGlipTeam, .readTeam, .removeGlipTeamMembers, .removeTeamMembers,
            .unarchiveGlipTeam, .unarchiveTeam]
#endif

#if Everything || Users
        all += [
            .checkUserPermission, .listPermissionCategories, .listPermissions, .readAuthorizationProfile,
            .readPermission, .readPermissionCategory]
#endif

#if Everything || Users
        all += [
            .bulkDeleteUsersV2, .createUserProfileImage, .deleteExtension, .deleteUserProfileImage,
            .listExtensionGrants, .batchProvisionUsers, .readConferencingSettings, .readExtension,
            .readExtensionCallerId, .readExtensionFeatures, .readNotificationSettings, .readScaledProfileImage,
            .readUserProfileImage, .updateConferencingSettings, .updateExtension, .updateExtensionCallerId,
            .updateNotificationSettings, .updateUserProfileImage]
#endif

#if Everything || Video
        all += [.readUserVideoConfiguration, .updateUserVideoConfiguration]
#endif

#if Everything || Webinar
        all += [
            .createWebinarSubscription, .deleteWebinarSubscription, .getWebinarSubscription,
            .listWebinarSubscriptions, .renewWebinarSubscription, .updateWebinarSubscription]
#endif

#if Everything || Webinar
        all += [
            .createWebinarSession, .createWebinar, .deleteWebinarSession, .deleteWebinar, .getWebinarSession,
            .getWebinar, .listCompanyWebinarSessions, .listWebinarSessions, .listWebinars, .updateWebinarSession,
            .updateWebinar]
#endif
        return all
    }()
}

#if Everything || AddressBook || Events
nonisolated extension EventKind where Payload == ExtensionFavoritesEventBody {
    /// The list of an extension's favorite contacts changed.
    public static var extensionFavorites: EventKind { EventKind(
        "extension-favorites", filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite"],
        permissions: ["ReadContacts"]) }
}

nonisolated extension EventFilter {
    /// The list of an extension's favorite contacts changed.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func extensionFavorites(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter("/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite", accountId, extensionId)
    }
}
#endif

#if Everything || Events
nonisolated extension EventKind where Payload == BatchMessageEventBody {
    /// A high-volume message arrived, or the delivery status of one changed.
    public static var batchMessages: EventKind { EventKind(
        "batch-messages", filters: ["/restapi/v1.0/account/{accountId}/a2p-sms/messages"],
        permissions: ["ReadAccounts"]) }
}

nonisolated extension EventKind where Payload == BatchMessageOptOutEventBody {
    /// A recipient opted out of high-volume texts, or back in.
    public static var batchMessageOptOut: EventKind { EventKind(
        "batch-message-optout", filters: ["/restapi/v1.0/account/~/a2p-sms/opt-outs"],
        permissions: ["ReadAccounts"]) }
}

nonisolated extension EventKind where Payload == ChatEventBody {
    /// A chat of the user was renamed, joined, left or changed otherwise.
    public static var chat: EventKind { EventKind(
        "chat", filters: ["/team-messaging/v1/chats"], permissions: ["UnifiedAppDesktop"]) }
}

nonisolated extension EventKind where Payload == CompanyDirectoryEventBody {
    /// An entry of the company directory was added, changed or removed.
    public static var companyDirectory: EventKind { EventKind(
        "company-directory", filters: ["/restapi/v1.0/account/{accountId}/directory/entries"],
        permissions: ["ReadAccounts"]) }
}

nonisolated extension EventKind where Payload == ContactCenterPhoneNumberEventBody {
    /// A contact center number of the account was created, changed or deleted.
    public static var contactCenterPhoneNumber: EventKind { EventKind(
        "contact-center-phone-number",
        filters: ["/restapi/v1.0/account/{accountId}/phone-number?usageType=ContactCenterNumber"],
        permissions: ["ReadAccounts"]) }
}

nonisolated extension EventKind where Payload == EmergencyAddressEventBody {
    /// The emergency address of a device changed.
    public static var emergencyAddress: EventKind { EventKind(
        "emergency-address", filters: ["/restapi/v1.0/account/{accountId}/device/{deviceId}/emergency-address"],
        permissions: ["ReadAccounts"]) }
}

nonisolated extension EventKind where Payload == ExtensionDNDStatusEventBody {
    /// An extension's do-not-disturb status changed.
    public static var extensionDNDStatus: EventKind { EventKind(
        "extension-dnd-status", filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/dnd"],
        permissions: ["ReadAccounts"]) }
}

nonisolated extension EventKind where Payload == FaxMessageEventBody {
    /// A fax arrived in the extension's mailbox.
    public static var faxMessage: EventKind { EventKind(
        "fax-message", filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/fax?direction=Inbound"],
        permissions: ["ReadMessages"]) }
}

nonisolated extension EventKind where Payload == JSONValue {
    /// AI insights into a recorded call or meeting are ready.
    public static var recordingInsights: EventKind { EventKind(
        "ace-event-filter",
        filters: ["/ai/ringsense/v1/public/accounts/~/domains/ms-teams/insights", "/ai/ringsense/v1/public/accounts/~/domains/nice-incontact/insights", "/ai/ringsense/v1/public/accounts/~/domains/pbx/insights", "/ai/ringsense/v1/public/accounts/~/domains/rcv/insights", "/ai/ringsense/v1/public/accounts/~/domains/rcx/insights"],
        permissions: ["ReadCompanyCallRecording"]) }
    /// A shared message thread or one of its entries changed.
    public static var messageThreads: EventKind { EventKind(
        "thread-messaging-event-filter",
        filters: ["/restapi/v1.0/account/~/message-threads/entries/sync", "/restapi/v1.0/account/~/message-threads/sync"]) }
    /// Something changed in a webinar: a session, its state, or its registrants.
    public static var webinar: EventKind { EventKind(
        "webinar",
        filters: ["/webinar/configuration/v1/company/sessions", "/webinar/registration/v1/company/sessions/registrants", "/webinar/registration/v1/company/sessions/registrants?webinarId={webinarId}", "/webinar/registration/v1/company/sessions/state", "/webinar/runtime/v1/company/sessions/state"],
        permissions: ["ReadWebinars"]) }
}

nonisolated extension EventKind where Payload == MessageBatchResponse {
    /// The state of a high-volume message batch changed.
    public static var messageBatch: EventKind { EventKind(
        "message-batch", filters: ["/restapi/v1.0/account/{accountId}/a2p-sms/batches"],
        permissions: ["ReadAccounts"]) }
    /// The state of the one high-volume message batch named in the filter changed.
    public static var specificMessageBatch: EventKind { EventKind(
        "specific-message-batch", filters: ["/restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}"],
        permissions: ["ReadAccounts"]) }
}

nonisolated extension EventKind where Payload == PostEventBody {
    /// A post was added, changed or removed in a chat of the user.
    public static var post: EventKind { EventKind(
        "post", filters: ["/team-messaging/v1/posts"], permissions: ["UnifiedAppDesktop"]) }
}

nonisolated extension EventKind where Payload == PresenceLineEventBody {
    /// The list of people whose presence an extension's phone shows changed.
    public static var extensionPresenceLine: EventKind { EventKind(
        "extension-presence-line",
        filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line"],
        permissions: ["ReadPresence"]) }
}

nonisolated extension EventKind where Payload == SubscriptionInfo {
    /// A subscription is about to end: renew it.
    public static var subscriptionReminder: EventKind { EventKind(
        "subscription-reminder",
        filters: ["/restapi/v1.0/subscription/~?threshold={threshold}&interval={interval}"]) }
}

nonisolated extension EventFilter {
    /// AI insights into a recorded call or meeting are ready.
    ///
    /// `/ai/ringsense/v1/public/accounts/~/domains/ms-teams/insights`
    public static func recordingInsightsMsTeams() -> EventFilter {
        EventFilter("/ai/ringsense/v1/public/accounts/~/domains/ms-teams/insights")
    }
    /// AI insights into a recorded call or meeting are ready.
    ///
    /// `/ai/ringsense/v1/public/accounts/~/domains/nice-incontact/insights`
    public static func recordingInsightsNiceIncontact() -> EventFilter {
        EventFilter("/ai/ringsense/v1/public/accounts/~/domains/nice-incontact/insights")
    }
    /// AI insights into a recorded call or meeting are ready.
    ///
    /// `/ai/ringsense/v1/public/accounts/~/domains/pbx/insights`
    public static func recordingInsightsPbx() -> EventFilter {
        EventFilter("/ai/ringsense/v1/public/accounts/~/domains/pbx/insights")
    }
    /// AI insights into a recorded call or meeting are ready.
    ///
    /// `/ai/ringsense/v1/public/accounts/~/domains/rcv/insights`
    public static func recordingInsightsRcv() -> EventFilter {
        EventFilter("/ai/ringsense/v1/public/accounts/~/domains/rcv/insights")
    }
    /// AI insights into a recorded call or meeting are ready.
    ///
    /// `/ai/ringsense/v1/public/accounts/~/domains/rcx/insights`
    public static func recordingInsightsRcx() -> EventFilter {
        EventFilter("/ai/ringsense/v1/public/accounts/~/domains/rcx/insights")
    }
    /// A recipient opted out of high-volume texts, or back in.
    ///
    /// `/restapi/v1.0/account/~/a2p-sms/opt-outs`
    public static func batchMessageOptOut() -> EventFilter {
        EventFilter("/restapi/v1.0/account/~/a2p-sms/opt-outs")
    }
    /// A high-volume message arrived, or the delivery status of one changed.
    ///
    /// `/restapi/v1.0/account/{accountId}/a2p-sms/messages`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    public static func batchMessages(accountId: Identifier = "~") -> EventFilter {
        EventFilter("/restapi/v1.0/account/{accountId}/a2p-sms/messages", accountId)
    }
    /// A chat of the user was renamed, joined, left or changed otherwise.
    ///
    /// `/team-messaging/v1/chats`
    public static func chat() -> EventFilter {
        EventFilter("/team-messaging/v1/chats")
    }
    /// An entry of the company directory was added, changed or removed.
    ///
    /// `/restapi/v1.0/account/{accountId}/directory/entries`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    public static func companyDirectory(accountId: Identifier = "~") -> EventFilter {
        EventFilter("/restapi/v1.0/account/{accountId}/directory/entries", accountId)
    }
    /// A contact center number of the account was created, changed or deleted.
    ///
    /// `/restapi/v1.0/account/{accountId}/phone-number?usageType=ContactCenterNumber`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    public static func contactCenterPhoneNumber(accountId: Identifier = "~") -> EventFilter {
        EventFilter("/restapi/v1.0/account/{accountId}/phone-number?usageType=ContactCenterNumber", accountId)
    }
    /// The emergency address of a device changed.
    ///
    /// `/restapi/v1.0/account/{accountId}/device/{deviceId}/emergency-address`
    ///
    /// - Parameters:
    ///   - deviceId: Identifier of the device.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    public static func emergencyAddress(deviceId: Identifier, accountId: Identifier = "~") -> EventFilter {
        EventFilter("/restapi/v1.0/account/{accountId}/device/{deviceId}/emergency-address", accountId, deviceId)
    }
    /// An extension's do-not-disturb status changed.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/dnd`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func extensionDNDStatus(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/dnd", accountId, extensionId)
    }
    /// The list of people whose presence an extension's phone shows changed.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func extensionPresenceLine(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line", accountId, extensionId)
    }
    /// A fax arrived in the extension's mailbox.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/fax?direction=Inbound`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func faxMessage(accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/fax?direction=Inbound", accountId, extensionId)
    }
    /// The state of a high-volume message batch changed.
    ///
    /// `/restapi/v1.0/account/{accountId}/a2p-sms/batches`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    public static func messageBatch(accountId: Identifier = "~") -> EventFilter {
        EventFilter("/restapi/v1.0/account/{accountId}/a2p-sms/batches", accountId)
    }
    /// A post was added, changed or removed in a chat of the user.
    ///
    /// `/team-messaging/v1/posts`
    public static func post() -> EventFilter {
        EventFilter("/team-messaging/v1/posts")
    }
    /// The state of the one high-volume message batch named in the filter changed.
    ///
    /// `/restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}`
    ///
    /// - Parameters:
    ///   - batchId: Identifier of the message batch.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    public static func specificMessageBatch(batchId: Identifier, accountId: Identifier = "~") -> EventFilter {
        EventFilter("/restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}", accountId, batchId)
    }
    /// A subscription is about to end: renew it.
    ///
    /// `/restapi/v1.0/subscription/~?threshold={threshold}&interval={interval}`
    ///
    /// - Parameters:
    ///   - threshold: How many seconds before the end the reminders begin.
    ///   - interval: How many seconds lie between two reminders.
    public static func subscriptionReminder(threshold: Int, interval: Int) -> EventFilter {
        EventFilter("/restapi/v1.0/subscription/~?threshold={threshold}&interval={interval}", threshold, interval)
    }
    /// A shared message thread or one of its entries changed.
    ///
    /// `/restapi/v1.0/account/~/message-threads/entries/sync`
    public static func messageThreadsEntries() -> EventFilter {
        EventFilter("/restapi/v1.0/account/~/message-threads/entries/sync")
    }
    /// A shared message thread or one of its entries changed.
    ///
    /// `/restapi/v1.0/account/~/message-threads/sync`
    public static func messageThreads() -> EventFilter {
        EventFilter("/restapi/v1.0/account/~/message-threads/sync")
    }
    /// Something changed in a webinar: a session, its state, or its registrants.
    ///
    /// `/webinar/configuration/v1/company/sessions`
    public static func webinarConfiguration() -> EventFilter {
        EventFilter("/webinar/configuration/v1/company/sessions")
    }
    /// Something changed in a webinar: a session, its state, or its registrants.
    ///
    /// `/webinar/registration/v1/company/sessions/registrants`
    public static func webinarRegistrationRegistrants() -> EventFilter {
        EventFilter("/webinar/registration/v1/company/sessions/registrants")
    }
    /// Something changed in a webinar: a session, its state, or its registrants.
    ///
    /// `/webinar/registration/v1/company/sessions/registrants?webinarId={webinarId}`
    ///
    /// - Parameters:
    ///   - webinarId: Identifier of the webinar.
    public static func webinarRegistrationRegistrants(webinarId: Identifier) -> EventFilter {
        EventFilter("/webinar/registration/v1/company/sessions/registrants?webinarId={webinarId}", webinarId)
    }
    /// Something changed in a webinar: a session, its state, or its registrants.
    ///
    /// `/webinar/registration/v1/company/sessions/state`
    public static func webinarRegistrationState() -> EventFilter {
        EventFilter("/webinar/registration/v1/company/sessions/state")
    }
    /// Something changed in a webinar: a session, its state, or its registrants.
    ///
    /// `/webinar/runtime/v1/company/sessions/state`
    public static func webinarRuntimeState() -> EventFilter {
        EventFilter("/webinar/runtime/v1/company/sessions/state")
    }
}
#endif

#if Everything || Events || Messaging
nonisolated extension EventKind where Payload == InboundMessageEvent {
    /// A text message arrived, told in the form of a push notification; no filter asks for it alone.
    public static var inboundMessage: EventKind { EventKind(
        "inbound-message", filters: [], enveloped: false, identifiedBy: ["messageId"]) }
}

nonisolated extension EventKind where Payload == InstantMessageEventBody {
    /// A text message arrived; the message itself is included.
    public static var instantMessage: EventKind { EventKind(
        "instant-message",
        filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/instant?type=SMS"]) }
}

nonisolated extension EventKind where Payload == MessageEventBody {
    /// Messages of the extension's mailbox were added or changed; only the counts are told.
    public static var message: EventKind { EventKind(
        "message",
        filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store?type=Fax&direction=Outbound", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store?type={type}&direction={direction}"],
        permissions: ["ReadMessages"]) }
}

nonisolated extension EventKind where Payload == VoicemailMessageEventBody {
    /// A voicemail arrived in the extension's mailbox.
    public static var voicemailMessage: EventKind { EventKind(
        "voicemail-message", filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/voicemail"],
        permissions: ["ReadMessages"]) }
}

nonisolated extension EventFilter {
    /// A text message arrived; the message itself is included.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/instant?type=SMS`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func instantMessage(accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/instant?type=SMS", accountId,
            extensionId)
    }
    /// Messages of the extension's mailbox were added or changed; only the counts are told.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func message(accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store", accountId, extensionId)
    }
    /// Messages of the extension's mailbox were added or changed; only the counts are told.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store?type=Fax&direction=Outbound`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func messageFaxOutbound(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store?type=Fax&direction=Outbound",
            accountId, extensionId)
    }
    /// Messages of the extension's mailbox were added or changed; only the counts are told.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store?type={type}&direction={direction}`
    ///
    /// - Parameters:
    ///   - type: The kind of message.
    ///   - direction: Whether it came in or went out.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func message(
        type: MessageTypeEnum, direction: MessageDirectionEnum, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store?type={type}&direction={direction}",
            accountId, extensionId, type, direction)
    }
    /// A voicemail arrived in the extension's mailbox.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/voicemail`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func voicemailMessage(accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter("/restapi/v1.0/account/{accountId}/extension/{extensionId}/voicemail", accountId, extensionId)
    }
}
#endif

#if Everything || Events || Presence
nonisolated extension EventKind where Payload == AccountPresenceEventBody {
    /// The presence of a user of the account changed.
    public static var accountPresence: EventKind { EventKind(
        "account-presence", filters: ["/restapi/v1.0/account/{accountId}/presence"],
        deliveredAs: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence"],
        permissions: ["ReadAccounts"]) }
}

nonisolated extension EventKind where Payload == CallQueuePresenceEventBody {
    /// A member of a call queue began or stopped taking its calls.
    public static var callQueueMemberPresence: EventKind { EventKind(
        "call-queue-member-presence", filters: ["/restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence"],
        permissions: ["ReadPresence"]) }
}

nonisolated extension EventKind where Payload == DetailedExtensionPresenceEventBody {
    /// An extension's presence or active calls changed; the calls are included.
    public static var detailedExtensionPresence: EventKind { EventKind(
        "detailed-extension-presence",
        filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite/presence?detailedTelephonyState=true", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line/presence?detailedTelephonyState=true", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence?detailedTelephonyState=true"],
        permissions: ["ReadPresence"]) }
}

nonisolated extension EventKind where Payload == DetailedExtensionPresenceWithSIPEventBody {
    /// An extension's presence or active calls changed; SIP details of the calls are included.
    public static var detailedExtensionPresenceWithSIP: EventKind { EventKind(
        "detailed-extension-presence-with-sip",
        filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite/presence?detailedTelephonyState=true&sipData=true", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line/presence?detailedTelephonyState=true&sipData=true", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence?detailedTelephonyState=true&sipData=true"],
        permissions: ["ReadPresence"]) }
}

nonisolated extension EventKind where Payload == ExtensionPresenceEventBody {
    /// An extension's presence changed; its calls are not included.
    public static var extensionPresence: EventKind { EventKind(
        "extension-presence",
        filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite/presence", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line/presence"],
        permissions: ["ReadPresence"]) }
}

nonisolated extension EventKind where Payload == IncomingCallEvent {
    /// A call to the extension is ringing and can be picked up.
    public static var incomingCall: EventKind { EventKind(
        "incoming-call", filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/incoming-call-pickup"],
        enveloped: false, identifiedBy: ["action", "sessionId"]) }
}

nonisolated extension EventKind where Payload == MissedCallEvent {
    /// The extension missed a call.
    public static var missedCall: EventKind { EventKind(
        "missed-call", filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/missed-calls"],
        enveloped: false, identifiedBy: ["action", "sessionId"]) }
}

nonisolated extension EventFilter {
    /// The presence of a user of the account changed.
    ///
    /// `/restapi/v1.0/account/{accountId}/presence`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    public static func accountPresence(accountId: Identifier = "~") -> EventFilter {
        EventFilter("/restapi/v1.0/account/{accountId}/presence", accountId)
    }
    /// A member of a call queue began or stopped taking its calls.
    ///
    /// `/restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`
    ///
    /// - Parameters:
    ///   - groupId: Identifier of the group.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    public static func callQueueMemberPresence(groupId: Identifier, accountId: Identifier = "~") -> EventFilter {
        EventFilter("/restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence", accountId, groupId)
    }
    /// An extension's presence or active calls changed; the calls are included.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite/presence?detailedTelephonyState=true`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func detailedExtensionPresenceFavorite(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite/presence?detailedTelephonyState=true",
            accountId, extensionId)
    }
    /// An extension's presence or active calls changed; the calls are included.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line/presence?detailedTelephonyState=true`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func detailedExtensionPresenceLinePresence(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line/presence?detailedTelephonyState=true",
            accountId, extensionId)
    }
    /// An extension's presence or active calls changed; the calls are included.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence?detailedTelephonyState=true`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func detailedExtensionPresence(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence?detailedTelephonyState=true",
            accountId, extensionId)
    }
    /// An extension's presence or active calls changed; SIP details of the calls are included.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite/presence?detailedTelephonyState=true&sipData=true`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func detailedExtensionPresenceWithSIPFavorite(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite/presence?detailedTelephonyState=true&sipData=true",
            accountId, extensionId)
    }
    /// An extension's presence or active calls changed; SIP details of the calls are included.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line/presence?detailedTelephonyState=true&sipData=true`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func detailedExtensionPresenceWithSIPLinePresence(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line/presence?detailedTelephonyState=true&sipData=true",
            accountId, extensionId)
    }
    /// An extension's presence or active calls changed; SIP details of the calls are included.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence?detailedTelephonyState=true&sipData=true`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func detailedExtensionPresenceWithSIP(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence?detailedTelephonyState=true&sipData=true",
            accountId, extensionId)
    }
    /// An extension's presence changed; its calls are not included.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite/presence`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func extensionPresenceFavorite(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite/presence", accountId, extensionId)
    }
    /// An extension's presence changed; its calls are not included.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func extensionPresence(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter("/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence", accountId, extensionId)
    }
    /// An extension's presence changed; its calls are not included.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line/presence`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func extensionPresenceLinePresence(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line/presence", accountId,
            extensionId)
    }
    /// A call to the extension is ringing and can be picked up.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/incoming-call-pickup`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func incomingCall(accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/incoming-call-pickup", accountId, extensionId)
    }
    /// The extension missed a call.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/missed-calls`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func missedCall(accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/missed-calls", accountId, extensionId)
    }
}
#endif

#if Everything || Events || Users
nonisolated extension EventKind where Payload == ExtensionGrantListEventBody {
    /// What an extension may do on behalf of others changed.
    public static var extensionGrantList: EventKind { EventKind(
        "extension-grant-list", filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/grant"],
        permissions: ["ReadAccounts"]) }
}

nonisolated extension EventKind where Payload == ExtensionInfoEventBody {
    /// Settings of an extension changed, or it was deleted; hints tell what to read again.
    public static var extensionInfo: EventKind { EventKind(
        "extension-info", filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}"],
        permissions: ["ReadAccounts"]) }
}

nonisolated extension EventKind where Payload == ExtensionListEventBody {
    /// An extension of the account was created, changed or deleted; hints tell what to read again.
    public static var extensionList: EventKind { EventKind(
        "extension-list", filters: ["/restapi/v1.0/account/{accountId}/extension"], permissions: ["ReadAccounts"]) }
}

nonisolated extension EventFilter {
    /// What an extension may do on behalf of others changed.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/grant`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func extensionGrantList(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter("/restapi/v1.0/account/{accountId}/extension/{extensionId}/grant", accountId, extensionId)
    }
    /// Settings of an extension changed, or it was deleted; hints tell what to read again.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func extensionInfo(accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter("/restapi/v1.0/account/{accountId}/extension/{extensionId}", accountId, extensionId)
    }
    /// An extension of the account was created, changed or deleted; hints tell what to read again.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    public static func extensionList(accountId: Identifier = "~") -> EventFilter {
        EventFilter("/restapi/v1.0/account/{accountId}/extension", accountId)
    }
}
#endif

#if Everything || Events || Voice
nonisolated extension EventKind where Payload == TelephonySessionsEventBody {
    /// A call of any extension of the account began, changed or ended.
    public static var accountTelephonySessions: EventKind { EventKind(
        "account-telephony-sessions", filters: ["/restapi/v1.0/account/{accountId}/telephony/sessions"],
        deliveredAs: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/telephony/sessions"],
        permissions: ["CallControl"]) }
    /// A call of the extension began, changed or ended.
    public static var extensionTelephonySessions: EventKind { EventKind(
        "extension-telephony-sessions",
        filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/telephony/sessions"],
        permissions: ["CallControl"]) }
}

nonisolated extension EventFilter {
    /// A call of any extension of the account began, changed or ended.
    ///
    /// `/restapi/v1.0/account/{accountId}/telephony/sessions`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    public static func accountTelephonySessions(accountId: Identifier = "~") -> EventFilter {
        EventFilter("/restapi/v1.0/account/{accountId}/telephony/sessions", accountId)
    }
    /// A call of the extension began, changed or ended.
    ///
    /// `/restapi/v1.0/account/{accountId}/extension/{extensionId}/telephony/sessions`
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in.
    public static func extensionTelephonySessions(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> EventFilter {
        EventFilter(
            "/restapi/v1.0/account/{accountId}/extension/{extensionId}/telephony/sessions", accountId, extensionId)
    }
}
#endif

nonisolated extension EventFacts {
    /// Every kind of event that the service tells of.
    public static let all: [EventFacts] = {
        var all: [EventFacts] = []

#if Everything || AddressBook || Events
        all += [EventKind.extensionFavorites.facts]
#endif

#if Everything || Events
        all += [
            EventKind.recordingInsights.facts, EventKind.batchMessageOptOut.facts, EventKind.batchMessages.facts,
            EventKind.chat.facts, EventKind.companyDirectory.facts, EventKind.contactCenterPhoneNumber.facts,
            EventKind.emergencyAddress.facts, EventKind.extensionDNDStatus.facts,
            EventKind.extensionPresenceLine.facts, EventKind.faxMessage.facts, EventKind.messageBatch.facts,
            EventKind.post.facts, EventKind.specificMessageBatch.facts, EventKind.subscriptionReminder.facts,
            EventKind.messageThreads.facts, EventKind.webinar.facts]
#endif

#if Everything || Events || Messaging
        all += [
            EventKind.inboundMessage.facts, EventKind.instantMessage.facts, EventKind.message.facts,
            EventKind.voicemailMessage.facts]
#endif

#if Everything || Events || Presence
        all += [
            EventKind.accountPresence.facts, EventKind.callQueueMemberPresence.facts,
            EventKind.detailedExtensionPresence.facts, EventKind.detailedExtensionPresenceWithSIP.facts,
            EventKind.extensionPresence.facts, EventKind.incomingCall.facts, EventKind.missedCall.facts]
#endif

#if Everything || Events || Users
        all += [EventKind.extensionGrantList.facts, EventKind.extensionInfo.facts, EventKind.extensionList.facts]
#endif

#if Everything || Events || Voice
        all += [EventKind.accountTelephonySessions.facts, EventKind.extensionTelephonySessions.facts]
#endif
        return all
    }()
}

#if Everything || CallHistory
nonisolated extension Watch where Page == CallLogSyncResponse {
    /// Calls of the extension, told when they are over.
    public static var calls: Watch { Watch(.syncUserCallLog, since: "dateFrom", time: "startTime") }
    /// Calls that the extension misses.
    public static var missedCalls: Watch { Watch(
        .syncUserCallLog, query: ["statusGroup": "Missed"], only: ["direction": "Inbound", "result": "Missed"],
        since: "dateFrom", time: "startTime") }
}
#endif

#if Everything || Messaging
nonisolated extension Watch where Page == GetMessageSyncResponse {
    /// Faxes that arrive.
    public static var faxes: Watch { Watch(
        .syncMessages, query: ["direction": "Inbound", "messageType": "Fax"],
        only: ["direction": "Inbound", "type": "Fax"], since: "dateFrom", time: "creationTime") }
    /// Messages of any kind that arrive in the mailbox.
    public static var messages: Watch { Watch(
        .syncMessages, query: ["direction": "Inbound"], only: ["direction": "Inbound"], since: "dateFrom",
        time: "creationTime") }
    /// Text messages that arrive.
    public static var texts: Watch { Watch(
        .syncMessages, query: ["direction": "Inbound", "messageType": "SMS"],
        only: ["direction": "Inbound", "type": "SMS"], since: "dateFrom", time: "creationTime") }
    /// Voicemails that arrive.
    public static var voicemails: Watch { Watch(
        .syncMessages, query: ["direction": "Inbound", "messageType": "VoiceMail"],
        only: ["direction": "Inbound", "type": "VoiceMail"], since: "dateFrom", time: "creationTime") }
}
#endif
