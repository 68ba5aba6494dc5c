// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct DeviceSIPRegistrationEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createSIPRegistration, callCreateSIPRegistration)
    }

    func callCreateSIPRegistration() async throws {
        try await value(client.deviceSIPRegistration.createSIPRegistration(
            device: DeviceInfoRequest(
                appExternalId: "401234", computerName: "Front desk", id: "401234", serial: "00005e005303"
            ),
            sipInfo: [SipInfoRequest(transport: .tcp)],
            softPhoneLineReassignment: .noneValue
        ))
    }
}
