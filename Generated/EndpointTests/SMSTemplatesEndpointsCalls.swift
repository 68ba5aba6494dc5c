// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct SMSTemplatesEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createCompanyMessageTemplate, callCreateCompanyMessageTemplate)
        calls.add(.createUserMessageTemplate, callCreateUserMessageTemplate)
        calls.add(.deleteCompanyMessageTemplate, callDeleteCompanyMessageTemplate)
        calls.add(.deleteUserMessageTemplate, callDeleteUserMessageTemplate)
        calls.add(.listCompanyMessageTemplates, callListCompanyMessageTemplates)
        calls.add(.listUserMessageTemplates, callListUserMessageTemplates)
        calls.add(.readCompanyMessageTemplate, callReadCompanyMessageTemplate)
        calls.add(.readUserMessageTemplate, callReadUserMessageTemplate)
        calls.add(.updateCompanyMessageTemplate, callUpdateCompanyMessageTemplate)
        calls.add(.updateUserMessageTemplate, callUpdateUserMessageTemplate)
    }

    func callCreateCompanyMessageTemplate() async throws {
        try await value(client.smsTemplates.createCompanyMessageTemplate(
            body: MessageTemplateInfo(text: "The parcel has arrived."),
            displayName: "Ann Lee",
            id: "401234",
            scope: .company,
            site: Site(id: "401234", name: "Front desk"),
            accountId: "~"
        ))
    }

    func callCreateUserMessageTemplate() async throws {
        try await value(client.smsTemplates.createUserMessageTemplate(
            body: MessageTemplateInfo(text: "The parcel has arrived."),
            displayName: "Ann Lee",
            id: "401234",
            scope: .company,
            site: Site(id: "401234", name: "Front desk"),
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callDeleteCompanyMessageTemplate() async throws {
        try await value(client.smsTemplates.deleteCompanyMessageTemplate(
            templateId: "401234", accountId: "~"
        ))
    }

    func callDeleteUserMessageTemplate() async throws {
        try await value(client.smsTemplates.deleteUserMessageTemplate(
            templateId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    func callListCompanyMessageTemplates() async throws {
        try await firstPage(client.smsTemplates.listCompanyMessageTemplates(
            siteIds: ["401234"], accountId: "~"
        ))
    }

    func callListUserMessageTemplates() async throws {
        try await firstPage(client.smsTemplates.listUserMessageTemplates(
            scope: .company, siteIds: ["401234"], accountId: "~", extensionId: "~"
        ))
    }

    func callReadCompanyMessageTemplate() async throws {
        try await value(client.smsTemplates.readCompanyMessageTemplate(
            templateId: "401234", accountId: "~"
        ))
    }

    func callReadUserMessageTemplate() async throws {
        try await value(client.smsTemplates.readUserMessageTemplate(
            templateId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    func callUpdateCompanyMessageTemplate() async throws {
        try await value(client.smsTemplates.updateCompanyMessageTemplate(
            templateId: "401234",
            body: MessageTemplateInfo(text: "The parcel has arrived."),
            displayName: "Ann Lee",
            id: "401234",
            scope: .company,
            site: Site(id: "401234", name: "Front desk"),
            accountId: "~"
        ))
    }

    func callUpdateUserMessageTemplate() async throws {
        try await value(client.smsTemplates.updateUserMessageTemplate(
            templateId: "401234",
            body: MessageTemplateInfo(text: "The parcel has arrived."),
            displayName: "Ann Lee",
            id: "401234",
            scope: .company,
            site: Site(id: "401234", name: "Front desk"),
            accountId: "~",
            extensionId: "~"
        ))
    }
}
