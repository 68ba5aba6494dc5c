// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct PagerMessagesEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createInternalTextMessage, callCreateInternalTextMessage)
    }

    func callCreateInternalTextMessage() async throws {
        try await value(client.pagerMessages.createInternalTextMessage(
            from: PagerCallerInfoRequest(extensionId: "400101", extensionNumber: "101"),
            to: [PagerCallerInfoRequest(extensionId: "400102", extensionNumber: "102")],
            text: "The parcel has arrived.",
            replyOn: 1,
            accountId: "~",
            extensionId: "~"
        ))
    }
}
