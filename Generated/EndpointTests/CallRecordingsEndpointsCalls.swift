// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct CallRecordingsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.deleteCompanyCallRecordings, callDeleteCompanyCallRecordings)
        calls.add(.readCallRecording, callReadCallRecording)
        calls.add(.readCallRecordingContent, callReadCallRecordingContent)
    }

    func callDeleteCompanyCallRecordings() async throws {
        try await value(client.callRecordings.deleteCompanyCallRecordings(
            records: ["Records"], accountId: "~"
        ))
    }

    func callReadCallRecording() async throws {
        try await value(client.callRecordings.readCallRecording(recordingId: "401234", accountId: "~"))
    }

    func callReadCallRecordingContent() async throws {
        try await media(client.callRecordings.readCallRecordingContent(
            recordingId: "401234",
            contentDisposition: .attachment,
            contentDispositionFilename: "note.txt",
            accountId: "~"
        ))
    }
}
