// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct SMSConsentsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.addA2PSMSOptOuts, callAddA2PSMSOptOuts)
        calls.add(.editSmsConsentRecords, callEditSmsConsentRecords)
        calls.add(.exportSmsConsentRecords, callExportSmsConsentRecords)
        calls.add(.listSmsConsentHistoryRecords, callListSmsConsentHistoryRecords)
        calls.add(.listSmsConsentRecords, callListSmsConsentRecords)
        calls.add(.readA2PSMSOptOuts, callReadA2PSMSOptOuts)
        calls.add(.searchSmsConsentRecords, callSearchSmsConsentRecords)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callAddA2PSMSOptOuts() async throws {
        try await value(client.smsConsents.addA2PSMSOptOuts(
            from: "+16505550100", optIns: ["Opt ins"], optOuts: ["Opt outs"], accountId: "~"
        ))
    }

    func callEditSmsConsentRecords() async throws {
        try await value(client.smsConsents.editSmsConsentRecords(
            records: [
                UpdateSmsOptRecord(
                    optStatus: .optIn, source: .api, to: "+16505550100", from: "+16505550100"
                )
            ],
            accountId: "~"
        ))
    }

    func callExportSmsConsentRecords() async throws {
        try await media(client.smsConsents.exportSmsConsentRecords(accountId: "~"))
    }

    func callListSmsConsentHistoryRecords() async throws {
        try await firstPage(client.smsConsents.listSmsConsentHistoryRecords(
            perPage: 100, to: ["+16505550100"], accountId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListSmsConsentRecords() async throws {
        try await firstPage(client.smsConsents.listSmsConsentRecords(
            campaignType: [.conversational],
            coverage: [.account],
            from: ["+16505550100"],
            optStatus: [.optIn],
            perPage: 100,
            to: ["+16505550100"],
            accountId: "~"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadA2PSMSOptOuts() async throws {
        try await firstPage(client.smsConsents.readA2PSMSOptOuts(
            from: "+16505550100", perPage: 1000, status: .optout, to: "+16505550101", accountId: "~"
        ))
    }

    func callSearchSmsConsentRecords() async throws {
        try await value(client.smsConsents.searchSmsConsentRecords(
            campaignType: [.conversational],
            coverage: [.account],
            from: ["+16505550100"],
            optStatus: .optIn,
            perPage: 100,
            to: ["+16505550100"],
            accountId: "~"
        ))
    }
}
