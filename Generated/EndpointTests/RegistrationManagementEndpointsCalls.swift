// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct RegistrationManagementEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.getWebinarRegistration, callGetWebinarRegistration)
        calls.add(.updateWebinarRegistration, callUpdateWebinarRegistration)
    }

    func callGetWebinarRegistration() async throws {
        try await value(client.registrationManagement.getWebinarRegistration(sessionId: "4503991234"))
    }

    func callUpdateWebinarRegistration() async throws {
        try await value(client.registrationManagement.updateWebinarRegistration(
            sessionId: "4503991234",
            body: SessionRegistrationModel(
                hasRealRegistrants: true,
                id: "401234",
                registrantCount: 1,
                registrationStatus: .closed,
                settings: SessionRegistrationModel.Settings(
                    autoCloseLimit: 0,
                    autoOpenPostWebinarRegistration: true,
                    onDemandDuration: .sixMonths,
                    preventMultipleDeviceJoins: false,
                    registrationDigestEnabled: true,
                    suppressEmails: false,
                    viewRecording: true,
                    workEmailRequired: false
                )
            )
        ))
    }
}
