// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct CallLogEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.deleteUserCallLog, callDeleteUserCallLog)
        calls.add(.extractSyncAccountCallLog, callExtractSyncAccountCallLog)
        calls.add(.listCompanyActiveCalls, callListCompanyActiveCalls)
        calls.add(.listExtensionActiveCalls, callListExtensionActiveCalls)
        calls.add(.readCompanyCallLog, callReadCompanyCallLog)
        calls.add(.readCompanyCallRecord, callReadCompanyCallRecord)
        calls.add(.readUserCallLog, callReadUserCallLog)
        calls.add(.readUserCallRecord, callReadUserCallRecord)
        calls.add(.syncAccountCallLog, callSyncAccountCallLog)
        calls.add(.syncUserCallLog, callSyncUserCallLog)
    }

    func callDeleteUserCallLog() async throws {
        try await value(client.callLog.deleteUserCallLog(
            dateTo: sampleDate("2026-01-16T09:30:00Z"), accountId: "~", extensionId: "~"
        ))
    }

    func callExtractSyncAccountCallLog() async throws {
        try await firstPage(client.callLog.extractSyncAccountCallLog(
            dateFrom: sampleDate("2026-01-15T09:30:00Z"),
            metadataCategory: ["Metadata category"],
            recordCount: 250,
            syncType: .fSync,
            view: .simple,
            accountId: "~"
        ))
    }

    func callListCompanyActiveCalls() async throws {
        try await firstPage(client.callLog.listCompanyActiveCalls(
            conferenceType: [.audioConferencing],
            direction: [.outbound],
            page: 1,
            perPage: 100,
            transport: [.pstn],
            type: [.fax],
            view: .simple,
            accountId: "~"
        ))
    }

    func callListExtensionActiveCalls() async throws {
        try await firstPage(client.callLog.listExtensionActiveCalls(
            conferenceType: [.audioConferencing],
            direction: [.outbound],
            page: 1,
            perPage: 100,
            transport: [.pstn],
            type: [.fax],
            view: .simple,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callReadCompanyCallLog() async throws {
        try await firstPage(client.callLog.readCompanyCallLog(
            dateFrom: sampleDate("2026-01-15T09:30:00Z"),
            dateTo: sampleDate("2026-01-16T09:30:00Z"),
            direction: [.outbound],
            extensionNumber: "101",
            metadataCategory: ["Metadata category"],
            page: 1,
            perPage: 100,
            phoneNumber: "+16505550100",
            recordingType: .all,
            sessionId: "4503991234",
            showDeleted: false,
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            type: [.fax],
            view: .simple,
            withRecording: false,
            accountId: "~"
        ))
    }

    func callReadCompanyCallRecord() async throws {
        try await each(client.callLog.readCompanyCallRecord(
            callRecordId: ["401234", "401235"], view: .simple, accountId: "~"
        ))
    }

    func callReadUserCallLog() async throws {
        try await firstPage(client.callLog.readUserCallLog(
            dateFrom: sampleDate("2026-01-15T09:30:00Z"),
            dateTo: sampleDate("2026-01-16T09:30:00Z"),
            direction: [.outbound],
            extensionNumber: "101",
            metadataCategory: ["Metadata category"],
            page: 1,
            perPage: 100,
            phoneNumber: "+16505550100",
            recordingType: .all,
            sessionId: "4503991234",
            showBlocked: true,
            showDeleted: false,
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            transport: [.pstn],
            type: [.fax],
            view: .simple,
            withRecording: false,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callReadUserCallRecord() async throws {
        try await each(client.callLog.readUserCallRecord(
            callRecordId: ["401234", "401235"], view: .simple, accountId: "~", extensionId: "~"
        ))
    }

    func callSyncAccountCallLog() async throws {
        try await firstPage(client.callLog.syncAccountCallLog(
            dateFrom: sampleDate("2026-01-15T09:30:00Z"),
            metadataCategory: ["Metadata category"],
            recordCount: 1,
            recordingType: .all,
            showDeleted: false,
            statusGroup: [.all],
            syncType: .fSync,
            view: .simple,
            withRecording: false,
            accountId: "~"
        ))
    }

    func callSyncUserCallLog() async throws {
        try await firstPage(client.callLog.syncUserCallLog(
            dateFrom: sampleDate("2026-01-15T09:30:00Z"),
            metadataCategory: ["Metadata category"],
            recordCount: 1,
            recordingType: .all,
            showDeleted: false,
            statusGroup: [.all],
            syncType: .fSync,
            view: .simple,
            withRecording: false,
            accountId: "~",
            extensionId: "~"
        ))
    }
}
