// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct SiteAdministrationEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.listAdministeredSites, callListAdministeredSites)
        calls.add(.updateUserAdministeredSites, callUpdateUserAdministeredSites)
    }

    func callListAdministeredSites() async throws {
        try await firstPage(client.siteAdministration.listAdministeredSites(
            accountId: "~", extensionId: "~"
        ))
    }

    func callUpdateUserAdministeredSites() async throws {
        try await value(client.siteAdministration.updateUserAdministeredSites(
            records: [
                RolesBusinessSiteResource(
                    id: "401234",
                    businessAddress: ContactAddressInfoResource(
                        city: "Belmont",
                        country: "United States",
                        state: "California",
                        street: "20 Davis Drive"
                    ),
                    callerIdName: "Ann Lee",
                    code: "401234",
                    email: "ann@example.com",
                    extensionNumber: "101",
                    name: "Front desk",
                    operator: BasicExtensionInfoResource(
                        extensionNumber: "101", id: "401234", name: "Front desk"
                    ),
                    regionalSettings: RolesRegionalSettingsResource(
                        currency: CurrencyResource(code: "401234"),
                        formattingLocale: RolesLanguageResource(id: "401234"),
                        greetingLanguage: RolesLanguageResource(id: "401234"),
                        timezone: RolesTimezoneResource(bias: "-480")
                    ),
                    uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                )
            ],
            accountId: "~",
            extensionId: "~"
        ))
    }
}
