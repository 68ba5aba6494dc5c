// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct UserPermissionsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.checkUserPermission, callCheckUserPermission)
        calls.add(.listPermissionCategories, callListPermissionCategories)
        calls.add(.listPermissions, callListPermissions)
        calls.add(.readAuthorizationProfile, callReadAuthorizationProfile)
        calls.add(.readPermission, callReadPermission)
        calls.add(.readPermissionCategory, callReadPermissionCategory)
    }

    func callCheckUserPermission() async throws {
        try await value(client.userPermissions.checkUserPermission(
            permissionId: "401234", targetExtensionId: "400101", accountId: "~", extensionId: "~"
        ))
    }

    func callListPermissionCategories() async throws {
        try await firstPage(client.userPermissions.listPermissionCategories(
            page: 1, perPage: 100, servicePlanId: "401234"
        ))
    }

    func callListPermissions() async throws {
        try await firstPage(client.userPermissions.listPermissions(
            assignable: true, page: 1, perPage: 100, servicePlanId: "401234"
        ))
    }

    func callReadAuthorizationProfile() async throws {
        try await value(client.userPermissions.readAuthorizationProfile(
            targetExtensionId: "400101", accountId: "~", extensionId: "~"
        ))
    }

    func callReadPermission() async throws {
        try await value(client.userPermissions.readPermission(
            permissionId: "401234", servicePlanId: "401234"
        ))
    }

    func callReadPermissionCategory() async throws {
        try await value(client.userPermissions.readPermissionCategory(permissionCategoryId: "401234"))
    }
}
