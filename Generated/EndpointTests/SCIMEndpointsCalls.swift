// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct SCIMEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.scimCheckHealthV1, callScimCheckHealthV1)
        calls.add(.scimCheckHealth, callScimCheckHealth)
        calls.add(.scimCreateUserV1, callScimCreateUserV1)
        calls.add(.scimGetProviderConfigV1, callScimGetProviderConfigV1)
        calls.add(.scimCreateUser, callScimCreateUser)
        calls.add(.scimDeleteUser, callScimDeleteUser)
        calls.add(.scimGetProviderConfig, callScimGetProviderConfig)
        calls.add(.scimGetResourceType, callScimGetResourceType)
        calls.add(.scimGetSchema, callScimGetSchema)
        calls.add(.scimGetUser, callScimGetUser)
        calls.add(.scimListResourceTypes, callScimListResourceTypes)
        calls.add(.scimListSchemas, callScimListSchemas)
        calls.add(.scimPatchUser, callScimPatchUser)
        calls.add(.scimListUsers, callScimListUsers)
        calls.add(.scimSearchUsers, callScimSearchUsers)
        calls.add(.scimReplaceUser, callScimReplaceUser)
        calls.add(.scimListUsersV1, callScimListUsersV1)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callScimCheckHealthV1() async throws {
        try await value(client.scim.scimCheckHealthV1())
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callScimCheckHealth() async throws {
        try await value(client.scim.scimCheckHealth())
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callScimCreateUserV1() async throws {
        try await value(client.scim.scimCreateUserV1(
            LegacyScimUserRequest(
                emails: [ScimEmail(value: "ann@example.com")],
                name: ScimName(familyName: "Front desk", givenName: "Front desk"),
                schemas: [.urnIetfParamsScimSchemasCore2_0User],
                userName: "ann.lee",
                active: false,
                addresses: [
                    ScimUserAddress(
                        country: "United States",
                        locality: "Belmont",
                        postalCode: "401234",
                        region: "California",
                        streetAddress: "20 Main Street"
                    )
                ],
                externalId: "401234",
                phoneNumbers: [ScimPhoneNumber(type: .mobile, value: "+16505550100")],
                photos: [ScimPhoto(value: "https://example.com/ann.png")],
                urnIetfParamsScimSchemasExtensionEnterprise2_0User: LegacyScimEnterpriseUser(
                    department: "Sales"
                )
            )
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callScimGetProviderConfigV1() async throws {
        try await value(client.scim.scimGetProviderConfigV1())
    }

    func callScimCreateUser() async throws {
        try await value(client.scim.scimCreateUser(
            emails: [ScimEmail(value: "ann@example.com")],
            name: ScimName(familyName: "Front desk", givenName: "Front desk"),
            schemas: [.urnIetfParamsScimSchemasCore2_0User],
            userName: "ann.lee",
            active: false,
            addresses: [
                ScimUserAddress(
                    country: "United States",
                    locality: "Belmont",
                    postalCode: "401234",
                    region: "California",
                    streetAddress: "20 Main Street"
                )
            ],
            externalId: "401234",
            id: "401234",
            phoneNumbers: [ScimPhoneNumber(type: .mobile, value: "+16505550100")],
            photos: [ScimPhoto(value: "https://example.com/ann.png")],
            title: "Weekly meeting",
            urnIetfParamsScimSchemasExtensionEnterprise2_0User: ScimEnterpriseUser(department: "Sales")
        ))
    }

    func callScimDeleteUser() async throws {
        try await value(client.scim.scimDeleteUser(scimUserId: "401234"))
    }

    func callScimGetProviderConfig() async throws {
        try await value(client.scim.scimGetProviderConfig())
    }

    func callScimGetResourceType() async throws {
        try await value(client.scim.scimGetResourceType(type: "Type"))
    }

    func callScimGetSchema() async throws {
        try await value(client.scim.scimGetSchema(
            uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
        ))
    }

    func callScimGetUser() async throws {
        try await value(client.scim.scimGetUser(scimUserId: "401234"))
    }

    func callScimListResourceTypes() async throws {
        try await value(client.scim.scimListResourceTypes())
    }

    func callScimListSchemas() async throws {
        try await value(client.scim.scimListSchemas())
    }

    func callScimPatchUser() async throws {
        try await value(client.scim.scimPatchUser(
            scimUserId: "401234",
            operations: [ScimPatchOperation(op: .add, path: "Path", value: "North")],
            schemas: [.urnIetfParamsScimApiMessages2_0PatchOp]
        ))
    }

    func callScimListUsers() async throws {
        try await firstPage(client.scim.scimListUsers(
            count: 100, filter: "/restapi/v1.0/account/~/extension/~/presence", startIndex: 1
        ))
    }

    func callScimSearchUsers() async throws {
        try await value(client.scim.scimSearchUsers(
            count: 1,
            filter: "/restapi/v1.0/account/~/extension/~/presence",
            schemas: [.urnIetfParamsScimApiMessages2_0SearchRequest],
            startIndex: 1
        ))
    }

    func callScimReplaceUser() async throws {
        try await value(client.scim.scimReplaceUser(
            scimUserId: "401234",
            emails: [ScimEmail(value: "ann@example.com")],
            name: ScimName(familyName: "Front desk", givenName: "Front desk"),
            schemas: [.urnIetfParamsScimSchemasCore2_0User],
            userName: "ann.lee",
            active: false,
            addresses: [
                ScimUserAddress(
                    country: "United States",
                    locality: "Belmont",
                    postalCode: "401234",
                    region: "California",
                    streetAddress: "20 Main Street"
                )
            ],
            externalId: "401234",
            id: "401234",
            phoneNumbers: [ScimPhoneNumber(type: .mobile, value: "+16505550100")],
            photos: [ScimPhoto(value: "https://example.com/ann.png")],
            title: "Weekly meeting",
            urnIetfParamsScimSchemasExtensionEnterprise2_0User: ScimEnterpriseUser(department: "Sales")
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callScimListUsersV1() async throws {
        try await firstPage(client.scim.scimListUsersV1(
            count: 100, filter: "/restapi/v1.0/account/~/extension/~/presence", startIndex: 1
        ))
    }
}
