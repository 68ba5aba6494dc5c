// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct SMSBrandsAndCampaignsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.findTcrBrandById, callFindTcrBrandById)
        calls.add(.findTcrCampaignById, callFindTcrCampaignById)
        calls.add(.linkNumbersToCampaign, callLinkNumbersToCampaign)
        calls.add(.listAllTcrBrands, callListAllTcrBrands)
        calls.add(.listAllTcrCampaigns, callListAllTcrCampaigns)
    }

    func callFindTcrBrandById() async throws {
        try await value(client.smsBrandsAndCampaigns.findTcrBrandById(tcrBrandId: 401234, accountId: "~"))
    }

    func callFindTcrCampaignById() async throws {
        try await value(client.smsBrandsAndCampaigns.findTcrCampaignById(
            tcrBrandId: 401234, tcrCampaignId: 401234, accountId: "~"
        ))
    }

    func callLinkNumbersToCampaign() async throws {
        try await value(client.smsBrandsAndCampaigns.linkNumbersToCampaign(
            tcrBrandId: 401234, tcrCampaignId: 401234, phoneNumbers: ["+16505550100"], accountId: "~"
        ))
    }

    func callListAllTcrBrands() async throws {
        try await firstPage(client.smsBrandsAndCampaigns.listAllTcrBrands(accountId: "~"))
    }

    func callListAllTcrCampaigns() async throws {
        try await firstPage(client.smsBrandsAndCampaigns.listAllTcrCampaigns(
            tcrBrandId: 401234, accountId: "~"
        ))
    }
}
