// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct GlipProfileEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.readGlipCompany, callReadGlipCompany)
        calls.add(.readGlipPerson, callReadGlipPerson)
        calls.add(.readGlipPreferences, callReadGlipPreferences)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipCompany() async throws {
        try await value(client.glipProfile.readGlipCompany(companyId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipPerson() async throws {
        try await value(client.glipProfile.readGlipPerson(personId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipPreferences() async throws {
        try await value(client.glipProfile.readGlipPreferences())
    }
}
