// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct SMSEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createMMS, callCreateMMS)
        calls.add(.createSMSMessage, callCreateSMSMessage)
    }

    func callCreateMMS() async throws {
        try await value(client.sms.createMMS(
            from: "+16505550100",
            to: ["+16505550101"],
            text: "The parcel has arrived.",
            attachments: [sampleFile("letter.txt", "text/plain")],
            country: SmsRequestCountryInfo(id: "401234", isoCode: "US"),
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callCreateSMSMessage() async throws {
        try await value(client.sms.createSMSMessage(
            from: "+16505550100",
            to: ["+16505550101"],
            text: "The parcel has arrived.",
            country: SmsRequestCountryInfo(id: "401234", isoCode: "US"),
            accountId: "~",
            extensionId: "~"
        ))
    }
}
