// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct CallBlockingEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createBlockedAllowedNumber, callCreateBlockedAllowedNumber)
        calls.add(.deleteBlockedAllowedNumber, callDeleteBlockedAllowedNumber)
        calls.add(.listBlockedAllowedNumbers, callListBlockedAllowedNumbers)
        calls.add(.readBlockedAllowedNumber, callReadBlockedAllowedNumber)
        calls.add(.readCallerBlockingSettings, callReadCallerBlockingSettings)
        calls.add(.updateBlockedAllowedNumber, callUpdateBlockedAllowedNumber)
        calls.add(.updateCallerBlockingSettings, callUpdateCallerBlockingSettings)
    }

    func callCreateBlockedAllowedNumber() async throws {
        try await value(client.callBlocking.createBlockedAllowedNumber(
            label: "Business",
            phoneNumber: "+16505550100",
            status: .blocked,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callDeleteBlockedAllowedNumber() async throws {
        try await value(client.callBlocking.deleteBlockedAllowedNumber(
            blockedNumberId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    func callListBlockedAllowedNumbers() async throws {
        try await firstPage(client.callBlocking.listBlockedAllowedNumbers(
            page: 1, perPage: 100, status: .blocked, accountId: "~", extensionId: "~"
        ))
    }

    func callReadBlockedAllowedNumber() async throws {
        try await value(client.callBlocking.readBlockedAllowedNumber(
            blockedNumberId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    func callReadCallerBlockingSettings() async throws {
        try await value(client.callBlocking.readCallerBlockingSettings(accountId: "~", extensionId: "~"))
    }

    func callUpdateBlockedAllowedNumber() async throws {
        try await value(client.callBlocking.updateBlockedAllowedNumber(
            blockedNumberId: "401234",
            label: "Business",
            phoneNumber: "+16505550100",
            status: .blocked,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callUpdateCallerBlockingSettings() async throws {
        try await value(client.callBlocking.updateCallerBlockingSettings(
            greetings: [
                BlockedCallerGreetingInfo(
                    preset: PresetInfo(
                        id: "401234",
                        name: "Front desk",
                        uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                    ),
                    type: "Type"
                )
            ],
            mode: .all,
            noCallerId: .allow,
            payPhones: .allow,
            accountId: "~",
            extensionId: "~"
        ))
    }
}
