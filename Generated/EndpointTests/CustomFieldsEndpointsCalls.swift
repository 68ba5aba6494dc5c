// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct CustomFieldsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createCustomField, callCreateCustomField)
        calls.add(.deleteCustomField, callDeleteCustomField)
        calls.add(.listCustomFields, callListCustomFields)
        calls.add(.updateCustomField, callUpdateCustomField)
    }

    func callCreateCustomField() async throws {
        try await value(client.customFields.createCustomField(
            category: .user, displayName: "Ann Lee", accountId: "~"
        ))
    }

    func callDeleteCustomField() async throws {
        try await value(client.customFields.deleteCustomField(fieldId: "401234", accountId: "~"))
    }

    func callListCustomFields() async throws {
        try await firstPage(client.customFields.listCustomFields(accountId: "~"))
    }

    func callUpdateCustomField() async throws {
        try await value(client.customFields.updateCustomField(
            fieldId: "401234", displayName: "Ann Lee", accountId: "~"
        ))
    }
}
