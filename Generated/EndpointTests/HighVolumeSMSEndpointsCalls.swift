// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct HighVolumeSMSEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.aggregateA2PSMSStatuses, callAggregateA2PSMSStatuses)
        calls.add(.createA2PSMS, callCreateA2PSMS)
        calls.add(.listA2PBatches, callListA2PBatches)
        calls.add(.listA2PSMS, callListA2PSMS)
        calls.add(.readA2PBatch, callReadA2PBatch)
        calls.add(.readA2PSMS, callReadA2PSMS)
    }

    func callAggregateA2PSMSStatuses() async throws {
        try await value(client.highVolumeSMS.aggregateA2PSMSStatuses(
            batchId: "401234",
            dateFrom: sampleDate("2026-01-15T09:30:00Z"),
            dateTo: sampleDate("2026-01-16T09:30:00Z"),
            direction: [.outbound],
            phoneNumber: ["+16505550100"],
            accountId: "~"
        ))
    }

    func callCreateA2PSMS() async throws {
        try await value(client.highVolumeSMS.createA2PSMS(
            from: "+16505550100",
            messages: [MessageCreateRequest(to: ["+16505550101"], text: "The parcel has arrived.")],
            text: "The parcel has arrived.",
            accountId: "~"
        ))
    }

    func callListA2PBatches() async throws {
        try await firstPage(client.highVolumeSMS.listA2PBatches(
            dateFrom: sampleDate("2026-01-15T09:30:00Z"),
            dateTo: sampleDate("2026-01-16T09:30:00Z"),
            from: "+16505550100",
            perPage: 1,
            status: [.completed],
            accountId: "~"
        ))
    }

    func callListA2PSMS() async throws {
        try await firstPage(client.highVolumeSMS.listA2PSMS(
            batchId: "401234",
            dateFrom: sampleDate("2026-01-15T09:30:00Z"),
            dateTo: sampleDate("2026-01-16T09:30:00Z"),
            direction: [.outbound],
            perPage: 1000,
            phoneNumber: ["+16505550100"],
            view: .simple,
            accountId: "~"
        ))
    }

    func callReadA2PBatch() async throws {
        try await value(client.highVolumeSMS.readA2PBatch(batchId: "401234", accountId: "~"))
    }

    func callReadA2PSMS() async throws {
        try await value(client.highVolumeSMS.readA2PSMS(messageId: "401234", accountId: "~"))
    }
}
