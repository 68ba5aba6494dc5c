// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct MeetingRecordingsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.getAccountRecordings, callGetAccountRecordings)
        calls.add(.getExtensionRecordings, callGetExtensionRecordings)
    }

    func callGetAccountRecordings() async throws {
        try await firstPage(client.meetingRecordings.getAccountRecordings(perPage: 1, accountId: "~"))
    }

    func callGetExtensionRecordings() async throws {
        try await firstPage(client.meetingRecordings.getExtensionRecordings(
            perPage: 1, accountId: "~", extensionId: "~"
        ))
    }
}
