// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct VideoConfigurationEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.readUserVideoConfiguration, callReadUserVideoConfiguration)
        calls.add(.updateUserVideoConfiguration, callUpdateUserVideoConfiguration)
    }

    func callReadUserVideoConfiguration() async throws {
        try await value(client.videoConfiguration.readUserVideoConfiguration(
            accountId: "~", extensionId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callUpdateUserVideoConfiguration() async throws {
        try await value(client.videoConfiguration.updateUserVideoConfiguration(
            provider: .noneValue, userLicenseType: .free, accountId: "~", extensionId: "~"
        ))
    }
}
