// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct MultiSiteEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.bulkAssignSiteMembers, callBulkAssignSiteMembers)
        calls.add(.createSite, callCreateSite)
        calls.add(.deleteSite, callDeleteSite)
        calls.add(.listSiteMembers, callListSiteMembers)
        calls.add(.listSites, callListSites)
        calls.add(.readSite, callReadSite)
        calls.add(.readSiteIvrSettings, callReadSiteIvrSettings)
        calls.add(.updateSite, callUpdateSite)
        calls.add(.updateSiteIvrSettings, callUpdateSiteIvrSettings)
    }

    func callBulkAssignSiteMembers() async throws {
        try await value(client.multiSite.bulkAssignSiteMembers(
            siteId: "401234", addedExtensionIds: ["400101"], removedExtensionIds: ["400101"], accountId: "~"
        ))
    }

    func callCreateSite() async throws {
        try await value(client.multiSite.createSite(
            accessibleSiteIds: ["401234"],
            businessAddress: ContactBusinessAddressInfo(
                city: "Belmont",
                country: "United States",
                state: "California",
                street: "20 Davis Drive",
                zip: "94002"
            ),
            callerIdName: "Ann Lee",
            code: "401234",
            costCenter: CostCenterInfo(id: "401234", name: "Front desk"),
            email: "ann@example.com",
            extensionNumber: "101",
            id: "401234",
            name: "Front desk",
            operator: SiteOperatorReference(id: "401234"),
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
                    bias: "-480", description: "For visitors and guests", id: "401234", name: "Front desk"
                )
            ),
            siteAccess: .limited,
            accountId: "~"
        ))
    }

    func callDeleteSite() async throws {
        try await value(client.multiSite.deleteSite(siteId: "401234", accountId: "~"))
    }

    func callListSiteMembers() async throws {
        try await firstPage(client.multiSite.listSiteMembers(siteId: "401234", accountId: "~"))
    }

    func callListSites() async throws {
        try await firstPage(client.multiSite.listSites(accountId: "~"))
    }

    func callReadSite() async throws {
        try await value(client.multiSite.readSite(siteId: "401234", accountId: "~"))
    }

    func callReadSiteIvrSettings() async throws {
        try await value(client.multiSite.readSiteIvrSettings(siteId: "401234", accountId: "~"))
    }

    func callUpdateSite() async throws {
        try await value(client.multiSite.updateSite(
            siteId: "401234",
            accessibleSiteIds: ["401234"],
            businessAddress: ContactBusinessAddressInfo(
                city: "Belmont",
                country: "United States",
                state: "California",
                street: "20 Davis Drive",
                zip: "94002"
            ),
            callerIdName: "Ann Lee",
            email: "ann@example.com",
            extensionNumber: "101",
            name: "Front desk",
            operator: OperatorInfo(
                extensionNumber: "101",
                id: "401234",
                name: "Front desk",
                uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
            ),
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
                    bias: "-480", description: "For visitors and guests", id: "401234", name: "Front desk"
                )
            ),
            siteAccess: .limited,
            accountId: "~"
        ))
    }

    func callUpdateSiteIvrSettings() async throws {
        try await value(client.multiSite.updateSiteIvrSettings(
            siteId: "401234",
            actions: [
                SiteIvrActions(
                    action: .connect,
                    extension: SiteIVRActionsExtensionInfo(id: "401234", name: "Front desk"),
                    input: .n0
                )
            ],
            promptRepeatCount: 1,
            topMenu: SiteIVRTopMenuUpdate(id: "401234"),
            accountId: "~"
        ))
    }
}
