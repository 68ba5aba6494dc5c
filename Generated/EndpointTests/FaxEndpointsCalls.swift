// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct FaxEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createFaxMessage, callCreateFaxMessage)
        calls.add(.listFaxCoverPages, callListFaxCoverPages)
    }

    func callCreateFaxMessage() async throws {
        try await value(client.fax.createFaxMessage(
            to: [FaxRequestTo(name: "Bob Ray", phoneNumber: "+16505550101")],
            attachment: [sampleFile("letter.txt", "text/plain")],
            coverIndex: 1,
            coverPageText: "Two pages follow.",
            faxResolution: .high,
            isoCode: "US",
            sendTime: sampleDate("2026-01-15T09:30:00Z"),
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callListFaxCoverPages() async throws {
        try await firstPage(client.fax.listFaxCoverPages(page: 1, perPage: 100))
    }
}
