// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct UserSettingsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.bulkDeleteUsersV2, callBulkDeleteUsersV2)
        calls.add(.createUserProfileImage, callCreateUserProfileImage)
        calls.add(.deleteExtension, callDeleteExtension)
        calls.add(.deleteUserProfileImage, callDeleteUserProfileImage)
        calls.add(.listExtensionGrants, callListExtensionGrants)
        calls.add(.batchProvisionUsers, callBatchProvisionUsers)
        calls.add(.readConferencingSettings, callReadConferencingSettings)
        calls.add(.readExtension, callReadExtension)
        calls.add(.readExtensionCallerId, callReadExtensionCallerId)
        calls.add(.readExtensionFeatures, callReadExtensionFeatures)
        calls.add(.readNotificationSettings, callReadNotificationSettings)
        calls.add(.readScaledProfileImage, callReadScaledProfileImage)
        calls.add(.readUserProfileImage, callReadUserProfileImage)
        calls.add(.updateConferencingSettings, callUpdateConferencingSettings)
        calls.add(.updateExtension, callUpdateExtension)
        calls.add(.updateExtensionCallerId, callUpdateExtensionCallerId)
        calls.add(.updateNotificationSettings, callUpdateNotificationSettings)
        calls.add(.updateUserProfileImage, callUpdateUserProfileImage)
    }

    func callBulkDeleteUsersV2() async throws {
        try await value(client.userSettings.bulkDeleteUsersV2(
            records: [BulkOperationExtensionReference(id: "401234")],
            keepAssetsInInventory: true,
            accountId: "~"
        ))
    }

    func callCreateUserProfileImage() async throws {
        try await value(client.userSettings.createUserProfileImage(
            image: sampleFile("portrait.png", "image/png"), accountId: "~", extensionId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callDeleteExtension() async throws {
        try await value(client.userSettings.deleteExtension(
            savePhoneLines: false, savePhoneNumbers: true, accountId: "~", extensionId: "~"
        ))
    }

    func callDeleteUserProfileImage() async throws {
        try await value(client.userSettings.deleteUserProfileImage(accountId: "~", extensionId: "~"))
    }

    func callListExtensionGrants() async throws {
        try await firstPage(client.userSettings.listExtensionGrants(
            extensionType: [.announcement], page: 1, perPage: 100, accountId: "~", extensionId: "~"
        ))
    }

    func callBatchProvisionUsers() async throws {
        try await value(client.userSettings.batchProvisionUsers(
            records: [
                BatchProvisionUsersRequestItem(
                    contact: BatchProvisionUsersRequestItem.ContactValue(
                        email: "ann@example.com",
                        firstName: "Ann",
                        lastName: "Lee",
                        emailAsLoginName: true,
                        mobileNumber: "+16505550100",
                        transition: TransitionInfo(sendWelcomeEmail: true)
                    ),
                    costCenter: BatchProvisionUsersRequestItem.CostCenter(id: "401234"),
                    devices: [
                        BatchProvisionUsersRequestItem.Device(
                            deviceInfo: DeviceDefinition(
                                emergency: DeviceDefinition.Emergency(
                                    location: DeviceDefinition.Emergency.Location(id: "401234")
                                ),
                                phoneInfo: .phoneNumberDefinitionDirectNumberType(
                                    PhoneNumberDefinitionDirectNumberType(phoneNumber: "+16505550100")
                                ),
                                type: .otherPhone
                            )
                        )
                    ],
                    extensionNumber: "101",
                    roles: [BatchProvisionUsersRequestItem.Role(id: "401234")]
                )
            ],
            accountId: "~"
        ))
    }

    func callReadConferencingSettings() async throws {
        try await value(client.userSettings.readConferencingSettings(
            countryId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    func callReadExtension() async throws {
        try await value(client.userSettings.readExtension(accountId: "~", extensionId: "~"))
    }

    func callReadExtensionCallerId() async throws {
        try await value(client.userSettings.readExtensionCallerId(accountId: "~", extensionId: "~"))
    }

    func callReadExtensionFeatures() async throws {
        try await firstPage(client.userSettings.readExtensionFeatures(
            availableOnly: false, featureId: ["401234"], accountId: "~", extensionId: "~"
        ))
    }

    func callReadNotificationSettings() async throws {
        try await value(client.userSettings.readNotificationSettings(accountId: "~", extensionId: "~"))
    }

    func callReadScaledProfileImage() async throws {
        try await media(client.userSettings.readScaledProfileImage(
            scaleSize: .n195x195,
            contentDisposition: .attachment,
            contentDispositionFilename: "note.txt",
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callReadUserProfileImage() async throws {
        try await media(client.userSettings.readUserProfileImage(accountId: "~", extensionId: "~"))
    }

    func callUpdateConferencingSettings() async throws {
        try await value(client.userSettings.updateConferencingSettings(
            allowJoinBeforeHost: true,
            phoneNumbers: [ConferencePhoneNumberInfo(default: true, phoneNumber: "+16505550100")],
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callUpdateExtension() async throws {
        try await value(client.userSettings.updateExtension(
            ExtensionUpdateRequest(
                callQueueInfo: CallQueueInfoRequest(
                    abandonedThresholdSeconds: 1,
                    includeAbandonedCalls: true,
                    slaGoal: 1,
                    slaThresholdSeconds: 1
                ),
                contact: ContactInfoUpdateRequest(
                    businessAddress: ContactBusinessAddressInfo(
                        city: "Belmont",
                        country: "United States",
                        state: "California",
                        street: "20 Davis Drive"
                    ),
                    businessPhone: "+16505550100",
                    company: "Example Inc.",
                    department: "Sales",
                    email: "ann@example.com",
                    emailAsLoginName: true,
                    firstName: "Ann",
                    jobTitle: "Engineer",
                    lastName: "Lee",
                    mobilePhone: "+16505550100",
                    pronouncedName: PronouncedNameInfo(
                        prompt: PronouncedNamePromptInfo(contentType: .audioMpeg),
                        text: "The parcel has arrived.",
                        type: .`default`
                    )
                ),
                customFields: [CustomFieldInfo(displayName: "Ann Lee", id: "401234", value: "North")],
                extensionNumber: "101",
                ivrPin: "130842",
                partnerId: "401234",
                password: "Password",
                references: [ReferenceInfo(ref: "Ref", refAccId: "401234", type: .customerDirectoryId)],
                regionalSettings: ExtensionRegionalSettingRequest(
                    currency: ExtensionCurrencyInfoRequest(id: "401234"),
                    formattingLocale: ExtensionFormattingLocaleInfoRequest(id: "401234"),
                    greetingLanguage: ExtensionGreetingLanguageInfoRequest(id: "401234"),
                    homeCountry: ExtensionCountryInfoRequest(id: "401234"),
                    language: ExtensionLanguageInfoRequest(id: "401234"),
                    timeFormat: .n12h,
                    timezone: ExtensionTimezoneInfoRequest(id: "401234")
                ),
                setupWizardState: .notStarted,
                site: SiteReference(id: "401234"),
                status: .enabled,
                statusInfo: ExtensionStatusInfo(comment: "Called twice", reason: .involuntarily),
                subType: .digitalSignageOnlyRooms,
                transition: UserTransitionInfo(sendWelcomeEmail: true, sendWelcomeEmailsToUsers: true),
                type: .announcement
            ),
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callUpdateExtensionCallerId() async throws {
        try await value(client.userSettings.updateExtensionCallerId(
            byDevice: [
                CallerIdByDevice(
                    callerId: CallerIdData(phoneInfo: CallerIdPhoneInfo(id: "401234"), type: .phoneNumber),
                    device: CallerIdDeviceInfo(id: "401234")
                )
            ],
            byFeature: [
                CallerIdByFeature(
                    callerId: CallerIdData(phoneInfo: CallerIdPhoneInfo(id: "401234"), type: .phoneNumber),
                    feature: .additionalSoftphone
                )
            ],
            extensionNameForOutboundCalls: true,
            extensionNumberForInternalCalls: true,
            uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callUpdateNotificationSettings() async throws {
        try await value(client.userSettings.updateNotificationSettings(
            advancedMode: true,
            callNotes: CallNotesInfo(
                advancedEmailAddresses: ["ann@example.com"],
                advancedSmsEmailAddresses: ["ann@example.com"],
                notifyByEmail: true,
                notifyBySms: true
            ),
            emailAddresses: ["ann@example.com"],
            inboundFaxes: InboundFaxesInfo(
                advancedEmailAddresses: ["ann@example.com"],
                advancedSmsEmailAddresses: ["ann@example.com"],
                advancedSmsPhoneNumbers: ["+16505550100"],
                includeAttachment: true,
                markAsRead: true,
                notifyByEmail: true,
                notifyBySms: true
            ),
            inboundTexts: InboundTextsInfo(
                advancedEmailAddresses: ["ann@example.com"],
                advancedSmsEmailAddresses: ["ann@example.com"],
                advancedSmsPhoneNumbers: ["+16505550100"],
                notifyByEmail: true,
                notifyBySms: true
            ),
            includeManagers: true,
            missedCalls: MissedCallsInfo(
                advancedEmailAddresses: ["ann@example.com"],
                advancedSmsEmailAddresses: ["ann@example.com"],
                advancedSmsPhoneNumbers: ["+16505550100"],
                notifyByEmail: true,
                notifyBySms: true
            ),
            outboundFaxes: OutboundFaxesInfo(
                advancedEmailAddresses: ["ann@example.com"],
                advancedSmsEmailAddresses: ["ann@example.com"],
                advancedSmsPhoneNumbers: ["+16505550100"],
                notifyByEmail: true,
                notifyBySms: true
            ),
            smsEmailAddresses: ["ann@example.com"],
            smsPhoneNumbers: ["+16505550100"],
            uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
            voicemails: VoicemailsInfo(
                advancedEmailAddresses: ["ann@example.com"],
                advancedSmsEmailAddresses: ["ann@example.com"],
                advancedSmsPhoneNumbers: ["+16505550100"],
                includeAttachment: true,
                includeTranscription: true,
                markAsRead: true,
                notifyByEmail: true,
                notifyBySms: true
            ),
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callUpdateUserProfileImage() async throws {
        try await value(client.userSettings.updateUserProfileImage(
            image: sampleFile("portrait.png", "image/png"), accountId: "~", extensionId: "~"
        ))
    }
}
