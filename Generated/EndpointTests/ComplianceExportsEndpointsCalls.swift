// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct ComplianceExportsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createDataExportTask, callCreateDataExportTask)
        calls.add(.listDataExportTasks, callListDataExportTasks)
        calls.add(.readDataExportTask, callReadDataExportTask)
    }

    func callCreateDataExportTask() async throws {
        try await value(client.complianceExports.createDataExportTask(
            chatIds: ["401234"],
            contacts: [DataExportTaskContactInfo(email: "ann@example.com", id: "401234")],
            timeFrom: sampleDate("2026-01-15T09:30:00Z"),
            timeTo: sampleDate("2026-01-16T09:30:00Z")
        ))
    }

    func callListDataExportTasks() async throws {
        try await firstPage(client.complianceExports.listDataExportTasks(
            page: 1, perPage: 30, status: .accepted
        ))
    }

    func callReadDataExportTask() async throws {
        try await value(client.complianceExports.readDataExportTask(taskId: "401234"))
    }
}
