// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct TeamMessagingProfileEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.readPerson, callReadPerson)
        calls.add(.readMessagingCompany, callReadMessagingCompany)
    }

    func callReadPerson() async throws {
        try await value(client.teamMessagingProfile.readPerson(personId: "401234"))
    }

    func callReadMessagingCompany() async throws {
        try await value(client.teamMessagingProfile.readMessagingCompany(companyId: "401234"))
    }
}
