// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct RoleManagementEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.assignDefaultRole, callAssignDefaultRole)
        calls.add(.assignMultipleUserRoles, callAssignMultipleUserRoles)
        calls.add(.createCustomRole, callCreateCustomRole)
        calls.add(.deleteCustomRole, callDeleteCustomRole)
        calls.add(.listAssignedRoles, callListAssignedRoles)
        calls.add(.listAssignableRoles, callListAssignableRoles)
        calls.add(.listStandardUserRoles, callListStandardUserRoles)
        calls.add(.listUserAssignedRoles, callListUserAssignedRoles)
        calls.add(.listUserRoles, callListUserRoles)
        calls.add(.readDefaultRole, callReadDefaultRole)
        calls.add(.readStandardUserRole, callReadStandardUserRole)
        calls.add(.readUserRole, callReadUserRole)
        calls.add(.updateDefaultUserRole, callUpdateDefaultUserRole)
        calls.add(.updateUserAssignedRoles, callUpdateUserAssignedRoles)
        calls.add(.updateUserRole, callUpdateUserRole)
    }

    func callAssignDefaultRole() async throws {
        try await value(client.roleManagement.assignDefaultRole(accountId: "~", extensionId: "~"))
    }

    func callAssignMultipleUserRoles() async throws {
        try await value(client.roleManagement.assignMultipleUserRoles(
            roleId: "401234",
            addedExtensionIds: ["400101"],
            removedExtensionIds: ["400101"],
            siteCompatible: true,
            siteRestricted: true,
            uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
            accountId: "~"
        ))
    }

    func callCreateCustomRole() async throws {
        try await value(client.roleManagement.createCustomRole(
            advancedPermissions: false,
            custom: false,
            description: "For visitors and guests",
            displayName: "Ann Lee",
            hidden: false,
            id: "401234",
            lastUpdated: sampleDate("2026-01-15T09:30:00Z"),
            permissions: [
                PermissionIdResource(
                    assignable: true,
                    id: "401234",
                    permissionsCapabilities: PermissionsCapabilities(
                        enabled: true, grantEnabled: true, manageEnabled: true
                    ),
                    readOnly: true,
                    siteCompatible: .compatible,
                    uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                )
            ],
            scope: .account,
            siteCompatible: true,
            accountId: "~"
        ))
    }

    func callDeleteCustomRole() async throws {
        try await value(client.roleManagement.deleteCustomRole(
            roleId: "401234", validateOnly: true, accountId: "~"
        ))
    }

    func callListAssignedRoles() async throws {
        try await firstPage(client.roleManagement.listAssignedRoles(showHidden: true, accountId: "~"))
    }

    func callListAssignableRoles() async throws {
        try await firstPage(client.roleManagement.listAssignableRoles(
            page: 1, perPage: 100, accountId: "~", extensionId: "~"
        ))
    }

    func callListStandardUserRoles() async throws {
        try await firstPage(client.roleManagement.listStandardUserRoles(
            advancedPermissions: false, page: 1, perPage: 100, servicePlanId: "401234"
        ))
    }

    func callListUserAssignedRoles() async throws {
        try await firstPage(client.roleManagement.listUserAssignedRoles(
            showHidden: true, accountId: "~", extensionId: "~"
        ))
    }

    func callListUserRoles() async throws {
        try await firstPage(client.roleManagement.listUserRoles(
            custom: true, page: 1, perPage: 100, accountId: "~"
        ))
    }

    func callReadDefaultRole() async throws {
        try await value(client.roleManagement.readDefaultRole(accountId: "~"))
    }

    func callReadStandardUserRole() async throws {
        try await value(client.roleManagement.readStandardUserRole(roleId: "401234"))
    }

    func callReadUserRole() async throws {
        try await value(client.roleManagement.readUserRole(
            roleId: "401234", advancedPermissions: false, accountId: "~"
        ))
    }

    func callUpdateDefaultUserRole() async throws {
        try await value(client.roleManagement.updateDefaultUserRole(id: "401234", accountId: "~"))
    }

    func callUpdateUserAssignedRoles() async throws {
        try await value(client.roleManagement.updateUserAssignedRoles(
            records: [
                AssignedRoleResource(
                    autoAssigned: false,
                    displayName: "Ann Lee",
                    id: "401234",
                    siteCompatible: true,
                    siteRestricted: true
                )
            ],
            uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100",
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callUpdateUserRole() async throws {
        try await value(client.roleManagement.updateUserRole(
            roleId: "401234",
            advancedPermissions: false,
            custom: false,
            description: "For visitors and guests",
            displayName: "Ann Lee",
            hidden: false,
            id: "401234",
            lastUpdated: sampleDate("2026-01-15T09:30:00Z"),
            permissions: [
                PermissionIdResource(
                    assignable: true,
                    id: "401234",
                    permissionsCapabilities: PermissionsCapabilities(
                        enabled: true, grantEnabled: true, manageEnabled: true
                    ),
                    readOnly: true,
                    siteCompatible: .compatible,
                    uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                )
            ],
            scope: .account,
            siteCompatible: true,
            accountId: "~"
        ))
    }
}
