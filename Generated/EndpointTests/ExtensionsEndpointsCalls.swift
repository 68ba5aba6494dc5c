// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct ExtensionsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.bulkAssignSmsRecipients, callBulkAssignSmsRecipients)
        calls.add(.createExtension, callCreateExtension)
        calls.add(.bulkUpdateExtensions, callBulkUpdateExtensions)
        calls.add(.getExtensionBulkUpdateTask, callGetExtensionBulkUpdateTask)
        calls.add(.getSmsRecipients, callGetSmsRecipients)
        calls.add(.listExtensions, callListExtensions)
        calls.add(.listUserTemplates, callListUserTemplates)
        calls.add(.readUserTemplate, callReadUserTemplate)
    }

    func callBulkAssignSmsRecipients() async throws {
        try await value(client.extensions.bulkAssignSmsRecipients(
            addedExtensionIds: ["400101"], removedExtensionIds: ["400101"], accountId: "~", extensionId: "~"
        ))
    }

    func callCreateExtension() async throws {
        try await value(client.extensions.createExtension(
            ExtensionCreationRequest(
                contact: ContactInfoCreationRequest(
                    email: "ann@example.com",
                    firstName: "Ann",
                    businessAddress: ContactBusinessAddressInfo(
                        city: "Belmont",
                        country: "United States",
                        state: "California",
                        street: "20 Davis Drive"
                    ),
                    businessPhone: "+16505550100",
                    company: "Example Inc.",
                    department: "Sales",
                    emailAsLoginName: true,
                    jobTitle: "Engineer",
                    lastName: "Lee",
                    mobilePhone: "+16505550100",
                    pronouncedName: PronouncedNameInfo(
                        prompt: PronouncedNamePromptInfo(contentType: .audioMpeg),
                        text: "The parcel has arrived.",
                        type: .`default`
                    )
                ),
                costCenter: CostCenterInfo(id: "401234", name: "Front desk"),
                customFields: [CustomFieldInfo(displayName: "Ann Lee", id: "401234", value: "North")],
                extensionNumber: "101",
                hidden: true,
                ivrPin: "130842",
                name: "Front desk",
                partnerId: "401234",
                password: "Password",
                references: [ReferenceInfo(ref: "Ref", refAccId: "401234", type: .customerDirectoryId)],
                regionalSettings: RegionalSettings(
                    formattingLocale: FormattingLocaleInfo(
                        id: "401234", localeCode: "en-US", name: "Front desk"
                    ),
                    greetingLanguage: GreetingLanguageInfo(
                        id: "401234", localeCode: "en-US", name: "Front desk"
                    ),
                    homeCountry: CountryInfoShortModel(
                        callingCode: "1", id: "401234", isoCode: "US", name: "Front desk"
                    ),
                    language: RegionalLanguageInfo(id: "401234", localeCode: "en-US", name: "Front desk"),
                    timeFormat: .n12h,
                    timezone: TimezoneInfoBase(
                        bias: "-480",
                        description: "For visitors and guests",
                        id: "401234",
                        name: "Front desk"
                    )
                ),
                setupWizardState: .notStarted,
                site: SiteInfo(
                    businessAddress: ContactBusinessAddressInfo(
                        city: "Belmont",
                        country: "United States",
                        state: "California",
                        street: "20 Davis Drive"
                    ),
                    callerIdName: "Ann Lee",
                    code: "401234",
                    email: "ann@example.com",
                    extensionNumber: "101",
                    id: "401234",
                    name: "Front desk",
                    operator: OperatorInfo(
                        extensionNumber: "101",
                        id: "401234",
                        name: "Front desk",
                        uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                    ),
                    regionalSettings: RegionalSettings(
                        formattingLocale: FormattingLocaleInfo(id: "401234"),
                        greetingLanguage: GreetingLanguageInfo(id: "401234"),
                        homeCountry: CountryInfoShortModel(callingCode: "1"),
                        timezone: TimezoneInfoBase(bias: "-480")
                    ),
                    siteAccess: .limited,
                    uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                ),
                status: .enabled,
                statusInfo: ExtensionStatusInfo(comment: "Called twice", reason: .involuntarily),
                type: .announcement
            ),
            accountId: "~"
        ))
    }

    func callBulkUpdateExtensions() async throws {
        try await value(client.extensions.bulkUpdateExtensions(
            records: [
                ExtensionBulkUpdateInfo(
                    callQueueInfo: CallQueueInfoRequest(
                        abandonedThresholdSeconds: 1,
                        includeAbandonedCalls: true,
                        slaGoal: 1,
                        slaThresholdSeconds: 1
                    ),
                    comment: "Called twice",
                    contact: ContactInfoUpdateRequest(
                        company: "Example Inc.",
                        department: "Sales",
                        email: "ann@example.com",
                        firstName: "Ann"
                    ),
                    customFields: [CustomFieldInfo(displayName: "Ann Lee", id: "401234", value: "North")],
                    extensionNumber: "101",
                    id: "401234",
                    ivrPin: "130842",
                    partnerId: "401234",
                    password: "Password",
                    reason: "Out of the office",
                    references: [ReferenceInfo(ref: "Ref", refAccId: "401234", type: .customerDirectoryId)],
                    regionalSettings: ExtensionRegionalSettingRequest(
                        currency: ExtensionCurrencyInfoRequest(id: "401234"),
                        formattingLocale: ExtensionFormattingLocaleInfoRequest(id: "401234"),
                        greetingLanguage: ExtensionGreetingLanguageInfoRequest(id: "401234"),
                        timezone: ExtensionTimezoneInfoRequest(id: "401234")
                    ),
                    setupWizardState: .notStarted,
                    site: ProvisioningSiteInfo(
                        code: "401234",
                        id: "401234",
                        name: "Front desk",
                        uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                    ),
                    status: .enabled,
                    statusInfo: ExtensionStatusInfo(comment: "Called twice", reason: .involuntarily),
                    transition: UserTransitionInfo(sendWelcomeEmail: true, sendWelcomeEmailsToUsers: true),
                    type: .announcement
                )
            ],
            accountId: "~"
        ))
    }

    func callGetExtensionBulkUpdateTask() async throws {
        try await value(client.extensions.getExtensionBulkUpdateTask(taskId: "401234", accountId: "~"))
    }

    func callGetSmsRecipients() async throws {
        try await value(client.extensions.getSmsRecipients(accountId: "~", extensionId: "~"))
    }

    func callListExtensions() async throws {
        try await firstPage(client.extensions.listExtensions(
            email: ["ann@example.com"],
            extensionNumber: "101",
            page: 1,
            perPage: 100,
            status: [.enabled],
            type: [.announcement],
            accountId: "~"
        ))
    }

    func callListUserTemplates() async throws {
        try await firstPage(client.extensions.listUserTemplates(
            page: 1, perPage: 100, type: .callHandling, accountId: "~"
        ))
    }

    func callReadUserTemplate() async throws {
        try await value(client.extensions.readUserTemplate(templateId: "401234", accountId: "~"))
    }
}
