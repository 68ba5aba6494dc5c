// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct MessageExportsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.createMessageStoreReport, callCreateMessageStoreReport)
        calls.add(.readMessageStoreReportArchive, callReadMessageStoreReportArchive)
        calls.add(.readMessageStoreReportArchiveContent, callReadMessageStoreReportArchiveContent)
        calls.add(.readMessageStoreReportTask, callReadMessageStoreReportTask)
    }

    func callCreateMessageStoreReport() async throws {
        try await value(client.messageExports.createMessageStoreReport(
            dateFrom: sampleDate("2026-01-15T09:30:00Z"),
            dateTo: sampleDate("2026-01-16T09:30:00Z"),
            messageTypes: [.fax],
            accountId: "~"
        ))
    }

    func callReadMessageStoreReportArchive() async throws {
        try await firstPage(client.messageExports.readMessageStoreReportArchive(
            taskId: "401234", accountId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadMessageStoreReportArchiveContent() async throws {
        try await media(client.messageExports.readMessageStoreReportArchiveContent(
            taskId: "401234", archiveId: "401234", accountId: "~"
        ))
    }

    func callReadMessageStoreReportTask() async throws {
        try await value(client.messageExports.readMessageStoreReportTask(taskId: "401234", accountId: "~"))
    }
}
