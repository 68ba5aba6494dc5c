// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct RegionalSettingsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.getAccountRegionalSettings, callGetAccountRegionalSettings)
        calls.add(.listCountries, callListCountries)
        calls.add(.listLanguages, callListLanguages)
        calls.add(.listLocations, callListLocations)
        calls.add(.listStates, callListStates)
        calls.add(.listTimezones, callListTimezones)
        calls.add(.patchAccountRegionalSettings, callPatchAccountRegionalSettings)
        calls.add(.readCountry, callReadCountry)
        calls.add(.readLanguage, callReadLanguage)
        calls.add(.readState, callReadState)
        calls.add(.readTimezone, callReadTimezone)
    }

    func callGetAccountRegionalSettings() async throws {
        try await value(client.regionalSettings.getAccountRegionalSettings(accountId: "~"))
    }

    func callListCountries() async throws {
        try await firstPage(client.regionalSettings.listCountries(
            freeSoftphoneLine: true,
            loginAllowed: true,
            numberSelling: true,
            page: 1,
            perPage: 100,
            signupAllowed: true
        ))
    }

    func callListLanguages() async throws {
        try await firstPage(client.regionalSettings.listLanguages())
    }

    func callListLocations() async throws {
        try await firstPage(client.regionalSettings.listLocations(
            orderBy: .city, page: 1, perPage: 100, stateId: "401234", withNxx: true
        ))
    }

    func callListStates() async throws {
        try await firstPage(client.regionalSettings.listStates(
            allCountries: true, countryId: 401234, page: 1, perPage: 100, withPhoneNumbers: false
        ))
    }

    func callListTimezones() async throws {
        try await firstPage(client.regionalSettings.listTimezones(page: 1, perPage: 100))
    }

    func callPatchAccountRegionalSettings() async throws {
        try await value(client.regionalSettings.patchAccountRegionalSettings(
            timezone: AccountTimezoneInfoRequest(id: "401234"),
            formattingLocale: AccountFormattingLocaleInfoRequest(id: "401234"),
            greetingLanguage: AccountGreetingLanguageInfoRequest(id: "401234"),
            homeCountry: AccountCountryInfoRequest(id: "401234"),
            language: AccountLanguageInfoRequest(id: "401234"),
            timeFormat: .n12h,
            accountId: "~"
        ))
    }

    func callReadCountry() async throws {
        try await value(client.regionalSettings.readCountry(countryId: 401234))
    }

    func callReadLanguage() async throws {
        try await value(client.regionalSettings.readLanguage(languageId: 401234))
    }

    func callReadState() async throws {
        try await value(client.regionalSettings.readState(stateId: 401234))
    }

    func callReadTimezone() async throws {
        try await value(client.regionalSettings.readTimezone(timezoneId: 401234))
    }
}
