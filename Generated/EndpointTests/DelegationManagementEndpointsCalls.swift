// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct DelegationManagementEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.listDelegators, callListDelegators)
    }

    func callListDelegators() async throws {
        try await value(client.delegationManagement.listDelegators(accountId: "~", extensionId: "~"))
    }
}
