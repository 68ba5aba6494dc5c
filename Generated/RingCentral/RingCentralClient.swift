// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Calls to the RingCentral Office API: text messages, calls, faxes, team messaging, and the settings of an account.
///
/// Catalog version: 2026-08-13.
public nonisolated struct RingCentralClient: Sendable {
    /// What carries the calls out: raw requests, tokens and the transport are reached through it.
    public let service: ServiceClient

    /// A client.
    ///
    /// - Parameters:
    ///   - authorization: How tokens are had.
    ///   - configuration: Server, transport, name of the app, and so on.
    public init(authorization: Authorization, configuration: ClientConfiguration = ClientConfiguration()) {
        service = ServiceClient(description: .ringCentral, authorization: authorization, configuration: configuration)
    }
    public init(_ service: ServiceClient) { self.service = service }

    /// Audio.
    public var aiAudio: AIAudioEndpoints { AIAudioEndpoints(service) }

    /// AI Conversation Expert.
    public var aiConversationExpert: AIConversationExpertEndpoints { AIConversationExpertEndpoints(service) }

    /// Insights.
    public var aiInsights: AIInsightsEndpoints { AIInsightsEndpoints(service) }

    /// Status.
    public var aiJobStatus: AIJobStatusEndpoints { AIJobStatusEndpoints(service) }

    /// Text.
    public var aiText: AITextEndpoints { AITextEndpoints(service) }

    /// API Info.
    public var apiInfo: APIInfoEndpoints { APIInfoEndpoints(service) }

    /// Adaptive Cards.
    public var adaptiveCards: AdaptiveCardsEndpoints { AdaptiveCardsEndpoints(service) }

    /// Audit Trail.
    public var auditTrail: AuditTrailEndpoints { AuditTrailEndpoints(service) }

    /// Automatic Location Updates.
    public var automaticLocationUpdates: AutomaticLocationUpdatesEndpoints { AutomaticLocationUpdatesEndpoints(service) }

    /// Bridge Management.
    public var bridgeManagement: BridgeManagementEndpoints { BridgeManagementEndpoints(service) }

    /// Business Analytics.
    public var businessAnalytics: BusinessAnalyticsEndpoints { BusinessAnalyticsEndpoints(service) }

    /// Business Hours.
    public var businessHours: BusinessHoursEndpoints { BusinessHoursEndpoints(service) }

    /// Calendar Events.
    public var calendarEvents: CalendarEventsEndpoints { CalendarEventsEndpoints(service) }

    /// Call Blocking.
    public var callBlocking: CallBlockingEndpoints { CallBlockingEndpoints(service) }

    /// Call Control.
    public var callControl: CallControlEndpoints { CallControlEndpoints(service) }

    /// Call Flip.
    public var callFlip: CallFlipEndpoints { CallFlipEndpoints(service) }

    /// Call Forwarding.
    public var callForwarding: CallForwardingEndpoints { CallForwardingEndpoints(service) }

    /// Call Handling Rules.
    public var callHandlingRules: CallHandlingRulesEndpoints { CallHandlingRulesEndpoints(service) }

    /// States.
    public var callHandlingStates: CallHandlingStatesEndpoints { CallHandlingStatesEndpoints(service) }

    /// Call Log.
    public var callLog: CallLogEndpoints { CallLogEndpoints(service) }

    /// Call Monitoring Groups.
    public var callMonitoringGroups: CallMonitoringGroupsEndpoints { CallMonitoringGroupsEndpoints(service) }

    /// Call Queues.
    public var callQueues: CallQueuesEndpoints { CallQueuesEndpoints(service) }

    /// Call Recording Settings.
    public var callRecordingSettings: CallRecordingSettingsEndpoints { CallRecordingSettingsEndpoints(service) }

    /// Call Recordings.
    public var callRecordings: CallRecordingsEndpoints { CallRecordingsEndpoints(service) }

    /// Chats.
    public var chats: ChatsEndpoints { ChatsEndpoints(service) }

    /// Company.
    public var company: CompanyEndpoints { CompanyEndpoints(service) }

    /// Compliance Exports.
    public var complianceExports: ComplianceExportsEndpoints { ComplianceExportsEndpoints(service) }

    /// Conversations.
    public var conversations: ConversationsEndpoints { ConversationsEndpoints(service) }

    /// Cost Centers.
    public var costCenters: CostCentersEndpoints { CostCentersEndpoints(service) }

    /// Custom Fields.
    public var customFields: CustomFieldsEndpoints { CustomFieldsEndpoints(service) }

    /// Delegation Management.
    public var delegationManagement: DelegationManagementEndpoints { DelegationManagementEndpoints(service) }

    /// Device SIP Registration.
    public var deviceSIPRegistration: DeviceSIPRegistrationEndpoints { DeviceSIPRegistrationEndpoints(service) }

    /// Devices.
    public var devices: DevicesEndpoints { DevicesEndpoints(service) }

    /// Extensions.
    public var extensions: ExtensionsEndpoints { ExtensionsEndpoints(service) }

    /// External Contacts.
    public var externalContacts: ExternalContactsEndpoints { ExternalContactsEndpoints(service) }

    /// Fax.
    public var fax: FaxEndpoints { FaxEndpoints(service) }

    /// Forwarding Targets.
    public var forwardingTargets: ForwardingTargetsEndpoints { ForwardingTargetsEndpoints(service) }

    /// Glip Compliance Exports.
    public var glipComplianceExports: GlipComplianceExportsEndpoints { GlipComplianceExportsEndpoints(service) }

    /// Glip Profile.
    public var glipProfile: GlipProfileEndpoints { GlipProfileEndpoints(service) }

    /// Glip Webhooks.
    public var glipWebhooks: GlipWebhooksEndpoints { GlipWebhooksEndpoints(service) }

    /// Greetings.
    public var greetings: GreetingsEndpoints { GreetingsEndpoints(service) }

    /// High Volume SMS.
    public var highVolumeSMS: HighVolumeSMSEndpoints { HighVolumeSMSEndpoints(service) }

    /// Historical Recordings.
    public var historicalRecordings: HistoricalRecordingsEndpoints { HistoricalRecordingsEndpoints(service) }

    /// Historical Webinars.
    public var historicalWebinars: HistoricalWebinarsEndpoints { HistoricalWebinarsEndpoints(service) }

    /// IVR.
    public var ivr: IVREndpoints { IVREndpoints(service) }

    /// Incoming Webhooks.
    public var incomingWebhooks: IncomingWebhooksEndpoints { IncomingWebhooksEndpoints(service) }

    /// Interaction Rules.
    public var interactionRules: InteractionRulesEndpoints { InteractionRulesEndpoints(service) }

    /// Internal Contacts.
    public var internalContacts: InternalContactsEndpoints { InternalContactsEndpoints(service) }

    /// Invitees.
    public var invitees: InviteesEndpoints { InviteesEndpoints(service) }

    /// MS Teams Direct Routing.
    public var msTeamsDirectRouting: MSTeamsDirectRoutingEndpoints { MSTeamsDirectRoutingEndpoints(service) }

    /// Meeting Recordings.
    public var meetingRecordings: MeetingRecordingsEndpoints { MeetingRecordingsEndpoints(service) }

    /// Meetings History.
    public var meetingsHistory: MeetingsHistoryEndpoints { MeetingsHistoryEndpoints(service) }

    /// Message Exports.
    public var messageExports: MessageExportsEndpoints { MessageExportsEndpoints(service) }

    /// Message Store.
    public var messageStore: MessageStoreEndpoints { MessageStoreEndpoints(service) }

    /// Message Threads.
    public var messageThreads: MessageThreadsEndpoints { MessageThreadsEndpoints(service) }

    /// Multi-Site.
    public var multiSite: MultiSiteEndpoints { MultiSiteEndpoints(service) }

    /// Notes.
    public var notes: NotesEndpoints { NotesEndpoints(service) }

    /// OAuth and OIDC.
    public var oAuth: OAuthEndpoints { OAuthEndpoints(service) }

    /// Pager Messages.
    public var pagerMessages: PagerMessagesEndpoints { PagerMessagesEndpoints(service) }

    /// Paging Only Groups.
    public var pagingOnlyGroups: PagingOnlyGroupsEndpoints { PagingOnlyGroupsEndpoints(service) }

    /// Phone Numbers.
    public var phoneNumbers: PhoneNumbersEndpoints { PhoneNumbersEndpoints(service) }

    /// Posts.
    public var posts: PostsEndpoints { PostsEndpoints(service) }

    /// Presence.
    public var presence: PresenceEndpoints { PresenceEndpoints(service) }

    /// RCM Meetings (Legacy).
    public var rcmMeetings: RCMMeetingsEndpoints { RCMMeetingsEndpoints(service) }

    /// Regional Settings.
    public var regionalSettings: RegionalSettingsEndpoints { RegionalSettingsEndpoints(service) }

    /// Registrants.
    public var registrants: RegistrantsEndpoints { RegistrantsEndpoints(service) }

    /// Registration Management.
    public var registrationManagement: RegistrationManagementEndpoints { RegistrationManagementEndpoints(service) }

    /// RingOut.
    public var ringOut: RingOutEndpoints { RingOutEndpoints(service) }

    /// Role Management.
    public var roleManagement: RoleManagementEndpoints { RoleManagementEndpoints(service) }

    /// SCIM.
    public var scim: SCIMEndpoints { SCIMEndpoints(service) }

    /// SMS.
    public var sms: SMSEndpoints { SMSEndpoints(service) }

    /// SMS Brands/Campaigns.
    public var smsBrandsAndCampaigns: SMSBrandsAndCampaignsEndpoints { SMSBrandsAndCampaignsEndpoints(service) }

    /// SMS Consents.
    public var smsConsents: SMSConsentsEndpoints { SMSConsentsEndpoints(service) }

    /// SMS Templates.
    public var smsTemplates: SMSTemplatesEndpoints { SMSTemplatesEndpoints(service) }

    /// Site Administration.
    public var siteAdministration: SiteAdministrationEndpoints { SiteAdministrationEndpoints(service) }

    /// State-based Rules.
    public var stateBasedRules: StateBasedRulesEndpoints { StateBasedRulesEndpoints(service) }

    /// Subscriptions.
    public var subscriptions: SubscriptionsEndpoints { SubscriptionsEndpoints(service) }

    /// Tasks.
    public var tasks: TasksEndpoints { TasksEndpoints(service) }

    /// Profile.
    public var teamMessagingProfile: TeamMessagingProfileEndpoints { TeamMessagingProfileEndpoints(service) }

    /// Teams.
    public var teams: TeamsEndpoints { TeamsEndpoints(service) }

    /// User Permissions.
    public var userPermissions: UserPermissionsEndpoints { UserPermissionsEndpoints(service) }

    /// User Settings.
    public var userSettings: UserSettingsEndpoints { UserSettingsEndpoints(service) }

    /// Video Configuration.
    public var videoConfiguration: VideoConfigurationEndpoints { VideoConfigurationEndpoints(service) }

    /// Webinar Subscriptions.
    public var webinarSubscriptions: WebinarSubscriptionsEndpoints { WebinarSubscriptionsEndpoints(service) }

    /// Webinars and Sessions.
    public var webinarsAndSessions: WebinarsAndSessionsEndpoints { WebinarsAndSessionsEndpoints(service) }
}

nonisolated extension ServiceDescription {
    /// RingCentral Office API: servers, paths of tokens, rate groups.
    public static let ringCentral = ServiceDescription(
        name: "RingCentral", version: "2026-08-13",
        servers: [
            Server(name: "production", url: "https://platform.ringcentral.com", mediaURL: "https://media.ringcentral.com"),
            Server(name: "sandbox", url: "https://platform.devtest.ringcentral.com", mediaURL: "https://media.devtest.ringcentral.com"),
        ],
        authorizePath: "/restapi/oauth/authorize", tokenPath: "/restapi/oauth/token", revokePath: "/restapi/oauth/revoke",
        rateGroups: [
            RateGroup("NoThrottling", limit: nil, window: 60, penalty: 0),
            RateGroup("Light", limit: 50, window: 60, penalty: 60),
            RateGroup("Medium", limit: 40, window: 60, penalty: 60),
            RateGroup("Heavy", limit: 10, window: 60, penalty: 60),
            RateGroup("Auth", limit: 5, window: 60, penalty: 60),
        ],
        batchLimit: 50, batchAccept: "application/vnd.ringcentral.multipart+json")
}

nonisolated extension APIOperation {
    /// Every operation of the client, by area.
    public static let allOperations: [APIOperation] = [
        .diarizeSpeakers, .transcribeSpeech, .getRecordingInsights, .getSessionInsights, .analyzeInteraction,
        .getAIJobStatus, .punctuateText, .summarizeText, .readAPIStatus, .readAPIVersion, .readAPIVersions,
        .createAdaptiveCard, .deleteAdaptiveCard, .readAdaptiveCard, .updateAdaptiveCard, .searchAuditTrail,
        .assignMultipleAutomaticLocationUpdatesUsers, .assignMultipleDevicesAutomaticLocationUpdates,
        .createEmergencyLocation, .createExtensionEmergencyLocation, .createMultipleSwitches,
        .createMultipleWirelessPoints, .createNetwork, .createSwitch, .createWirelessPoint, .deleteEmergencyLocation,
        .deleteExtensionEmergencyLocation, .deleteNetwork, .deleteSwitch, .deleteWirelessPoint,
        .getExtensionEmergencyLocation, .getExtensionEmergencyLocations, .listAccountSwitches,
        .listAutomaticLocationUpdatesUsers, .listDevicesAutomaticLocationUpdates, .listEmergencyLocations,
        .listNetworks, .listWirelessPoints, .readAutomaticLocationUpdatesTask, .readEmergencyLocation, .readNetwork,
        .readSwitch, .readWirelessPoint, .updateEmergencyLocation, .updateExtensionEmergencyLocation,
        .updateMultipleSwitches, .updateMultipleWirelessPoints, .updateNetwork, .updateSwitch, .updateWirelessPoint,
        .validateMultipleSwitches, .validateMultipleWirelessPoints, .createBridge, .deleteBridge, .getBridge,
        .getBridgeByPstnPin, .getBridgeByWebPin, .getDefaultBridge, .updateBridge, .fetchCallAnalyticsAggregation,
        .fetchCallAnalyticsTimeline, .readCompanyBusinessHours, .readUserBusinessHours, .updateCompanyBusinessHours,
        .updateUserBusinessHours, .createGlipEvent, .createGroupCalendarEvent, .createCalendarEvent,
        .createGlipGroupEvent, .deleteGlipEvent, .deleteCalendarEvent, .listGlipGroupEvents, .listGroupCalendarEvents,
        .readGlipEvent, .readCalendarEvent, .listGlipEvents, .listCalendarEvents, .updateGlipEvent,
        .updateCalendarEvent, .createBlockedAllowedNumber, .deleteBlockedAllowedNumber, .listBlockedAllowedNumbers,
        .readBlockedAllowedNumber, .readCallerBlockingSettings, .updateBlockedAllowedNumber,
        .updateCallerBlockingSettings, .answerCallParty, .bridgeCallParty, .callFlipParty, .callParkParty,
        .createCallOutCallSession, .createCallPartyWithBringIn, .createConferenceCallSession, .deleteCallParty,
        .deleteCallSession, .forwardCallParty, .holdCallParty, .ignoreCallInQueue, .pauseResumeCallRecording,
        .pickupCallParty, .readCallPartyStatus, .readCallSessionStatus, .rejectParty, .replyParty,
        .startCallRecording, .superviseCallParty, .superviseCallSession, .transferCallParty, .unholdCallParty,
        .updateCallParty, .readCallFlipSettings, .updateCallFlipSettings, .createForwardingNumber,
        .deleteForwardingNumber, .deleteForwardingNumbers, .listForwardingNumbers, .readForwardingNumber,
        .updateForwardingNumber, .createAnsweringRule, .createCompanyAnsweringRule, .deleteAnsweringRule,
        .deleteCompanyAnsweringRule, .getForwardAllCompanyCalls, .listAnsweringRules, .listCompanyAnsweringRules,
        .readAnsweringRule, .readCompanyAnsweringRule, .updateAnsweringRule, .updateCompanyAnsweringRule,
        .updateForwardAllCompanyCalls, .listCallHandlingStates, .readCallHandlingState, .updateCallHandlingState,
        .deleteUserCallLog, .extractSyncAccountCallLog, .listCompanyActiveCalls, .listExtensionActiveCalls,
        .readCompanyCallLog, .readCompanyCallRecord, .readUserCallLog, .readUserCallRecord, .syncAccountCallLog,
        .syncUserCallLog, .createCallMonitoringGroup, .deleteCallMonitoringGroup, .listCallMonitoringGroupMembers,
        .listCallMonitoringGroups, .updateCallMonitoringGroup, .updateCallMonitoringGroupList,
        .assignMultipleCallQueueMembers, .assignMultipleDepartmentMembers, .getCallQueueOverflowSettings,
        .listCallQueueMembers, .listCallQueues, .listDepartmentMembers, .readCallQueueInfo, .updateCallQueueInfo,
        .updateCallQueueOverflowSettings, .updateUserCallQueues, .deleteCallRecordingCustomGreeting,
        .deleteCallRecordingCustomGreetings, .listCallRecordingCustomGreetings, .listCallRecordingExtensions,
        .readCallRecordingSettings, .updateCallRecordingExtensions, .updateCallRecordingSettings,
        .deleteCompanyCallRecordings, .readCallRecording, .readCallRecordingContent, .assignGlipGroupMembers,
        .createGlipGroup, .favoriteGlipChat, .favoriteChat, .listFavoriteGlipChats, .listFavoriteChats,
        .listGlipChats, .listChats, .listGlipGroups, .listRecentGlipChats, .listRecentChats, .markGlipChatRead,
        .markGlipChatUnread, .readGlipChat, .readChat, .readGlipGroup, .unfavoriteGlipChat, .unfavoriteChat,
        .getAccountInfoV2, .listContractedCountries, .listDomesticCountries, .readAccountBusinessAddress,
        .readAccountInfo, .readAccountServiceInfo, .sendActivationEmailV2, .sendWelcomeEmailV2,
        .updateAccountBusinessAddress, .createDataExportTask, .listDataExportTasks, .readDataExportTask,
        .createGlipConversation, .createConversation, .listGlipConversations, .listConversations,
        .readGlipConversation, .readConversation, .listCostCenters, .createCustomField, .deleteCustomField,
        .listCustomFields, .updateCustomField, .listDelegators, .createSIPRegistration, .addDeviceToInventory,
        .bulkAddDevicesV2, .deleteDeviceFromInventory, .listExtensionDevices, .listWebAppDevices, .readDevice,
        .readDeviceSipInfo, .removeDeviceLine, .replaceDevice, .updateDevice, .updateDeviceEmergency,
        .bulkAssignSmsRecipients, .createExtension, .extensionBulkUpdate, .getExtensionBulkUpdateTask,
        .getSmsRecipients, .listExtensions, .listUserTemplates, .readUserTemplate, .addressBookBulkUpload,
        .createContact, .deleteContact, .getAddressBookBulkUploadTask, .listContacts, .listFavoriteContacts,
        .patchContact, .readContact, .syncAddressBook, .updateContact, .updateFavoriteContactList, .createFaxMessage,
        .listFaxCoverPages, .deleteForwardingTargets, .listExtensionsUsingForwardingDeviceTarget,
        .readForwardingTargets, .createGlipDataExportTask, .listGlipDataExportTasks, .readGlipDataExportTask,
        .readGlipDataExportTaskDataset, .readGlipCompany, .readGlipPerson, .readGlipPreferences, .activateGlipWebhook,
        .createGlipGroupWebhook, .deleteGlipWebhook, .listGlipGroupWebhooks, .listGlipWebhooks, .readGlipWebhook,
        .suspendGlipWebhook, .createCompanyGreeting, .createCustomUserGreeting, .listStandardGreetings,
        .readAccountGreetingContent, .readCustomGreeting, .readGreetingContent, .readHoldMusicGreeting,
        .readStandardGreeting, .aggregateA2PSMSStatuses, .createA2PSMS, .listA2PBatches, .listA2PSMS, .readA2PBatch,
        .readA2PSMS, .getCompanyWebinarRecording, .listCompanyWebinarRecordings, .getWebinarRecording,
        .getWebinarRecordingDownload, .listWebinarRecordings, .getHistoricalWebinarInvitee, .getOwnWebinarParticipant,
        .getHistoricalWebinarSession, .getHistoricalWebinar, .listHistoricalCompanyWebinarSessions,
        .listHistoricalWebinarSessions, .listHistoricalWebinarInvitees, .listHistoricalWebinarParticipants,
        .createIVRMenu, .createIVRPrompt, .deleteIVRPrompt, .listIvrPrompts, .readIVRMenu, .readIVRPrompt,
        .readIVRPromptContent, .readIvrMenuList, .updateIVRMenu, .updateIVRPrompt, .activateIncomingWebhook,
        .createGroupIncomingWebhook, .deleteIncomingWebhook, .listGroupIncomingWebhooks, .listIncomingWebhooks,
        .readIncomingWebhook, .suspendIncomingWebhook, .createVoiceInteractionRule, .deleteVoiceInteractionRule,
        .listVoiceInteractionRules, .readVoiceInteractionRule, .updateVoiceInteractionRule, .listDirectoryEntries,
        .readDirectoryEntry, .readDirectoryFederation, .searchDirectoryEntries, .deleteWebinarInvitee,
        .getWebinarInvitee, .listWebinarInvitees, .updateWebinarInvitee, .bulkUpdateWebinarInvitees,
        .connectTeamsUsers, .disconnectTeamsUsers, .listTeamsUsers, .getAccountRecordings, .getExtensionRecordings,
        .getVideoMeeting, .listAccountMeetings, .listVideoMeetings, .createMessageStoreReport,
        .readMessageStoreReportArchive, .readMessageStoreReportArchiveContent, .readMessageStoreReportTask,
        .deleteMessage, .deleteMessageByFilter, .listMessages, .patchMessage, .readMessage, .readMessageContent,
        .readMessageStoreConfiguration, .syncMessages, .updateMessage, .updateMessageStoreConfiguration,
        .assignMessageThread, .createThreadNote, .deleteThreadMessages, .deleteThreadNotes, .deleteMessageThread,
        .readMessageThread, .listThreadMessages, .listThreadNotes, .listMessageThreads, .readThreadMessageContent,
        .resolveMessageThread, .sendThreadMessage, .syncThreadEntries, .syncMessageThreads, .updateThreadNote,
        .bulkAssignSiteMembers, .createSite, .deleteSite, .listSiteMembers, .listSites, .readSite,
        .readSiteIvrSettings, .updateSite, .updateSiteIvrSettings, .createGlipChatNote, .createChatNote,
        .deleteGlipNote, .deleteNote, .listGlipChatNotes, .listChatNotes, .lockGlipNote, .lockNote, .patchGlipNote,
        .patchNote, .publishGlipNote, .publishNote, .readGlipNote, .readNote, .unlockGlipNote, .unlockNote,
        .readJsonWebKeys, .readOpenIdUserInfo, .createWebSocketToken, .authorize, .authorizeWithForm, .getToken,
        .readOpenIdConfiguration, .revokeToken, .createInternalTextMessage, .assignMultiplePagingGroupUsersDevices,
        .listPagingGroupDevices, .listPagingGroupUsers, .addNumbersToInventoryV2, .assignPhoneNumberV2,
        .deleteNumbersFromInventoryV2, .getBulkAddTaskResultsV2, .listAccountPhoneNumbers, .listAccountPhoneNumbersV2,
        .listExtensionPhoneNumbers, .parsePhoneNumber, .parsePhoneNumberV2, .readAccountPhoneNumber,
        .replacePhoneNumberV2, .readSmsConfiguration, .createGlipCard, .uploadFile, .createGlipGroupPost,
        .createGlipPost, .createPost, .createGlipPostByGroup, .deleteGlipCard, .deleteGlipPost, .deletePost,
        .listGlipGroupPosts, .listGlipPosts, .patchGlipPost, .patchPost, .readGlipCard, .readGlipPost, .readPost,
        .listGlipChatPosts, .listPosts, .listThreadPosts, .updateGlipCard, .updateGlipPostText, .readAccountPresence,
        .readCallQueuePresence, .readExtensionCallQueuePresence, .readUnifiedPresence, .readUserPresenceStatus,
        .updateCallQueuePresence, .updateExtensionCallQueuePresence, .updateUnifiedPresence,
        .updateUserPresenceStatus, .createMeeting, .deleteMeeting, .endMeeting, .listAccountMeetingRecordings,
        .listMeetings, .listUserMeetingRecordings, .readAssistants, .readAssistedUsers, .readMeeting,
        .readMeetingServiceInfo, .updateMeeting, .updateMeetingServiceInfo, .getAccountRegionalSettings,
        .listCountries, .listLanguages, .listLocations, .listStates, .listTimezones, .patchAccountRegionalSettings,
        .readCountry, .readLanguage, .readState, .readTimezone, .createWebinarRegistrant, .deleteWebinarRegistrant,
        .getWebinarRegistrant, .listWebinarRegistrants, .getWebinarRegistration, .updateWebinarRegistration,
        .createRingOutCall, .createRingOutCallDeprecated, .deleteRingOutCall, .deleteRingOutCallDeprecated,
        .readRingOutCallStatus, .readRingOutCallStatusDeprecated, .assignDefaultRole, .assignMultipleUserRoles,
        .createCustomRole, .deleteCustomRole, .listAssignedRoles, .listAssignableRoles, .listStandardUserRoles,
        .listUserAssignedRoles, .listUserRoles, .readDefaultRole, .readStandardUserRole, .readUserRole,
        .updateDefaultUserRole, .updateUserAssignedRoles, .updateUserRole, .scimCheckHealthV1, .scimCheckHealth,
        .scimCreateUserV1, .scimGetProviderConfigV1, .scimCreateUser, .scimDeleteUser, .scimGetProviderConfig,
        .scimGetResourceType, .scimGetSchema, .scimGetUser, .scimListResourceTypes, .scimListSchemas, .scimPatchUser,
        .scimListUsers, .scimSearchUsers, .scimReplaceUser, .scimListUsersV1, .createMMS, .createSMSMessage,
        .findTcrBrandById, .findTcrCampaignById, .linkNumbersToCampaign, .listAllTcrBrands, .listAllTcrCampaigns,
        .addA2PSMSOptOuts, .editSmsConsentRecords, .exportSmsConsentRecords, .listSmsConsentHistoryRecords,
        .listSmsConsentRecords, .readA2PSMSOptOuts, .searchSmsConsentRecords, .createCompanyMessageTemplate,
        .createUserMessageTemplate, .deleteCompanyMessageTemplate, .deleteUserMessageTemplate,
        .listCompanyMessageTemplates, .listUserMessageTemplates, .readCompanyMessageTemplate,
        .readUserMessageTemplate, .updateCompanyMessageTemplate, .updateUserMessageTemplate, .listAdministeredSites,
        .updateUserAdministeredSites, .listVoiceStateBasedRules, .readVoiceStateBasedRule, .updateVoiceStateBasedRule,
        .createSubscription, .deleteSubscription, .listSubscriptions, .readSubscription, .renewSubscription,
        .updateSubscription, .completeGlipTask, .completeTask, .createGlipTask, .createTask, .deleteGlipTask,
        .deleteTask, .listGlipChatTasks, .listChatTasks, .patchGlipTask, .patchTask, .readGlipTask, .readTask,
        .readPerson, .readMessagingCompany, .addGlipTeamMembers, .addTeamMembers, .archiveGlipTeam, .archiveTeam,
        .createGlipTeam, .createTeam, .deleteGlipTeam, .deleteTeam, .joinGlipTeam, .joinTeam, .leaveGlipTeam,
        .leaveTeam, .listGlipTeams, .listTeams, .patchGlipEveryone, .patchEveryoneTeam, .patchGlipTeam, .patchTeam,
        .readGlipEveryone, .readEveryoneTeam, .readGlipTeam, .readTeam, .removeGlipTeamMembers, .removeTeamMembers,
        .unarchiveGlipTeam, .unarchiveTeam, .checkUserPermission, .listPermissionCategories, .listPermissions,
        .readAuthorizationProfile, .readPermission, .readPermissionCategory, .bulkDeleteUsersV2,
        .createUserProfileImage, .deleteExtension, .deleteUserProfileImage, .listExtensionGrants,
        .batchProvisionUsers, .readConferencingSettings, .readExtension, .readExtensionCallerId,
        .readExtensionFeatures, .readNotificationSettings, .readScaledProfileImage, .readUserProfileImage,
        .updateConferencingSettings, .updateExtension, .updateExtensionCallerId, .updateNotificationSettings,
        .updateUserProfileImage, .readUserVideoConfiguration, .updateUserVideoConfiguration,
        .createWebinarSubscription, .deleteWebinarSubscription, .getWebinarSubscription, .listWebinarSubscriptions,
        .renewWebinarSubscription, .updateWebinarSubscription, .createWebinarSession, .createWebinar,
        .deleteWebinarSession, .deleteWebinar, .getWebinarSession, .getWebinar, .listCompanyWebinarSessions,
        .listWebinarSessions, .listWebinars, .updateWebinarSession, .updateWebinar
    ]
}

nonisolated extension ServiceEvent {
    /// account-presence
    public static let accountPresence = ServiceEvent(
        "account-presence", filters: ["/restapi/v1.0/account/{accountId}/presence"], permissions: ["ReadAccounts"])
    /// account-telephony-sessions
    public static let accountTelephonySessions = ServiceEvent(
        "account-telephony-sessions", filters: ["/restapi/v1.0/account/{accountId}/telephony/sessions"],
        permissions: ["CallControl"])
    /// ace-event-filter
    public static let aceEventFilter = ServiceEvent(
        "ace-event-filter",
        filters: ["/ai/ringsense/v1/public/accounts/~/domains/ms-teams/insights", "/ai/ringsense/v1/public/accounts/~/domains/nice-incontact/insights", "/ai/ringsense/v1/public/accounts/~/domains/pbx/insights", "/ai/ringsense/v1/public/accounts/~/domains/rcv/insights", "/ai/ringsense/v1/public/accounts/~/domains/rcx/insights"],
        permissions: ["ReadCompanyCallRecording"])
    /// batch-message-optout
    public static let batchMessageOptout = ServiceEvent(
        "batch-message-optout", filters: ["/restapi/v1.0/account/~/a2p-sms/opt-outs"], permissions: ["ReadAccounts"])
    /// batch-messages
    public static let batchMessages = ServiceEvent(
        "batch-messages", filters: ["/restapi/v1.0/account/{accountId}/a2p-sms/messages"],
        permissions: ["ReadAccounts"])
    /// call-queue-member-presence
    public static let callQueueMemberPresence = ServiceEvent(
        "call-queue-member-presence", filters: ["/restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence"],
        permissions: ["ReadPresence"])
    /// chat
    public static let chat = ServiceEvent(
        "chat", filters: ["/team-messaging/v1/chats"], permissions: ["UnifiedAppDesktop"])
    /// company-directory
    public static let companyDirectory = ServiceEvent(
        "company-directory", filters: ["/restapi/v1.0/account/{accountId}/directory/entries"],
        permissions: ["ReadAccounts"])
    /// contact-center-phone-number
    public static let contactCenterPhoneNumber = ServiceEvent(
        "contact-center-phone-number",
        filters: ["/restapi/v1.0/account/{accountId}/phone-number?usageType=ContactCenterNumber"],
        permissions: ["ReadAccounts"])
    /// detailed-extension-presence
    public static let detailedExtensionPresence = ServiceEvent(
        "detailed-extension-presence",
        filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite/presence?detailedTelephonyState=true", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line/presence?detailedTelephonyState=true", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence?detailedTelephonyState=true"],
        permissions: ["ReadPresence"])
    /// detailed-extension-presence-with-sip
    public static let detailedExtensionPresenceWithSip = ServiceEvent(
        "detailed-extension-presence-with-sip",
        filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite/presence?detailedTelephonyState=true&sipData=true", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line/presence?detailedTelephonyState=true&sipData=true", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence?detailedTelephonyState=true&sipData=true"],
        permissions: ["ReadPresence"])
    /// emergency-address
    public static let emergencyAddress = ServiceEvent(
        "emergency-address", filters: ["/restapi/v1.0/account/{accountId}/device/{deviceId}/emergency-address"],
        permissions: ["ReadAccounts"])
    /// extension-dnd-status
    public static let extensionDndStatus = ServiceEvent(
        "extension-dnd-status", filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/dnd"],
        permissions: ["ReadAccounts"])
    /// extension-favorites
    public static let extensionFavorites = ServiceEvent(
        "extension-favorites", filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite"],
        permissions: ["ReadContacts"])
    /// extension-grant-list
    public static let extensionGrantList = ServiceEvent(
        "extension-grant-list", filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/grant"],
        permissions: ["ReadAccounts"])
    /// extension-info
    public static let extensionInfo = ServiceEvent(
        "extension-info", filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}"],
        permissions: ["ReadAccounts"])
    /// extension-list
    public static let extensionList = ServiceEvent(
        "extension-list", filters: ["/restapi/v1.0/account/{accountId}/extension"], permissions: ["ReadAccounts"])
    /// extension-presence
    public static let extensionPresence = ServiceEvent(
        "extension-presence",
        filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite/presence", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line/presence"],
        permissions: ["ReadPresence"])
    /// extension-presence-line
    public static let extensionPresenceLine = ServiceEvent(
        "extension-presence-line",
        filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line"],
        permissions: ["ReadPresence"])
    /// extension-telephony-sessions
    public static let extensionTelephonySessions = ServiceEvent(
        "extension-telephony-sessions",
        filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/telephony/sessions"],
        permissions: ["CallControl"])
    /// fax-message
    public static let faxMessage = ServiceEvent(
        "fax-message", filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/fax?direction=Inbound"],
        permissions: ["ReadMessages"])
    /// instant-message
    public static let instantMessage = ServiceEvent(
        "instant-message",
        filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/instant?type=SMS"],
        permissions: [])
    /// message
    public static let message = ServiceEvent(
        "message",
        filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store?type=Fax&direction=Outbound", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store?type={type}&direction={direction}"],
        permissions: ["ReadMessages"])
    /// message-batch
    public static let messageBatch = ServiceEvent(
        "message-batch", filters: ["/restapi/v1.0/account/{accountId}/a2p-sms/batches"],
        permissions: ["ReadAccounts"])
    /// post
    public static let post = ServiceEvent(
        "post", filters: ["/team-messaging/v1/posts"], permissions: ["UnifiedAppDesktop"])
    /// specific-message-batch
    public static let specificMessageBatch = ServiceEvent(
        "specific-message-batch", filters: ["/restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}"],
        permissions: ["ReadAccounts"])
    /// thread-messaging-event-filter
    public static let threadMessagingEventFilter = ServiceEvent(
        "thread-messaging-event-filter",
        filters: ["/restapi/v1.0/account/~/message-threads/entries/sync", "/restapi/v1.0/account/~/message-threads/sync"],
        permissions: [])
    /// voicemail-message
    public static let voicemailMessage = ServiceEvent(
        "voicemail-message", filters: ["/restapi/v1.0/account/{accountId}/extension/{extensionId}/voicemail"],
        permissions: ["ReadMessages"])
    /// Something changed in a webinar: a session, its state, or its registrants.
    public static let webinar = ServiceEvent(
        "webinar",
        filters: ["/webinar/configuration/v1/company/sessions", "/webinar/registration/v1/company/sessions/registrants", "/webinar/registration/v1/company/sessions/registrants?webinarId=", "/webinar/registration/v1/company/sessions/state", "/webinar/runtime/v1/company/sessions/state"],
        permissions: ["ReadWebinars"])
}
