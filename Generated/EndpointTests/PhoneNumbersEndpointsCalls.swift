// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct PhoneNumbersEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.addNumbersToInventoryV2, callAddNumbersToInventoryV2)
        calls.add(.assignPhoneNumberV2, callAssignPhoneNumberV2)
        calls.add(.deleteNumbersFromInventoryV2, callDeleteNumbersFromInventoryV2)
        calls.add(.getBulkAddTaskResultsV2, callGetBulkAddTaskResultsV2)
        calls.add(.listAccountPhoneNumbers, callListAccountPhoneNumbers)
        calls.add(.listAccountPhoneNumbersV2, callListAccountPhoneNumbersV2)
        calls.add(.listExtensionPhoneNumbers, callListExtensionPhoneNumbers)
        calls.add(.parsePhoneNumber, callParsePhoneNumber)
        calls.add(.parsePhoneNumberV2, callParsePhoneNumberV2)
        calls.add(.readAccountPhoneNumber, callReadAccountPhoneNumber)
        calls.add(.replacePhoneNumberV2, callReplacePhoneNumberV2)
        calls.add(.readSmsConfiguration, callReadSmsConfiguration)
    }

    func callAddNumbersToInventoryV2() async throws {
        try await value(client.phoneNumbers.addNumbersToInventoryV2(
            records: [
                AddPhoneNumberRequestItem(
                    phoneNumber: "+16505550100",
                    usageType: .inventory,
                    activationStatus: .active,
                    providerId: "401234"
                )
            ],
            accountId: "~"
        ))
    }

    func callAssignPhoneNumberV2() async throws {
        try await value(client.phoneNumbers.assignPhoneNumberV2(
            phoneNumberId: "1162820004",
            usageType: .companyNumber,
            contactCenterProvider: ContactCenterProvider(id: "401234", name: "Front desk"),
            costCenterId: "401234",
            extension: AssignPhoneNumberRequest.Extension(id: "401234"),
            type: .value(.faxOnly),
            accountId: "~"
        ))
    }

    func callDeleteNumbersFromInventoryV2() async throws {
        try await value(client.phoneNumbers.deleteNumbersFromInventoryV2(
            records: [DeletePhoneNumbersRequestItem(id: "1162820004", phoneNumber: "+16505550100")],
            accountId: "~"
        ))
    }

    func callGetBulkAddTaskResultsV2() async throws {
        try await value(client.phoneNumbers.getBulkAddTaskResultsV2(taskId: "401234", accountId: "~"))
    }

    func callListAccountPhoneNumbers() async throws {
        try await firstPage(client.phoneNumbers.listAccountPhoneNumbers(
            extensionStatus: .enabled,
            page: 1,
            paymentType: [.businessMobileNumberProvider],
            perPage: 100,
            status: [.normal],
            usageType: [.additionalCompanyNumber],
            accountId: "~"
        ))
    }

    func callListAccountPhoneNumbersV2() async throws {
        try await firstPage(client.phoneNumbers.listAccountPhoneNumbersV2(
            byocNumber: true,
            extensionStatus: .enabled,
            mobileNumber: true,
            page: 1,
            perPage: 100,
            phoneNumber: "+16505550100",
            status: .normal,
            tollType: .toll,
            type: [.faxOnly],
            usageType: [.additionalCompanyNumber],
            accountId: "~"
        ))
    }

    func callListExtensionPhoneNumbers() async throws {
        try await firstPage(client.phoneNumbers.listExtensionPhoneNumbers(
            page: 1,
            perPage: 100,
            status: .normal,
            usageType: [.additionalCompanyNumber],
            accountId: "~",
            extensionId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callParsePhoneNumber() async throws {
        try await value(client.phoneNumbers.parsePhoneNumber(
            homeCountry: "Ho", nationalAsPriority: false, originalStrings: ["Original strings"]
        ))
    }

    func callParsePhoneNumberV2() async throws {
        try await value(client.phoneNumbers.parsePhoneNumberV2(
            originalStrings: ["Original strings"],
            context: NumberParserContext(
                brandId: .value("Bran"),
                conflictHandling: .`default`,
                country: .value(CountryContext(callingCode: "1", isoCode: "US")),
                defaultAreaCode: .value("650"),
                maskedPhoneNumbersAllowed: true,
                maxExtensionNumberLength: .value(1),
                outboundCallPrefix: .value("9"),
                shortCodesAllowed: true,
                shortExtensionNumberLength: 1,
                siteCode: .value("12"),
                vanityPhoneNumbersAllowed: true
            ),
            contextSource: .`default`,
            resultContent: ResultContent(
                includeDialingDetails: true, includeFormats: true, includeNumberDetails: true
            )
        ))
    }

    func callReadAccountPhoneNumber() async throws {
        try await value(client.phoneNumbers.readAccountPhoneNumber(phoneNumberId: "401234", accountId: "~"))
    }

    func callReplacePhoneNumberV2() async throws {
        try await value(client.phoneNumbers.replacePhoneNumberV2(
            phoneNumberId: "1162820004", targetPhoneNumberId: "1162820004", accountId: "~"
        ))
    }

    func callReadSmsConfiguration() async throws {
        try await value(client.phoneNumbers.readSmsConfiguration(
            phoneNumberId: 401234, accountId: "~", extensionId: "~"
        ))
    }
}
