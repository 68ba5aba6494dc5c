import Foundation
import RingCentral
import RingCentralRuntime

/// The calls of the operations in the corpus; each gives what it decoded, encoded again.
enum CorpusCalls {
    typealias Run = @Sendable (RingCentralClient) async throws -> [JSONValue]

    static let all: [String: Run] = {
        var calls: [String: Run] = [:]
        for add in [first, second, third, fourth, fifth, sixth] { add(&calls) }
        return calls
    }()

    private static func first(_ calls: inout [String: Run]) {
        calls["readAccountInfo"] = { try await one($0.company.readAccountInfo()) }
        calls["readAccountServiceInfo"] = { try await one($0.company.readAccountServiceInfo()) }
        calls["readExtension"] = { try await one($0.userSettings.readExtension()) }
        calls["readExtensionCallerId"] = { try await one($0.userSettings.readExtensionCallerId()) }
        calls["readNotificationSettings"] = { try await one($0.userSettings.readNotificationSettings()) }
        calls["listExtensions"] = { try await one($0.extensions.listExtensions()) }
        calls["readAuthorizationProfile"] = { try await one($0.userPermissions.readAuthorizationProfile()) }
        calls["readUserCallLog"] = { try await one($0.callLog.readUserCallLog()) }
        calls["readCompanyCallLog"] = { try await one($0.callLog.readCompanyCallLog()) }
        calls["readUserCallRecord"] = { try await each($0.callLog.readUserCallRecord(callRecordId: ["1"])) }
        calls["readCompanyCallRecord"] = { try await each($0.callLog.readCompanyCallRecord(callRecordId: ["1", "2"])) }
        calls["listExtensionActiveCalls"] = { try await one($0.callLog.listExtensionActiveCalls()) }
        calls["listCompanyActiveCalls"] = { try await one($0.callLog.listCompanyActiveCalls()) }
        calls["syncUserCallLog"] = { try await one($0.callLog.syncUserCallLog()) }
        calls["syncAccountCallLog"] = { try await one($0.callLog.syncAccountCallLog()) }
        calls["readCallRecording"] = { try await one($0.callRecordings.readCallRecording(recordingId: "1")) }
        calls["readMessage"] = { try await each($0.messageStore.readMessage(messageId: ["1"])) }
        calls["listMessages"] = { try await one($0.messageStore.listMessages()) }
    }

    private static func second(_ calls: inout [String: Run]) {
        calls["syncMessages"] = { try await one($0.messageStore.syncMessages()) }
        calls["updateMessage"] = { try await each($0.messageStore.updateMessage(messageId: ["1"], readStatus: .read)) }
        calls["createSMSMessage"] = { try await one($0.sms.createSMSMessage(from: "+1", to: ["+2"], text: "t")) }
        calls["createMMS"] = { try await one($0.sms.createMMS(from: "+1", to: ["+2"], attachments: [])) }
        calls["createFaxMessage"] = { try await one($0.fax.createFaxMessage(to: ["+1"], attachment: [])) }
        calls["listFaxCoverPages"] = { try await one($0.fax.listFaxCoverPages()) }
        calls["createInternalTextMessage"] = { try await one($0.pagerMessages.createInternalTextMessage(text: "t")) }
        calls["createMessageStoreReport"] = { try await one($0.messageExports.createMessageStoreReport()) }
        calls["readMessageStoreReportTask"] = {
            try await one($0.messageExports.readMessageStoreReportTask(taskId: "1"))
        }
        calls["readUserPresenceStatus"] = { try await one($0.presence.readUserPresenceStatus()) }
        calls["updateUserPresenceStatus"] = { try await one($0.presence.updateUserPresenceStatus()) }
        calls["readAccountPresence"] = { try await one($0.presence.readAccountPresence()) }
        calls["readExtensionCallQueuePresence"] = { try await one($0.presence.readExtensionCallQueuePresence()) }
        calls["createRingOutCall"] = { try await one($0.ringOut.createRingOutCall(from: "+1", to: "+2")) }
        calls["readRingOutCallStatus"] = { try await one($0.ringOut.readRingOutCallStatus(ringoutId: "1")) }
        calls["readCallSessionStatus"] = {
            try await one($0.callControl.readCallSessionStatus(telephonySessionId: "1"))
        }
        calls["createCallOutCallSession"] = {
            try await one(
                $0.callControl.createCallOutCallSession(from: .init(), to: .init()))
        }
        calls["pauseResumeCallRecording"] = {
            try await one(
                $0.callControl.pauseResumeCallRecording(
                    telephonySessionId: "1", partyId: "1", recordingId: "1", active: true))
        }
    }

    private static func third(_ calls: inout [String: Run]) {
        calls["listAccountPhoneNumbers"] = { try await one($0.phoneNumbers.listAccountPhoneNumbers()) }
        calls["listExtensionPhoneNumbers"] = { try await one($0.phoneNumbers.listExtensionPhoneNumbers()) }
        calls["readAccountPhoneNumber"] = { try await one($0.phoneNumbers.readAccountPhoneNumber(phoneNumberId: "1")) }
        calls["parsePhoneNumberV2"] = { try await one($0.phoneNumbers.parsePhoneNumberV2(originalStrings: ["1"])) }
        calls["listExtensionDevices"] = { try await one($0.devices.listExtensionDevices()) }
        calls["readDevice"] = { try await one($0.devices.readDevice(deviceId: "1")) }
        calls["createSIPRegistration"] = { try await one($0.deviceSIPRegistration.createSIPRegistration()) }
        calls["listContacts"] = { try await one($0.externalContacts.listContacts()) }
        calls["createContact"] = { try await one(try $0.externalContacts.createContact(.init(json: [:]))) }
        calls["readContact"] = { try await each($0.externalContacts.readContact(contactId: ["1"])) }
        calls["listDirectoryEntries"] = { try await one($0.internalContacts.listDirectoryEntries()) }
        calls["searchDirectoryEntries"] = {
            try await one(try $0.internalContacts.searchDirectoryEntries(.init(json: [:])))
        }
        calls["readDirectoryEntry"] = { try await one($0.internalContacts.readDirectoryEntry(entryId: "1")) }
        calls["listCallQueues"] = { try await one($0.callQueues.listCallQueues()) }
        calls["listCallQueueMembers"] = { try await one($0.callQueues.listCallQueueMembers(groupId: "1")) }
        calls["readCallQueueInfo"] = { try await one($0.callQueues.readCallQueueInfo(groupId: "1")) }
    }

    private static func fourth(_ calls: inout [String: Run]) {
        calls["listForwardingNumbers"] = { try await one($0.callForwarding.listForwardingNumbers()) }
        calls["createForwardingNumber"] = { try await one($0.callForwarding.createForwardingNumber()) }
        calls["listAnsweringRules"] = { try await one($0.callHandlingRules.listAnsweringRules()) }
        calls["readAnsweringRule"] = { try await one($0.callHandlingRules.readAnsweringRule(ruleId: "1")) }
        calls["createCompanyAnsweringRule"] = { try await one($0.callHandlingRules.createCompanyAnsweringRule()) }
        calls["readUserBusinessHours"] = { try await one($0.businessHours.readUserBusinessHours()) }
        calls["readCompanyBusinessHours"] = { try await one($0.businessHours.readCompanyBusinessHours()) }
        calls["readCallerBlockingSettings"] = { try await one($0.callBlocking.readCallerBlockingSettings()) }
        calls["listBlockedAllowedNumbers"] = { try await one($0.callBlocking.listBlockedAllowedNumbers()) }
        calls["listTimezones"] = { try await one($0.regionalSettings.listTimezones()) }
        calls["readTimezone"] = { try await one($0.regionalSettings.readTimezone(timezoneId: "1")) }
        calls["listCountries"] = { try await one($0.regionalSettings.listCountries()) }
        calls["listStates"] = { try await one($0.regionalSettings.listStates()) }
        calls["listLocations"] = { try await one($0.regionalSettings.listLocations()) }
        calls["readAPIVersions"] = { try await one($0.apiInfo.readAPIVersions()) }
        calls["listStandardGreetings"] = { try await one($0.greetings.listStandardGreetings()) }
        calls["listSites"] = { try await one($0.multiSite.listSites()) }
        calls["readSite"] = { try await one($0.multiSite.readSite(siteId: "1")) }
    }

    private static func fifth(_ calls: inout [String: Run]) {
        calls["readIVRMenu"] = { try await one($0.ivr.readIVRMenu(ivrMenuId: "1")) }
        calls["createIVRMenu"] = { try await one($0.ivr.createIVRMenu()) }
        calls["updateIVRMenu"] = { try await one($0.ivr.updateIVRMenu(ivrMenuId: "1")) }
        calls["readIvrMenuList"] = { try await one($0.ivr.readIvrMenuList()) }
        calls["listIvrPrompts"] = { try await one($0.ivr.listIvrPrompts()) }
        calls["listUserRoles"] = { try await one($0.roleManagement.listUserRoles()) }
        calls["listCustomFields"] = { try await one($0.customFields.listCustomFields()) }
        calls["listDevicesAutomaticLocationUpdates"] = {
            try await one(
                $0.automaticLocationUpdates.listDevicesAutomaticLocationUpdates())
        }
        calls["listAccountSwitches"] = { try await one($0.automaticLocationUpdates.listAccountSwitches()) }
        calls["readAutomaticLocationUpdatesTask"] = {
            try await one(
                $0.automaticLocationUpdates.readAutomaticLocationUpdatesTask(taskId: "1"))
        }
        calls["createSubscription"] = {
            try await one(
                $0.subscriptions.createSubscription(deliveryMode: .other([:]), eventFilters: ["f"]))
        }
        calls["readSubscription"] = { try await one($0.subscriptions.readSubscription(subscriptionId: "1")) }
        calls["updateSubscription"] = { try await one($0.subscriptions.updateSubscription(subscriptionId: "1")) }
        calls["renewSubscription"] = { try await one($0.subscriptions.renewSubscription(subscriptionId: "1")) }
        calls["listSubscriptions"] = { try await one($0.subscriptions.listSubscriptions()) }
        calls["getDefaultBridge"] = { try await one($0.bridgeManagement.getDefaultBridge()) }
        calls["getBridge"] = { try await one($0.bridgeManagement.getBridge(bridgeId: "1")) }
        calls["listVideoMeetings"] = { try await one($0.meetingsHistory.listVideoMeetings()) }
    }

    private static func sixth(_ calls: inout [String: Run]) {
        calls["getToken"] = { try await one(try $0.oAuth.getToken(.init(json: [:]))) }
        calls["scimSearchViaGet2"] = { try await one($0.scim.scimListUsers()) }
        calls["scimGetUser2"] = { try await one($0.scim.scimGetUser(scimUserId: "1")) }
        calls["scimCreateUser2"] = {
            try await one(
                try $0.scim.scimCreateUser(emails: [], name: .init(json: [:]), schemas: [], userName: "u"))
        }
        calls["addNumbersToInventoryV2"] = { client in
            switch try await client.phoneNumbers.addNumbersToInventoryV2(records: []).value {
            case .ok(let value): [value.json]
            case .accepted(let value): [value.json]
            case .other(let value): [value]
            }
        }
    }

    private static func one<Output: FieldValue>(_ call: Call<Output>) async throws -> [JSONValue] {
        [try JSONValue(jsonData: try await call.value.jsonData())]
    }

    private static func each<Item: FieldValue>(_ call: Call<BatchOf<Item>>) async throws -> [JSONValue] {
        try await call.value.results.compactMap(\.value).map { try JSONValue(jsonData: $0.jsonData()) }
    }
}
