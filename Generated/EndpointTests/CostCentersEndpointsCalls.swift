// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct CostCentersEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.listCostCenters, callListCostCenters)
    }

    func callListCostCenters() async throws {
        try await firstPage(client.costCenters.listCostCenters(accountId: "~"))
    }
}
