// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct AuditTrailEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.searchAuditTrail, callSearchAuditTrail)
    }

    func callSearchAuditTrail() async throws {
        try await firstPage(client.auditTrail.searchAuditTrail(
            actionIds: ["401234"],
            eventTimeFrom: sampleDate("2026-01-15T09:30:00Z"),
            eventTimeTo: sampleDate("2026-01-16T09:30:00Z"),
            excludeActionIds: ["401234"],
            initiatorIds: ["401234"],
            page: 1,
            perPage: 1,
            searchString: "parcel",
            siteId: "401234",
            targetIds: ["401234"],
            accountId: "~"
        ))
    }
}
