// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct CompanyEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.getAccountInfoV2, callGetAccountInfoV2)
        calls.add(.listContractedCountries, callListContractedCountries)
        calls.add(.listDomesticCountries, callListDomesticCountries)
        calls.add(.readAccountBusinessAddress, callReadAccountBusinessAddress)
        calls.add(.readAccountInfo, callReadAccountInfo)
        calls.add(.readAccountServiceInfo, callReadAccountServiceInfo)
        calls.add(.sendActivationEmailV2, callSendActivationEmailV2)
        calls.add(.sendWelcomeEmailV2, callSendWelcomeEmailV2)
        calls.add(.updateAccountBusinessAddress, callUpdateAccountBusinessAddress)
    }

    func callGetAccountInfoV2() async throws {
        try await value(client.company.getAccountInfoV2(accountId: "~"))
    }

    func callListContractedCountries() async throws {
        try await firstPage(client.company.listContractedCountries(brandId: "401234"))
    }

    func callListDomesticCountries() async throws {
        try await firstPage(client.company.listDomesticCountries(
            brandId: "401234", contractedCountryId: "401234", page: 1, perPage: 100
        ))
    }

    func callReadAccountBusinessAddress() async throws {
        try await value(client.company.readAccountBusinessAddress(accountId: "~"))
    }

    func callReadAccountInfo() async throws {
        try await value(client.company.readAccountInfo(accountId: "~"))
    }

    func callReadAccountServiceInfo() async throws {
        try await value(client.company.readAccountServiceInfo(accountId: "~"))
    }

    func callSendActivationEmailV2() async throws {
        try await value(client.company.sendActivationEmailV2(accountId: "~"))
    }

    func callSendWelcomeEmailV2() async throws {
        try await value(client.company.sendWelcomeEmailV2(email: "ann@example.com", accountId: "~"))
    }

    func callUpdateAccountBusinessAddress() async throws {
        try await value(client.company.updateAccountBusinessAddress(
            businessAddress: BusinessAddressInfo(
                city: "Belmont",
                country: "United States",
                state: "California",
                street: "20 Davis Drive",
                zip: "94002"
            ),
            company: "Example Inc.",
            email: "ann@example.com",
            mainSiteName: "Front desk",
            accountId: "~"
        ))
    }
}
