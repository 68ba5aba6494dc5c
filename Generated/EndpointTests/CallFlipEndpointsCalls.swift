// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct CallFlipEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.readCallFlipSettings, callReadCallFlipSettings)
        calls.add(.updateCallFlipSettings, callUpdateCallFlipSettings)
    }

    func callReadCallFlipSettings() async throws {
        try await firstPage(client.callFlip.readCallFlipSettings(accountId: "~", extensionId: "~"))
    }

    func callUpdateCallFlipSettings() async throws {
        try await value(client.callFlip.updateCallFlipSettings(
            records: [
                CallFlipNumberResource(
                    flipNumber: "1",
                    id: "401234",
                    label: "Business",
                    phoneNumber: "+16505550100",
                    type: .businessMobile
                )
            ],
            accountId: "~",
            extensionId: "~"
        ))
    }
}
