// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.
"use strict";
const menu = [["Guides", "guides.html"], ["Types", "types.html"], ["Events", "events.html"], ["Permissions", "permissions.html"], ["Rate limits", "rates.html"], ["Errors", "errors.html"], ["Authorization", "authorization.html"], ["Paging", "paging.html"], ["Batches", "batches.html"], ["Changes", "changes.html"]];
const areas = [
["Account", [["Audit Trail", "areas/AuditTrail.html"], ["Company", "areas/Company.html"], ["Cost Centers", "areas/CostCenters.html"], ["Custom Fields", "areas/CustomFields.html"], ["Multi-Site", "areas/MultiSite.html"], ["Phone Numbers", "areas/PhoneNumbers.html"], ["Regional Settings", "areas/RegionalSettings.html"]]],
["Address book", [["External Contacts", "areas/ExternalContacts.html"], ["Internal Contacts", "areas/InternalContacts.html"]]],
["Analytics", [["Business Analytics", "areas/BusinessAnalytics.html"]]],
["Artificial intelligence", [["Audio", "areas/AIAudio.html"], ["AI Conversation Expert", "areas/AIConversationExpert.html"], ["Insights", "areas/AIInsights.html"], ["Status", "areas/AIJobStatus.html"], ["Text", "areas/AIText.html"]]],
["Authorization", [["OAuth and OIDC", "areas/OAuth.html"]]],
["Business SMS", [["High Volume SMS", "areas/HighVolumeSMS.html"], ["SMS Brands/Campaigns", "areas/SMSBrandsAndCampaigns.html"], ["SMS Consents", "areas/SMSConsents.html"]]],
["Call handling", [["Business Hours", "areas/BusinessHours.html"], ["Call Blocking", "areas/CallBlocking.html"], ["Call Forwarding", "areas/CallForwarding.html"], ["Call Handling Rules", "areas/CallHandlingRules.html"], ["States", "areas/CallHandlingStates.html"], ["Forwarding Targets", "areas/ForwardingTargets.html"], ["Greetings", "areas/Greetings.html"], ["Interaction Rules", "areas/InteractionRules.html"], ["State-based Rules", "areas/StateBasedRules.html"]]],
["Call history", [["Call Log", "areas/CallLog.html"], ["Call Recording Settings", "areas/CallRecordingSettings.html"], ["Call Recordings", "areas/CallRecordings.html"]]],
["Queues, IVR and groups", [["Call Monitoring Groups", "areas/CallMonitoringGroups.html"], ["Call Queues", "areas/CallQueues.html"], ["IVR", "areas/IVR.html"], ["Paging Only Groups", "areas/PagingOnlyGroups.html"]]],
["Devices", [["Devices", "areas/Devices.html"]]],
["Directory provisioning", [["MS Teams Direct Routing", "areas/MSTeamsDirectRouting.html"], ["SCIM", "areas/SCIM.html"]]],
["Emergency locations", [["Automatic Location Updates", "areas/AutomaticLocationUpdates.html"]]],
["Events", [["Subscriptions", "areas/Subscriptions.html"]]],
["Fax", [["Fax", "areas/Fax.html"]]],
["Messaging", [["Message Exports", "areas/MessageExports.html"], ["Message Store", "areas/MessageStore.html"], ["Message Threads", "areas/MessageThreads.html"], ["Pager Messages", "areas/PagerMessages.html"], ["SMS", "areas/SMS.html"], ["SMS Templates", "areas/SMSTemplates.html"]]],
["Presence", [["Presence", "areas/Presence.html"]]],
["Roles and permissions", [["Role Management", "areas/RoleManagement.html"], ["Site Administration", "areas/SiteAdministration.html"]]],
["Team messaging", [["Adaptive Cards", "areas/AdaptiveCards.html"], ["Calendar Events", "areas/CalendarEvents.html"], ["Chats", "areas/Chats.html"], ["Compliance Exports", "areas/ComplianceExports.html"], ["Conversations", "areas/Conversations.html"], ["Incoming Webhooks", "areas/IncomingWebhooks.html"], ["Notes", "areas/Notes.html"], ["Posts", "areas/Posts.html"], ["Tasks", "areas/Tasks.html"], ["Profile", "areas/TeamMessagingProfile.html"], ["Teams", "areas/Teams.html"]]],
["Team messaging (retired forms)", [["Glip Compliance Exports", "areas/GlipComplianceExports.html"], ["Glip Profile", "areas/GlipProfile.html"], ["Glip Webhooks", "areas/GlipWebhooks.html"]]],
["Users", [["Extensions", "areas/Extensions.html"], ["User Permissions", "areas/UserPermissions.html"], ["User Settings", "areas/UserSettings.html"]]],
["Utilities", [["API Info", "areas/APIInfo.html"]]],
["Video", [["Bridge Management", "areas/BridgeManagement.html"], ["Delegation Management", "areas/DelegationManagement.html"], ["Meeting Recordings", "areas/MeetingRecordings.html"], ["Meetings History", "areas/MeetingsHistory.html"], ["RCM Meetings (Legacy)", "areas/RCMMeetings.html"], ["Video Configuration", "areas/VideoConfiguration.html"]]],
["Voice", [["Call Control", "areas/CallControl.html"], ["Call Flip", "areas/CallFlip.html"], ["Device SIP Registration", "areas/DeviceSIPRegistration.html"], ["RingOut", "areas/RingOut.html"]]],
["Webinar", [["Historical Recordings", "areas/HistoricalRecordings.html"], ["Historical Webinars", "areas/HistoricalWebinars.html"], ["Invitees", "areas/Invitees.html"], ["Registrants", "areas/Registrants.html"], ["Registration Management", "areas/RegistrationManagement.html"], ["Webinar Subscriptions", "areas/WebinarSubscriptions.html"], ["Webinars and Sessions", "areas/WebinarsAndSessions.html"]]]
];
