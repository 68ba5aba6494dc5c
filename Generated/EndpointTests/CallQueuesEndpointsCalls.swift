// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct CallQueuesEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.assignMultipleCallQueueMembers, callAssignMultipleCallQueueMembers)
        calls.add(.assignMultipleDepartmentMembers, callAssignMultipleDepartmentMembers)
        calls.add(.getCallQueueOverflowSettings, callGetCallQueueOverflowSettings)
        calls.add(.listCallQueueMembers, callListCallQueueMembers)
        calls.add(.listCallQueues, callListCallQueues)
        calls.add(.listDepartmentMembers, callListDepartmentMembers)
        calls.add(.readCallQueueInfo, callReadCallQueueInfo)
        calls.add(.updateCallQueueInfo, callUpdateCallQueueInfo)
        calls.add(.updateCallQueueOverflowSettings, callUpdateCallQueueOverflowSettings)
        calls.add(.updateUserCallQueues, callUpdateUserCallQueues)
    }

    func callAssignMultipleCallQueueMembers() async throws {
        try await value(client.callQueues.assignMultipleCallQueueMembers(
            groupId: "401234",
            addedExtensionIds: ["400101"],
            removedExtensionIds: ["400101"],
            accountId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callAssignMultipleDepartmentMembers() async throws {
        try await value(client.callQueues.assignMultipleDepartmentMembers(
            items: [
                BulkAssignItem(
                    addedExtensionIds: ["400101"], departmentId: "401234", removedExtensionIds: ["400101"]
                )
            ],
            accountId: "~"
        ))
    }

    func callGetCallQueueOverflowSettings() async throws {
        try await value(client.callQueues.getCallQueueOverflowSettings(
            callQueueId: "401234", accountId: "~"
        ))
    }

    func callListCallQueueMembers() async throws {
        try await firstPage(client.callQueues.listCallQueueMembers(
            groupId: "401234", page: 1, perPage: 100, accountId: "~"
        ))
    }

    func callListCallQueues() async throws {
        try await firstPage(client.callQueues.listCallQueues(
            memberExtensionId: "400101", page: 1, perPage: 100, accountId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListDepartmentMembers() async throws {
        try await firstPage(client.callQueues.listDepartmentMembers(
            departmentId: 401234, page: 1, perPage: 100, accountId: "~"
        ))
    }

    func callReadCallQueueInfo() async throws {
        try await value(client.callQueues.readCallQueueInfo(groupId: "401234", accountId: "~"))
    }

    func callUpdateCallQueueInfo() async throws {
        try await value(client.callQueues.updateCallQueueInfo(
            groupId: "401234",
            alertTimer: 10,
            editableMemberStatus: true,
            extensionNumber: "101",
            name: "Front desk",
            serviceLevelSettings: CallQueueServiceLevelSettings(
                abandonedThresholdSeconds: 1,
                includeAbandonedCalls: true,
                slaGoal: 1,
                slaThresholdSeconds: 1
            ),
            site: SiteReference(id: "401234"),
            status: .disabled,
            subType: .emergency,
            accountId: "~"
        ))
    }

    func callUpdateCallQueueOverflowSettings() async throws {
        try await value(client.callQueues.updateCallQueueOverflowSettings(
            callQueueId: "401234", enabled: true, items: [CallQueueIdResource(id: "401234")], accountId: "~"
        ))
    }

    func callUpdateUserCallQueues() async throws {
        try await value(client.callQueues.updateUserCallQueues(
            records: [QueueShortInfoResource(id: "401234", name: "Front desk")],
            accountId: "~",
            extensionId: "~"
        ))
    }
}
