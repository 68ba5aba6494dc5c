// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct CallForwardingEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createForwardingNumber, callCreateForwardingNumber)
        calls.add(.deleteForwardingNumber, callDeleteForwardingNumber)
        calls.add(.deleteForwardingNumbers, callDeleteForwardingNumbers)
        calls.add(.listForwardingNumbers, callListForwardingNumbers)
        calls.add(.readForwardingNumber, callReadForwardingNumber)
        calls.add(.updateForwardingNumber, callUpdateForwardingNumber)
    }

    func callCreateForwardingNumber() async throws {
        try await value(client.callForwarding.createForwardingNumber(
            device: CreateForwardingNumberDeviceInfo(id: "401234"),
            flipNumber: 1,
            id: "401234",
            label: "Business",
            phoneNumber: "+16505550100",
            type: .businessMobilePhone,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callDeleteForwardingNumber() async throws {
        try await value(client.callForwarding.deleteForwardingNumber(
            forwardingNumberId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    func callDeleteForwardingNumbers() async throws {
        try await value(client.callForwarding.deleteForwardingNumbers(
            records: [ForwardingNumberId(forwardingNumberId: "401234")], accountId: "~", extensionId: "~"
        ))
    }

    func callListForwardingNumbers() async throws {
        try await firstPage(client.callForwarding.listForwardingNumbers(
            page: 1, perPage: 100, accountId: "~", extensionId: "~"
        ))
    }

    func callReadForwardingNumber() async throws {
        try await value(client.callForwarding.readForwardingNumber(
            forwardingNumberId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    func callUpdateForwardingNumber() async throws {
        try await value(client.callForwarding.updateForwardingNumber(
            forwardingNumberId: "401234",
            flipNumber: "1",
            label: "Business",
            phoneNumber: "+16505550100",
            type: .businessMobilePhone,
            accountId: "~",
            extensionId: "~"
        ))
    }
}
