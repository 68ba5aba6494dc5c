// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct CallMonitoringGroupsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createCallMonitoringGroup, callCreateCallMonitoringGroup)
        calls.add(.deleteCallMonitoringGroup, callDeleteCallMonitoringGroup)
        calls.add(.listCallMonitoringGroupMembers, callListCallMonitoringGroupMembers)
        calls.add(.listCallMonitoringGroups, callListCallMonitoringGroups)
        calls.add(.updateCallMonitoringGroup, callUpdateCallMonitoringGroup)
        calls.add(.updateCallMonitoringGroupList, callUpdateCallMonitoringGroupList)
    }

    func callCreateCallMonitoringGroup() async throws {
        try await value(client.callMonitoringGroups.createCallMonitoringGroup(
            name: "Front desk",
            site: CreateCallMonitoringGroupRequest.SiteValue(id: "401234"),
            accountId: "~"
        ))
    }

    func callDeleteCallMonitoringGroup() async throws {
        try await value(client.callMonitoringGroups.deleteCallMonitoringGroup(
            groupId: "401234", accountId: "~"
        ))
    }

    func callListCallMonitoringGroupMembers() async throws {
        try await firstPage(client.callMonitoringGroups.listCallMonitoringGroupMembers(
            groupId: "401234", page: 1, perPage: 100, accountId: "~"
        ))
    }

    func callListCallMonitoringGroups() async throws {
        try await firstPage(client.callMonitoringGroups.listCallMonitoringGroups(
            memberExtensionId: "400101", page: 1, perPage: 100, siteId: ["401234"], accountId: "~"
        ))
    }

    func callUpdateCallMonitoringGroup() async throws {
        try await value(client.callMonitoringGroups.updateCallMonitoringGroup(
            groupId: "401234",
            name: "Front desk",
            site: CreateCallMonitoringGroupRequest.SiteValue(id: "401234"),
            accountId: "~"
        ))
    }

    func callUpdateCallMonitoringGroupList() async throws {
        try await value(client.callMonitoringGroups.updateCallMonitoringGroupList(
            groupId: "401234",
            addedExtensions: [CallMonitoringExtensionInfo(id: "401234", permissions: [.monitored])],
            removedExtensions: [CallMonitoringExtensionInfo(id: "401234", permissions: [.monitored])],
            updatedExtensions: [CallMonitoringExtensionInfo(id: "401234", permissions: [.monitored])],
            accountId: "~"
        ))
    }
}
