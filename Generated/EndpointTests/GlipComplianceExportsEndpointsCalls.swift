// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct GlipComplianceExportsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.createGlipDataExportTask, callCreateGlipDataExportTask)
        calls.add(.listGlipDataExportTasks, callListGlipDataExportTasks)
        calls.add(.readGlipDataExportTask, callReadGlipDataExportTask)
        calls.add(.readGlipDataExportTaskDataset, callReadGlipDataExportTaskDataset)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCreateGlipDataExportTask() async throws {
        try await value(client.glipComplianceExports.createGlipDataExportTask(
            chatIds: ["401234"],
            contacts: [GlipConversationMember(email: "ann@example.com", id: "401234")],
            timeFrom: "2026-01-15T09:30:00Z",
            timeTo: "2026-01-16T09:30:00Z"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListGlipDataExportTasks() async throws {
        try await firstPage(client.glipComplianceExports.listGlipDataExportTasks(
            page: 1, perPage: 30, status: .accepted
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipDataExportTask() async throws {
        try await value(client.glipComplianceExports.readGlipDataExportTask(taskId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipDataExportTaskDataset() async throws {
        try await media(client.glipComplianceExports.readGlipDataExportTaskDataset(
            taskId: "401234", datasetId: "401234"
        ))
    }
}
