// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct PagingOnlyGroupsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.assignMultiplePagingGroupUsersDevices, callAssignMultiplePagingGroupUsersDevices)
        calls.add(.listPagingGroupDevices, callListPagingGroupDevices)
        calls.add(.listPagingGroupUsers, callListPagingGroupUsers)
    }

    func callAssignMultiplePagingGroupUsersDevices() async throws {
        try await value(client.pagingOnlyGroups.assignMultiplePagingGroupUsersDevices(
            pagingOnlyGroupId: "401234",
            addedDeviceIds: ["401234"],
            addedUserIds: ["401234"],
            removedDeviceIds: ["401234"],
            removedUserIds: ["401234"],
            accountId: "~"
        ))
    }

    func callListPagingGroupDevices() async throws {
        try await firstPage(client.pagingOnlyGroups.listPagingGroupDevices(
            pagingOnlyGroupId: "401234", page: 1, perPage: 100, accountId: "~"
        ))
    }

    func callListPagingGroupUsers() async throws {
        try await firstPage(client.pagingOnlyGroups.listPagingGroupUsers(
            pagingOnlyGroupId: "401234", page: 1, perPage: 100, accountId: "~"
        ))
    }
}
